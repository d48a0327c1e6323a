import SkillKit

extension Accept {
    static let moreSamples = [Utterance](
        lines: """
            that'll keep the kids quiet
            right popcorn's on
            you've twisted my arm
            I'm sold
            ooh yes please
            I'll take a punt on that
            stick it on
            that'll do nicely
            that'll do me
            bang it on the telly
            I could live with that
            my husband would enjoy that so we'll go with it
            I suppose I could give it a go
            if it's on Netflix then I'm in
            as long as it's not too long I'm game
            right up my street that is
            sounds like my kind of film
            I'm down
            sweet let's do it
            bet
            say no more
            champion we'll have that one
            that's tonight sorted then
            cool beans
            alright then I trust you
            how delightful I shall watch that
            splendid choice I'll settle down with it
            that would make a lovely evening
            I am agree with this film
            yes this I take
            okay for me is good
            we gonna watch that
            I want to see that one
            let me write that down I'm watching it tonight
            I'll look it out this evening
            that's exactly what the doctor ordered
            just the ticket
            roll the film
            lights off everyone
            budge up it's film time
            grab the blanket we're watching this
            I'll fetch the crisps
            somebody pour the wine we've found our film
            that's us set for the night
            gran will love that so yes
            the kids are nodding so that's a yes
            no objections here
            nobody's complaining so let's have it
            it's a bit daft but I'm in the mood
            not my usual thing but I'll try it
            well I've nothing better to do so okay
            fine we'll watch your film
            mm hm that one
            yeah could do
            yay that one that one
            mummy I want that one
            awesome pick that's the one
            count me in
            I'm up for that
            if you insist
            since it's raining I'll watch it
            that's one gap in my film education I'd gladly fill
            a restored print of that would make my evening
            consider it watched
            you've got yourself a viewer
            I want to watch it
            very nice I want to watch it
            I want to watch that one
            I want to see it
            that's the one I'll watch
            I'll watch {MovieName} thank you
            no I'll watch {MovieName} thanks
            I watch {MovieName}
            {MovieName} it is then
            {MovieName} it is thank you
            perfect {MovieName} it is
            I have my film thank you
            we've got our film thanks
            we're going to watch that
            okay that will do
            I suppose that'll do
            that will have to do
            all right that one
            great I'll have that one for tonight
            I think we'll go with {MovieName}
            we'll put {MovieName} on
            {MovieName} that was it thanks
            {MovieName} that's the one
            {MovieName} that's it
            {MovieName} yes that's it
            {MovieName} that's the one I meant thanks
            yes {MovieName} that was the title
            no I just wanted the name thanks
            my sister keeps talking about that one we'll take it
            everybody keeps telling me about that one I'll watch it
            I can't wait to show that to my son
            I can't wait to watch it with the kids
            oh my kids will love that one
            I'll just watch {MovieName} again
            I'll just watch {MovieName} again thank you
            no I'll just watch {MovieName} tonight
            never mind I'll watch {MovieName}
            I'll take the {Ordinal} one
            I'll take the {Ordinal} one then
            we'll take the {Ordinal} one
            we'll take the {Ordinal} one you said
            alright we'll take the {Ordinal} one you mentioned
            let's watch the {Ordinal} one
            let's go for the {Ordinal} one after all
            okay the {Ordinal} one it is
            no thanks the {Ordinal} one was fine
            the {Ordinal} one was fine
            the {Ordinal} one will do
            the {Ordinal} one sounds good
            the {Ordinal} one sounded good let's watch that
            I think we'll watch the {Ordinal} one you told us
            we're going with the {Ordinal} one
            you know what the {Ordinal} one is perfect
            we've decided on the {Ordinal} one
            we settled on the {Ordinal}
            sold on the {Ordinal} one
            right I'm sold
            count us in
            I'm in
            tonight's sorted
            my other half keeps telling me to watch that
            my brother keeps raving about that one let's do it
            I nearly bought that the other day let's watch it
            I was hoping you'd say that
            now you're talking
            bingo
            ding ding ding we have a winner
            that'll do
            that'll do us
            that'll do just fine
            stick it on then
            let me get the popcorn
            I'll go and get the popcorn
            putting it on right now
            I'm putting it on
            putting it on as we speak
            I'm watching it tonight
            okay I'm watching it tonight
            I shall watch that
            I shall watch that tonight
            I shall watch that again tonight
            I'll watch that again then
            oh yes my husband's favourite
            that was my late wife's favourite I'll watch that
            my best friend never shuts up about that one
            she never stops talking about that movie okay I'm watching it
            I've heard so much about it I'm in
            queue it up
            on it goes
            """
    )
}
