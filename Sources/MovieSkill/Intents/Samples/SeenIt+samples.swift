public import SkillKit

extension SeenIt {
    public static let samples = commonSamples + moreSamples

    private static let commonSamples = [Utterance](
        lines: """
            seen it
            seen that
            saw it
            I saw it
            I saw it yesterday
            I've watched it
            I've already seen that
            I've watched that one
            we saw it last week
            I watched that ages ago
            we saw it in the cinema
            I know it already
            I know that one by heart
            I know it well
            been there done that
            old news I've seen it
            I've seen {MovieName}
            I've already seen {MovieName}
            we already saw {MovieName}
            I watched {MovieName}
            we know {MovieName} already
            seen {MovieName} twice
            seen {MovieName} three times
            seen {MovieName} a million times
            seen it and I {Opinion} it
            I've seen that one and {Opinion} it
            saw it it was {Opinion}
            watched that thought it was {Opinion}
            yes I've seen that and {Opinion} it
            yeah I saw it but it was {Opinion}
            I've seen both
            I've seen all of those
            I've seen those
            I have that on blu-ray
            I have that on tape
            I have that on dvd
            I think I've seen it
            pretty sure I've seen that
            that was {Opinion} when I saw it
            watched it already something else
            I've done that one already
            my dad showed me it already
            my sister made me watch that one once
            the start was {Opinion} when we watched it
            the ending was {Opinion} when I watched it
            seen {MovieName} and {Opinion} it
            it was {Opinion} when we saw it
            it was {Opinion} I've seen it
            I {Opinion} that one when I saw it
            I {Opinion} it when it came out
            that's one I've seen
            we've had that one already
            I must have seen {MovieName} a hundred times
            I must have seen it five times
            haven't we already watched that
            didn't we just see {MovieName}
            I've seen the start of it
            I saw bits of that
            I've seen half of it
            I have seen that one
            we've already seen that movie
            I already watched it
            we know that
            I already saw this one
            seen that one before
            already seen that
            no I've already seen that one
            yeah I've seen that movie
            oh I've already seen it
            I have seen {MovieName}
            I have watched {MovieName} already
            we've seen {MovieName} before
            I already saw {MovieName}
            we just watched {MovieName}
            yeah I've seen {MovieName} it was {Opinion}
            yes I've seen {MovieName} and {Opinion} it
            I've seen it and it was {Opinion}
            I saw that but I thought it was {Opinion}
            I {Opinion} it when I saw it
            I {Opinion} that movie when I saw it
            seen it {Opinion}
            watched it it's {Opinion}
            oh I know it {Opinion} film
            yes I saw that {Opinion} movie
            yeah I know it it's {Opinion}
            I know that one
            I know this one
            I know that movie
            seen it on a plane once
            we watched {MovieName} at school and I {Opinion} it
            everybody's seen that
            {Opinion} it
            I {Opinion} it
            I {Opinion} that one
            {Opinion} that one
            yeah {Opinion} it
            oh I really {Opinion} it
            my wife and I {Opinion} it
            """
    )
}
