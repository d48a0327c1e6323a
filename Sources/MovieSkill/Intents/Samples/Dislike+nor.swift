import SkillKit

extension Dislike {
    /// Several things that are not wanted, and films that are spoken of before the dislike is told.
    static let nor = [Utterance](
        lines: """
            I like neither {UnwantedGenre} nor {UnwantedTheme}
            {UnwantedMovie} I hated that
            {UnwantedMovie} hated it
            {UnwantedMovie} I can't stand it
            {UnwantedMovie} that one I can't bear
            {UnwantedMovie} we both hated it
            oh {UnwantedMovie} no I didn't like that one
            as for {UnwantedMovie} I didn't like it
            {UnwantedGenre} I can't stand
            {UnwantedGenre} we never liked
            {UnwantedPerson} I can't stand him
            {UnwantedPerson} I never liked her
            nor {UnwantedGenre}
            nor for {UnwantedGenre}
            nor any {UnwantedGenre} come to that
            nor {UnwantedPerson}
            and nor do I like {UnwantedGenre}
            not {UnwantedPerson} again
            you keep giving me {UnwantedPerson}
            {UnwantedPerson} is a bit much for me
            i find {UnwantedPerson} a bit much
            she's not a fan of {UnwantedPerson}
            {UnwantedPerson} she's not a fan
            no more {UnwantedPerson} please
            enough of {UnwantedPerson} for today
            it's a bit too {UnwantedOrigin} for me
            that's a bit too {UnwantedOrigin} for me
            that's too {UnwantedOrigin} for my taste
            I hate {UnwantedTheme} films
            I hate {UnwantedTheme} films and I hate {UnwantedGenre}
            we can't stand {UnwantedTheme} stuff
            no {UnwantedTheme} films please
            {UnwantedGenre} is for kids
            {UnwantedGenre} is not for grown ups
            I don't like {UnwantedTheme} so much
            not {UnwantedMovie} I don't like {UnwantedTheme}
            """
    )
}
