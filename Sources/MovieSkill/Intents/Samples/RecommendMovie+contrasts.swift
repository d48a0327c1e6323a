import SkillKit

extension RecommendMovie {
    /// Says what films should be, unlike one that is named or instead of what was said before.
    static let contrasts = [Utterance](
        lines: """
            something like {MovieName} but {Origin} please
            like {MovieName} but more of a {Genre}
            {MovieName} only {Origin}
            like {MovieName} but from the {Decade}
            something like {MovieName} but from {Origin}
            a film like {MovieName} but with {Person}
            like {MovieName} only {Length} please
            similar to {MovieName} but for {Audience}
            something like {MovieName} but with {Theme}
            like {MovieName} but not so {UnwantedLength} and {Origin}
            like {MovieName} but a {Genre}
            the same kind as {MovieName} but {Era}
            close to {MovieName} but {Era} {Year}
            not a {UnwantedGenre} something with {Person}
            no {UnwantedGenre} something with {Theme} instead
            not {UnwantedMovie} something with {Person}
            no {UnwantedGenre} show me something from the {Decade}
            not {UnwantedPerson} someone like {Person}
            no {UnwantedGenre} I'd rather have {Genre}
            no {UnwantedTheme} please something for {Audience}
            I hate {UnwantedGenre} but I love {Genre}
            I don't mind {Genre} but no {UnwantedGenre}
            I don't like {UnwantedGenre} but {Genre} is fine
            no {UnwantedOrigin} films something {Origin}
            nothing by {UnwantedPerson} but something with {Person}
            anything without {UnwantedPerson} from the {Decade}
            {MovieName} was brilliant but {UnwantedMovie} what a disappointment
            I liked {MovieName} but {UnwantedMovie} was awful
            {MovieName} was good {UnwantedMovie} not so much
            {UnwantedMovie} bored me but {MovieName} was great
            I've had enough of {UnwantedGenre} so {Genre} please
            I said {Genre} not {UnwantedGenre}
            no I meant {Genre}
            no I want something with {Person}
            not this one I want a {Genre}
            that's not it I wanted something with {Person}
            I don't want that one I want {Theme}
            not that but something like {MovieName}
            never mind that find me a {Genre}
            but with {Person}
            but {Origin}
            but from the {Decade}
            forget {UnwantedGenre} maybe a {Genre}
            nah forget {UnwantedGenre} make it a {Genre}
            no I said {Genre}
            that's not {UnwantedTheme} at all I said {Genre}
            I want proper {Genre}
            no I want {Genre} now
            no I meant the one with {Person}
            no not {UnwantedMovie} {MovieName}
            not the film {UnwantedMovie} a {Genre}
            something nice but nothing with {UnwantedTheme}
            {UnwantedPerson} no thank you something {Theme}
            not the {UnwantedDecade} the {Decade}
            not {UnwantedDecade} but {Decade}
            instead of {UnwantedGenre} a {Genre}
            less {UnwantedTheme} and more {Theme}
            no {UnwantedTheme} just {Theme}
            make it something {Theme}
            actually no a {Genre}
            forget {UnwantedPerson} what about {Person}
            no longer {UnwantedGenre} now {Genre}
            more {Theme} than that
            what films does {Person} play in
            what else has {Person} done
            has {Person} made any {Genre}
            have you anything with {Person}
            does {Person} do any {Genre}
            anything else by {Person}
            okay something {Theme} then
            I'd like something {Theme} nothing {UnwantedTheme}
            but a {Genre} this time
            not so {UnwantedLength} but a {Genre}
            """
    )
}
