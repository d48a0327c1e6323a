public import SkillKit

extension Relax {
    public static let samples = [Utterance](
        lines: """
            it doesn't have to be {Genre}
            doesn't have to be {Origin}
            it does not need to be {Genre}
            it needn't be a {Genre}
            doesn't need to be with {Person}
            it doesn't have to be with {Person}
            doesn't have to have {Person} in it
            {Person} doesn't have to be in it
            it can be without {Person} too
            it can be somebody other than {Person}
            other actors than {Person} are fine too
            I don't need {Person} in it
            I don't insist on {Person}
            we don't insist on {Genre}
            it doesn't matter if it's {Genre} or not
            {Genre} or not I don't care
            {Origin} or not doesn't matter
            {Theme} or not is all the same to me
            never mind the {Genre} bit
            never mind about {Person}
            never mind the {Decade}
            forget the {Decade}
            forget about the {Decade}
            forget the {Genre} part
            forget about {Person} then
            forget {Origin}
            forget what I said about {Theme}
            forget that it has to be {Theme}
            okay forget the {Theme} thing
            drop the {Genre}
            drop {Person} then
            drop the {Decade} thing
            leave out the {Genre}
            let's leave {Person} out of it
            scrap the {Decade}
            scrap the {Theme} bit
            not necessarily {Genre}
            not necessarily from the {Decade}
            not necessarily with {Person}
            it doesn't have to be from the {Decade}
            it doesn't have to be from {Year}
            doesn't have to be {Era}
            it doesn't have to be {Length}
            it may be longer than {Length} too
            it's okay if it isn't {Length}
            it's fine if it's not {Genre}
            I don't mind if it's not {Origin}
            it doesn't have to be about {Theme}
            it doesn't have to have {Theme}
            the {Theme} isn't that important
            {Person} is not that important
            the {Decade} isn't important
            {Genre} isn't a must
            {Origin} is not a must
            doesn't have to be for {Audience}
            the kids have gone to bed so it needn't be for {Audience}
            I take {Genre} back
            I take the {Genre} back
            no need for {Genre}
            no need for it to be {Origin}
            it can be any country not just {Origin}
            any kind not just {Genre}
            any actor not only {Person}
            not only {Genre} anything goes
            not only {Origin} ones others too
            other years than {Year} are fine as well
            other decades than the {Decade} are fine too
            also without {Person}
            without {Person} is fine too
            also others than {Genre}
            it doesn't have to be like {MovieName}
            it needn't be anything like {MovieName}
            forget about {MovieName}
            forget {MovieName} for now
            """
    )
}
