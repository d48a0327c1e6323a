public import SkillKit

extension MoreRecommendations {
    public static let samples = commonSamples + moreSamples

    private static let commonSamples = [Utterance](
        lines: """
            I think I've seen that can I have another
            maybe later what else have you got
            no can I have another
            more
            another
            another movie please
            one more
            a different film please
            what else have you got
            is there anything else
            what else do you have
            give me another
            tell me some more
            show me a few more
            something else please
            anything else
            a different one please
            keep going
            carry on
            any others
            got any more
            any other ideas
            more like that
            another like this
            more like it
            and what else
            okay and then
            and another
            what about another one
            how about a different one
            can I hear another
            could we get a few more
            can I have a different one
            next film please
            next
            next please
            the next one please
            next suggestion please
            I'd like more
            I want to hear more
            I'd like two more
            do you have another option
            is there a plan b
            do you have an alternative
            try a different one
            pick again
            suggest another
            more recommendations
            another one
            two more recommendations
            tell me one more movie
            show me some more
            can you recommend another please
            could I hear one more
            can I have another one please
            I want another
            let's hear another one
            do you have any others
            is there another one
            have you got anything else
            what's the next one
            what is the next film
            and the next one
            how about another one
            try another
            hit me with another one
            continue
            anything different
            some other suggestions
            any other movies
            something like that
            more like this
            what else
            what else is there
            anything else like it
            not that one another one
            no something else
            not that one a different one
            I like it more of that
            I love it
            I like it
            I loved that one more of that
            okay what else
            give me three more please
            got anything better
            go on another
            I want more films like that one
            don't stop
            don't stop there
            keep them coming
            """
    )
}
