import SkillKit

extension Steer {
    /// A direction with other conditions, wanted or not.
    static let conditions = [Utterance](
        lines: """
            something {Direction} but not {UnwantedDirection}
            something {Direction} but not too {UnwantedDirection}
            {Direction} but not {UnwantedDirection}
            {Direction} without being {UnwantedDirection}
            {Direction} and not {UnwantedDirection}
            {Direction} not {UnwantedDirection}
            not {UnwantedDirection} just {Direction}
            not so {UnwantedDirection} something {Direction}
            it can be {Direction} but it shouldn't be {UnwantedDirection}
            it should be {Direction} as long as it isn't {UnwantedDirection}
            a {Genre} that's {Direction} but not {UnwantedDirection}
            a {Direction} {Genre} nothing {UnwantedDirection}
            something {Direction} but not {UnwantedDirection} with {Person}
            something {Direction} with {Person} but nothing {UnwantedDirection}
            {Person} in something {Direction} and not {UnwantedDirection}
            that one is too {UnwantedDirection} for me something {Direction}
            too {UnwantedDirection} something {Direction} please
            too {UnwantedDirection} something {Direction} with {Person}
            a bit too {UnwantedDirection} have you got something {Direction}
            that sounds {UnwantedDirection} I'd like something {Direction}
            {MovieName} was too {UnwantedDirection} something {Direction}
            {MovieName} is {UnwantedDirection} I want something {Direction}
            less {UnwantedDirection} and more {Direction}
            anything {Direction}
            another {Direction}
            suggest another {Direction}
            I want {Direction}
            no I want {Direction}
            have you got one {Direction}
            is there one {Direction}
            do you have a film {Direction}
            {UnwantedPerson} she's not a fan do you have one {Direction}
            that's {UnwantedPerson} again I want one {Direction}
            what about {Direction}
            then {Direction}
            something {Direction} from {Decade}
            something {Direction} from {Decade} with {Person}
            {Direction} and from {Decade}
            a {Direction} one from {Decade}
            a {Direction} {Genre} from {Decade}
            something {Direction} and {Origin}
            something {Direction} and {Origin} please
            a {Direction} {Origin} one
            a {Direction} {Origin} {Genre}
            {Origin} and {Direction}
            something {Origin} but {Direction}
            an {Origin} {Genre} but {Direction}
            something {Direction} for {Audience}
            something {Direction} for {Audience} to watch
            something {Direction} that {Audience} can watch
            {Direction} and good for {Audience}
            we want something {Direction} with {Audience}
            {Audience} would like something {Direction}
            {Audience} said they want something {Direction}
            the {Direction} you have
            the {Direction} one you have
            what's the {Direction} film you have
            what is the {Direction} one you know
            give me the {Direction} one you've got
            just the {Direction} you've got
            something {Direction} by {Person}
            {Person} again but {Direction}
            still {Person} but {Direction}
            still a {Genre} but {Direction}
            still {Origin} but {Direction}
            same again but {Direction}
            {Direction} if you can
            {Direction} but still a {Genre}
            """
    )
}
