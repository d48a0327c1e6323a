public import SkillKit

extension Facts {
    public static let samples = [Utterance](
        lines: """
            {Fact} and {OtherFact}
            {Fact} {OtherFact}
            and {Fact} and {OtherFact}
            {Fact} and {OtherFact} please
            {Fact} also {OtherFact}
            {Fact} and also {OtherFact}
            {Fact} {MovieName} and {OtherFact}
            {Fact} of {MovieName} and {OtherFact}
            {Fact} {OtherFact} of {MovieName}
            tell me {Fact} and {OtherFact}
            tell me {Fact} and {OtherFact} of {MovieName}
            can you tell me {Fact} and {OtherFact}
            could you tell me {Fact} and also {OtherFact}
            do you know {Fact} and {OtherFact}
            do you happen to know {Fact} or {OtherFact}
            I'd like to know {Fact} and {OtherFact}
            I want to know {Fact} and {OtherFact}
            I wonder {Fact} and {OtherFact}
            remind me {Fact} and {OtherFact}
            what's {Fact} and {OtherFact}
            what about {Fact} and {OtherFact}
            give me {Fact} and {OtherFact}
            what are {Fact} and {OtherFact} of {MovieName}
            {MovieName} {Fact} and {OtherFact}
            about {MovieName} {Fact} and {OtherFact}
            oh {Fact} and then {OtherFact}
            perfect {Fact} and {OtherFact}
            that sounds good {Fact} and {OtherFact}
            ok {Fact} oh and {OtherFact}
            hmm {Fact} and {OtherFact} then
            yes but {Fact} and {OtherFact}
            first {Fact} and second {OtherFact}
            two questions {Fact} and {OtherFact}
            before I decide {Fact} and {OtherFact}
            never heard of it {Fact} and {OtherFact}
            what was {Fact} again and {OtherFact}
            what is {Fact} and {OtherFact}
            do you know {Fact} and also {OtherFact} of {MovieName}
            can you say {Fact} and {OtherFact}
            would you tell me {Fact} and {OtherFact}
            """
    )
}
