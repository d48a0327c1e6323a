import SkillKit

extension Accept {
    /// Acceptance for later, of something at hand, out of trust, or with reservations; some as people say it who learnt
    /// English late.
    static let later = [Utterance](
        lines: """
            I'll keep that one for Saturday
            that one's for the weekend then
            I'll save it for a rainy day
            saving that one for later
            I'm leaving that one for later
            we'll leave that one for the weekend
            we'll keep it for the holidays
            noted for tomorrow
            I'll remember that one
            I'm writing that down
            that goes on the list for Friday
            we'll watch it at the weekend
            I'll watch that when the kids are in bed
            maybe tomorrow but yes that one
            bookmark that for me
            I've got it somewhere on DVD
            we've got that one on the shelf I'll go and look for it
            I think we have that in the cupboard let me find it
            we bought that ages ago and never watched it so now's the time
            that's been sitting on our shelf so we'll put it on
            my sister has it I'll borrow it
            I'll get it from the library
            she's happy with it
            he's happy with that
            never got round to that one so that'll do
            I still haven't seen that one so that's it
            good shout
            good shout that one
            I trust you on that
            I trust your taste
            I'll take your word for it
            you know best
            you're the expert so fine
            you haven't been wrong yet so yes
            you've never let me down
            if you say it's good it's good
            I'm on board
            we're on board
            I'm on board with that
            all right we're on board
            we're in
            yep we're in
            we're all in
            okay I'm in for that
            everybody's in
            I'm easy that's fine
            can't go wrong with that one
            you can't go wrong with that
            perfect you can't beat that one
            hard to say no to that
            I can't say no to that one
            no arguments there
            no complaints from us
            can't argue with that
            you had me at hello
            you had me at the name
            you had me already
            the title alone sells it
            I didn't expect that but fine
            wasn't expecting that but okay I'm in
            not what I expected but let's do it
            odd choice but go on then
            hmm unusual but I'll give it a go
            it's long but okay I'll take it
            a bit old but we'll take it
            it's not what I asked for but I'll have it
            still too long but fine I'll take it
            okey dokey that one
            okey doke
            righty ho that one then
            fair enough that one
            fair enough we'll watch that
            that's us sorted
            that's us sorted for the evening
            nothing else needed we'll have that
            no need for more that's the one
            that'll be enough we have our film
            that settles it
            and that's our evening
            evening saved
            my evening is saved
            you've made my evening
            you just made my night
            oh you genius that's it
            spot on that's what we're after
            bang on
            right on the money
            that hits the spot
            music to my ears
            I like the sound of that
            I like the look of that
            love the sound of that one
            that ticks all the boxes
            ticks every box
            checks all my boxes
            that fits the bill
            that fits
            great minds think alike
            I was just thinking of that one
            my thoughts exactly
            I'll go with your pick
            your pick it is
            we'll do as you say
            so be it
            sure that can't hurt
            why not that one
            I don't see why not
            I could do worse
            there are worse ideas
            it beats doing the dishes
            this one we'll see tonight
            that's the one we'll see tonight
            this one we watch tonight
            my wife says yes so that's the one
            my husband says yes to that
            she says yes to that one
            we take it
            we take this one
            we take that one please
            I take this
            I take it thank you
            that one we take
            I'm going to watch {MovieName} tonight
            I'm going to watch {MovieName} tonight thank you
            we're going to watch {MovieName}
            we're going to see {MovieName} tonight then
            I think we'll watch {MovieName} tonight
            right I'll take that one then
            okay that one then we'll watch it tonight
            no more thank you I'm all set
            no more thanks we're all set with that
            I'm all set with that one
            okay yeah that'll do
            yeah okay that'll do us
            I'll have {MovieName}
            I'll have {MovieName} then
            never mind I'll have {MovieName}
            I'll watch that one thanks love
            I'll watch that one thank you darling
            I'll watch that with my son
            very good I'll watch it with my son
            I'll ask mummy if we can watch it
            I'll ask my mum if we can watch that
            thank you very much I watch {MovieName}
            I watch {MovieName} then
            we watch {MovieName} tonight
            """
    )
}
