import SkillKit

extension FilmQuestion {
    /// What people say to ask it; `{MovieName}` where they name the film.
    var samples: [Utterance] {
        switch self {
        case .about: Self.aboutSamples
        case .director: Self.directorSamples
        case .cast: Self.castSamples
        case .year: Self.yearSamples
        case .length: Self.lengthSamples
        case .why: Self.whySamples
        }
    }

    private static let aboutSamples: [Utterance] = [
        "tell me about it", "tell me about that one", "tell me about that movie", "tell me about the movie",
        "tell me more", "tell me more about it", "tell me more about that", "tell me more about that one",
        "tell me more about that movie", "tell me something about it", "what is it about", "what's that about",
        "what's this about", "what's the movie about", "what's that movie about", "what's that one about",
        "what's this one about", "what's the film about", "what is the story", "what's the plot", "what is the plot",
        "what happens in it", "what happens in that one", "what's the story about", "what kind of movie is it",
        "what kind of movie is that", "what sort of movie is it", "what genre is it", "is it any good", "is it good",
        "describe it", "describe the movie", "give me a summary", "give me the plot", "more about it",
        "more about that one", "more about that movie", "more information", "more details", "more info",
        "I want to know more about it", "I'd like to know more", "I've never heard of it", "I have never seen it",
        "I have never seen {MovieName}", "I haven't seen {MovieName}",
        "I haven't seen it", "haven't seen it", "I haven't seen that one", "never heard of it",
        "what is that", "what movie is that", "summarize it", "the plot",
        "tell me about {MovieName}", "tell me more about {MovieName}", "tell me something about {MovieName}",
        "more about {MovieName}", "what's {MovieName} about", "what is the plot of {MovieName}",
        "what happens in {MovieName}", "is {MovieName} good", "is {MovieName} any good",
        "tell me about the movie {MovieName}",
    ]

    private static let directorSamples: [Utterance] = [
        "who directed it", "who directed that", "who directed this", "who directed that one", "who directed the movie",
        "who directed that movie", "who made it", "who made that", "who made that one", "who made that movie",
        "who is the director", "who's the director", "who was the director", "who was it directed by",
        "who is it by", "who is it directed by", "who's that by", "whose movie is it", "whose film is that",
        "tell me who directed it", "tell me the director", "do you know who directed it", "which director made it",
        "the director", "director", "by whom", "what's the name of the director", "who shot it",
        "who directed {MovieName}", "who made {MovieName}", "who is the director of {MovieName}",
        "tell me who directed {MovieName}", "who was {MovieName} directed by", "who is {MovieName} by",
    ]

    private static let castSamples: [Utterance] = [
        "who is in it", "who's in it", "who's in that", "who's in that one", "who's in that movie",
        "who's in the movie",
        "who is in this", "who was in it", "who else is in it", "who stars in it", "who stars in that",
        "who stars in that movie", "who plays in it", "who plays in that movie", "who acts in it", "who's starring",
        "who's the star", "who are the stars", "who are the actors", "who are the actors in it", "who is the actor",
        "who is the actress", "who is the lead", "who plays the lead", "who has the lead role", "who's acting",
        "who's the main actor", "what actors are in it", "which actors are in it", "which actors play in it",
        "tell me the cast", "tell me the actors", "tell me who is in it", "what's the cast", "who's in the cast",
        "the cast", "cast", "the actors", "actors", "anyone famous in it", "is anyone famous in it", "starring who",
        "do I know anyone in it",
        "who's in {MovieName}", "who stars in {MovieName}", "who plays in {MovieName}", "who acts in {MovieName}",
        "who are the actors in {MovieName}", "what's the cast of {MovieName}",
    ]

    private static let yearSamples: [Utterance] = [
        "when is it from", "when's that from", "when was it from", "when was it made", "when was that made",
        "when was that one made", "when was the movie made", "when was it released", "when was that released",
        "when did it come out", "when did that come out", "when did that movie come out", "when was it filmed",
        "what year is it", "what year is it from", "what year is that from", "what year was it", "what year was that",
        "what year was it made", "what year did it come out", "what year was that movie", "which year is it from",
        "which year was it", "what's the year", "what is the release year", "what's the release date",
        "from what year is it", "how old is it", "how old is that", "how old is that movie", "is it old", "is it new",
        "is it an old movie", "is it an old one", "is it a new movie", "is it a recent one", "is it a classic",
        "is it recent", "is that a new one", "what decade is it from", "tell me the year",
        "the year", "when was it",
        "when did {MovieName} come out", "when is {MovieName} from", "when was {MovieName} made",
        "when was {MovieName} released", "what year is {MovieName} from", "what year did {MovieName} come out",
        "how old is {MovieName}", "from what year is {MovieName}",
    ]

    private static let lengthSamples: [Utterance] = [
        "how long is it", "how long", "how long is that", "how long is that one", "how long is that movie",
        "how long is the movie",
        "how long does it take", "how long does it run", "how long does it last", "how many minutes is it",
        "how many hours is it", "what's the running time", "what's the runtime", "is it long", "is it a long movie",
        "is it short", "the length", "how long is {MovieName}", "how long does {MovieName} take",
        "what's the running time of {MovieName}",
    ]

    private static let whySamples: [Utterance] = [
        "why", "why that", "why that one", "why this one", "why that movie", "why this", "why is that",
        "why do you recommend it", "why do you recommend that", "why did you recommend it",
        "why did you recommend that", "why are you recommending that", "why did you pick that",
        "why did you choose that one", "why did you suggest that", "why would I like it", "why would I like that",
        "why should I watch it", "why should I watch that", "why should I like it", "why do you think so",
        "why do you think I'd like it", "what do they have in common", "what have they got in common",
        "what do those have in common", "what do the two have in common", "what does it have in common",
        "how are they similar", "how are they alike", "how is it similar", "how is that similar", "how is it like it",
        "how is that related", "how are they related", "how come", "how so", "what makes it similar",
        "what's similar about it", "what's the connection", "what's the reason", "explain that", "explain why",
        "what makes you say that", "are they similar", "how are those alike",
        "how are those two alike", "how are those similar", "how are these similar", "how are the two similar",
        "how are the two related", "in what way is it similar", "what has it got to do with it",
        "what's that got to do with it", "what makes you think I'd like it", "what makes you think I'd like that",
        "why would I want to watch that", "what's the link", "what is the similarity",
    ]
}
