import SkillKit

extension Accept {
    /// Acceptance that is told of somebody, put off, or said by what is done next.
    static let forOthers = [Utterance](
        lines: """
            he's fine with that
            she is happy with that one
            my wife is happy with it
            they're all happy with it
            he says yes to that
            she said that one
            my husband agrees with you
            the children agree
            everybody's happy with that
            we're both happy
            we are going with that one
            we've decided to go with it
            in that case we go with that
            so we'll go with that then
            either one is fine so that one
            any of them is fine this one then
            whatever that's fine by me
            fine whatever
            yes yes fine
            ok fine that's fine
            yes okay whatever you say
            okay then if you insist
            I'll put that on now
            I shall start it right away
            I'll go and put it on
            let me put it on then
            we shall have that on this evening
            I'll get it started
            starting it now
            I've got that at home somewhere so that's what we'll watch
            we own that one so let's see it at last
            we've got it on disc so that one it is
            my brother lent me that so we'll go with it
            it's on my shelf so I'll watch it
            that was on my list anyway so yes
            that has been on my list so let's go
            I was going to watch that anyway
            I could watch that one any day so yes please
            perfect for tonight
            just right for us
            just what we wanted
            brilliant that's the one
            lovely choice we'll have it
            that's a good one I'll have it
            good that's settled
            right that is decided
            then it's decided
            problem solved
            job done
            that was easy thank you
            great pick I'm happy
            nice one that's what I'm watching
            wonderful I'll watch it now
            beautiful I'm watching that
            not bad at all I'll take it
            hmm why not I'll try it
            go on then that one
            go on you've convinced me
            you have sold it to me
            I believe you I'll watch it
            I'll trust you on that one
            alright you win I'll watch it
            I suppose that will have to do
            it will have to do
            could be worse we'll take it
            {MovieName} then
            {MovieName} it shall be
            let's go for {MovieName} then
            I'm going to watch {MovieName} now thank you
            I think I'll watch {MovieName} then
            thank you I think I'll see {MovieName}
            now that is more like it
            that's more like it I'll have that
            that's just what I was after
            exactly what I was looking for
            good call that's what I wanted
            good choice that's what I was after
            that's all we need
            okay that one
            right that one
            that'll do for me no more needed
            no need for more that one's fine
            I'll go with the {Ordinal}
            let's go with the {Ordinal} one
            """
    )
}
