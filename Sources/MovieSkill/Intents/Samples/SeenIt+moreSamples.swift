import SkillKit

extension SeenIt {
    static let moreSamples = [Utterance](
        lines: """
            we had that on at Christmas
            they showed us that at school
            I know it off by heart
            oh I thought it was {Opinion} when it came out
            my boyfriend made me sit through it
            I caught it on a plane once
            I queued round the block for that in my day
            already watched that one like a million times
            I know how it ends
            the butler did it I remember
            no surprises left in that one for me
            my nan's got the video of it
            that's an oldie I grew up with it
            saw it on opening weekend and it was {Opinion}
            that was our first date
            I took the grandchildren to that
            I've seen that already and {Opinion} it
            it was {Opinion} when I watched it with my dad
            hang on didn't we watch that last week
            I've a feeling we've had that one before
            yeah yeah the one with the ending I remember
            I must have been about six when I saw that
            I seen that one time in my country
            this film I have already looked
            I've sat through it twice and that's enough
            I own the director's cut
            that one's old news to me
            I'm familiar with it found it {Opinion}
            it's ticked off my list already
            me and my mates watched it at a sleepover
            we've got through that one
            I wore the tape out on that
            I've been to see it with my husband he {Opinion} it
            I watched the first bit of that and turned it off
            it came round to our village hall last summer
            I binged all of those over lockdown
            I've seen the original and it was {Opinion}
            you told me that one last time and I watched it
            again but I just saw that
            been and seen it love
            aye we've had that
            it made me cry buckets last time
            my flatmate showed me that it's {Opinion}
            I watched that in the hospital
            pretty sure I've seen that it was kind of {Opinion}
            that's the one we saw at the drive in
            I've seen it in French
            there isn't a scene in it I don't know
            mum says we've watched that before
            I watched it for the soundtrack back in college
            that was on the ferry over here
            I went to the premiere
            I've worked my way through all of that series
            we saw that one with the scouts
            i seen {MovieName}
            he's seen {MovieName} three times
            she's already seen {MovieName}
            they've all seen {MovieName}
            we've seen all the {MovieName} ones
            i've seen all of the {MovieName} films
            my kids have seen {MovieName} a hundred times
            i know {MovieName} already
            we had {MovieName} last week
            no we've seen them
            oh we've both seen that
            we've all seen that one
            that sounds lovely but i have seen it already
            thank you but i've seen it already i'm afraid
            good one but i've seen it
            uh no i saw that one
            no i saw that one already
            i saw that one
            seen it another
            seen it too many times another
            seen that too often
            seen it a million times what else
            we've seen that what else
            I've already seen it I'm afraid
            thank you but I have already seen it
            that sounds lovely but I've seen it
            I know that one thank you
            I know that one already thanks
            no we know that one
            yeah we've seen that one already
            I'm afraid I know it already
            seen both of them
            already seen the lot
            they know all the {MovieName} ones
            we know all the {MovieName} films
            we've seen all the {MovieName} films
            I've seen all of the {MovieName} movies
            I've seen all four {MovieName} give me something different
            saw all of those
            saw all of those something else please
            seen all of those
            I've seen all of them
            I watched {MovieName} on the plane
            watched {MovieName} on a flight and {Opinion} it
            I watched {MovieName} of all places on a plane
            I saw that when I was young
            I think I saw that when I was a child
            saw that when I was little another one
            I saw that as a kid another one like that
            that was on when I was at school
            we saw that years ago at the pictures
            that one I saw back when it came out
            """
    )
}
