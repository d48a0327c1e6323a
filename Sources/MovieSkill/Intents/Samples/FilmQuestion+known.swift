import SkillKit

extension FilmQuestion {
    /// Whether the skill has a film, and what else people ask about one.
    static let knownSamples = [Utterance](
        lines: """
            do you have {MovieName}
            have you got {MovieName}
            do you know {MovieName}
            do you even have {MovieName}
            never mind have you got {MovieName}
            have you heard of {MovieName}
            i asked whether you have {MovieName}
            i asked if you know {MovieName}
            i want to know if you have {MovieName}
            do you know a movie called {MovieName}
            do you know the one called {MovieName}
            do you know that film called {MovieName}
            ever heard of one called {MovieName}
            is there one called {MovieName}
            would you have the one called {MovieName}
            is there a movie called {MovieName}
            is there a film named {MovieName}
            do you have the film {MovieName}
            do you have the old {MovieName}
            is {MovieName} on your list
            is {MovieName} in your collection
            is {MovieName} among them
            does your list have {MovieName}
            you don't have {MovieName} do you
            you do have {MovieName} don't you
            can you find {MovieName}
            are you familiar with {MovieName}
            what do you know about {MovieName}
            what do you have on {MovieName}
            what can you tell me about {MovieName}
            what's {MovieName} exactly
            which film is {MovieName}
            which one is {MovieName}
            what kind of thing is {MovieName} what is it
            {MovieName} was his too wasn't it
            {MovieName} was also one of his wasn't it
            isn't {MovieName} one of hers
            is {MovieName} by the same people
            is that the original
            is that a remake
            is {MovieName} a remake
            did the same person make {MovieName}
            did the same guy do {MovieName}
            is it anything like {MovieName}
            how does it compare to {MovieName}
            is {MovieName} longer than that
            is it longer than {MovieName}
            was that before or after {MovieName}
            what came first {MovieName} or this
            i only wanted to know about {MovieName}
            no i just want to know about {MovieName}
            tell me what you know of {MovieName}
            so that's {MovieName} is it
            which one was that again
            what was that film again
            remind me which film that is
            what is that
            what movie is that
            is it as good as the first one
            is it as good as {MovieName}
            which {MovieName} is that
            what about {MovieName} do you know that
            what about {MovieName} do you have that
            {MovieName} do you have that
            {MovieName} do you know that one
            do you have {MovieName} too
            do you have {MovieName} in there
            what was it called again
            what did you say it was called
            what did you say the movie was called
            what's the name of it
            what's the name of that one again
            what was the name of the film
            just the name
            I mean the name
            which film was that
            which one did you say
            what's the title
            """
    )
}
