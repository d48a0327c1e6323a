import SkillKit

extension MoreRecommendations {
    static let moreSamples = [Utterance](
        lines: """
            got any others
            another one please
            give us another
            hit me with one more
            what's next on the list
            any more where that came from
            I need a plan b
            have you something else up your sleeve
            try again
            have another go
            show me a different one
            let's hear some alternatives
            what are my other options
            can I get a backup in case it's not on
            and besides that
            do you know any more
            one more and then I'll choose
            what would you say is second best
            skip to the following film
            next film please love
            go on to the next
            other film please
            I want other one
            more more more
            roll the dice again
            spin the wheel once more
            throw me another suggestion
            I'd like a few to choose from
            we need a double bill
            and for tomorrow night
            now find one for the weekend
            read me some more titles
            that's one now what else
            what other films would suit us
            dig a bit deeper
            surely there's more in the cupboard
            let's keep looking
            carry on suggesting
            how about something along different lines
            can you recommend me again
            got owt else
            pull another rabbit out of the hat
            go fish again
            what about a fresh suggestion
            swap it for another
            park that one and offer me something new
            let me have a second opinion on what to watch
            I'll hear a couple more before I commit
            round two
            suggest one I might not have thought of yet
            what's lurking further down your list
            onwards
            I need three films for a long flight so continue
            a bit long but okay give me two more like that
            now recommend me something like it
            sounds good maybe later what else have you got
            that's nice what else
            good but another one please
            okay and one more
            one last one
            one last suggestion
            one final suggestion please
            one more and then I'll decide
            a last one then I'll choose
            not feeling it try again
            not feeling that one try another
            and apart from that
            similar
            """
    )
}
