public import SkillKit

extension Accept {
    public static let samples = commonSamples + moreSamples + forOthers + later

    private static let commonSamples = [Utterance](
        lines: """
            I'll watch it
            we'll take that
            I'll go with that one
            I'll go with {MovieName}
            I'll take {MovieName}
            I'll watch {MovieName}
            that sounds interesting
            sounds like a plan
            it's perfect
            that's exactly what I want
            sold
            deal
            done
            let's go with that
            let's watch {MovieName}
            put it on my list
            add it to my list
            on the list it goes
            ooh that could be good
            oh I'd like to see that
            okay I want to see that
            I guess we'll give {MovieName} a try
            I think I'll give it a chance
            I guess we'll give that one a go
            that will do nicely
            that'll do for tonight
            okay that one then
            alright {MovieName} it is
            fine that one then
            I agree
            we accept
            I like your suggestion
            I've always wanted to watch that
            I've been meaning to see {MovieName}
            I've been wanting to watch that
            you've convinced me
            you sold me
            good enough for me
            we're happy with that
            everyone will love that
            my kids would like it
            she will love that
            I will see that
            we'll check this one out
            I will see {MovieName}
            I think I will check out {MovieName}
            okay I accept your recommendation of {MovieName}
            well I accept your recommendation
            yeah I'll take your recommendation of {MovieName}
            it looks great
            that sounds like a good fit
            I'll check it out
            I will add it to my list
            I'll have to give it a try
            I would love to see it
            I'd love to watch {MovieName}
            I would love to see that
            that one is fine
            good enough
            I think I've found one
            {MovieName} sounds good
            {MovieName} it is
            {MovieName} is perfect
            let's see {MovieName}
            we will go with that
            let's watch it
            I've been meaning to see that
            I always wanted to watch it
            I've wanted to see that one
            great I'll check it out
            cool I'll watch that
            okay we'll take it
            we want this
            looks like we have a winner
            final answer
            I've heard good things about {MovieName} let's watch it
            I'm curious about it
            I've heard good things about that I'll try it
            works for me
            go on then
            let's do {MovieName}
            can't wait
            that's perfect
            that's perfect thanks
            perfect thanks
            that's great thanks
            I can't wait to show it to my kids
            can't wait to watch it with my daughter
            I'll try it
            I'll give it a whirl
            I can't wait to see it
            I haven't seen that one yet
            haven't seen it
            no I haven't seen it
            I've never seen that
            that one
            that one please
            yes that
            okay that
            that one then
            I'll have that one
            we'll have that
            that's the one
            let's have that one
            go with that one
            we'll do that one
            that one sounds good
            that's the one for tonight
            """
    )
}
