public import SkillKit

/// Names a film, a genre or a decade to hear of a film like that, as in "I like The Matrix".
public struct RecommendMovie: Intent, Hashable {
    public static let name: IntentName = "RecommendMovieIntent"
    public static let samples: [Utterance] =
        liking + likeness + watching + kinds + conditions + [
            "{MovieName}", "how about {MovieName}", "what about {MovieName}", "try {MovieName}", "it is {MovieName}",
            "the movie is {MovieName}", "the movie {MovieName}", "the film {MovieName}", "I said {MovieName}",
            "I meant {MovieName}", "search for {MovieName}", "start from {MovieName}", "it's called {MovieName}",
            "it was called {MovieName}", "the one called {MovieName}", "a movie called {MovieName}",
            "that movie called {MovieName}", "let's say {MovieName}", "let's try {MovieName}",
            "let's go with {MovieName}",
            "go with {MovieName}", "take {MovieName}", "have you heard of {MovieName}", "no I meant {MovieName}",
            "I mean {MovieName}", "I was thinking of {MovieName}", "one would be {MovieName}",
        ]
    public static let slotTypes = ["MovieName": SlotType.movie, "OtherMovieName": SlotType.movie, "Person": .person]

    /// The film's title as it was heard, if one was named.
    public var title: String?
    /// The genre, when one was named.
    public var genre: Genre?
    /// The decade, when one was named.
    public var decade: Decade?

    /// A second genre: the film must be of both.
    public var otherGenre: Genre?
    /// How the film is to differ from the one that was named.
    public var direction: Direction?
    /// The year, when one was named.
    public var year: SpokenYear?
    /// On which side of that year or decade.
    public var era: Era?
    /// Who directed the film or plays in it.
    public var person: String?
    /// The title of a film that the person does not like.
    public var disliked: String?
    /// Where the film comes from, when that was said.
    public var origin: Origin?

    private enum CodingKeys: String, CodingKey {
        case title = "MovieName"
        case genre = "Genre"
        case decade = "Decade"
        case otherGenre = "OtherGenre"
        case direction = "Direction"
        case year = "Year"
        case era = "Era"
        case person = "Person"
        case disliked = "OtherMovieName"
        case origin = "Origin"
    }

    /// Creates the intent.
    public init(title: String? = nil, genre: Genre? = nil, decade: Decade? = nil) {
        self.title = title
        self.genre = genre
        self.decade = decade
    }

    /// What is wanted of a film, where there is none to choose from.
    init(_ choice: Choose) {
        year = choice.year
        person = choice.person
    }

    private static let liking: [Utterance] = [
        "I like {MovieName}", "I love {MovieName}", "I liked {MovieName}", "I loved {MovieName}",
        "I really like {MovieName}", "I really liked {MovieName}", "I really loved {MovieName}",
        "I enjoyed {MovieName}",
        "I enjoy {MovieName}", "I adore {MovieName}", "I like the movie {MovieName}", "I like the film {MovieName}",
        "I loved the movie {MovieName}", "I like watching {MovieName}", "I'm a fan of {MovieName}",
        "I'm a big fan of {MovieName}", "I'm into {MovieName}", "I'm in the mood for {MovieName}",
        "I feel like {MovieName}", "my favorite movie is {MovieName}", "my favourite film is {MovieName}",
        "my favorite is {MovieName}", "my favorite film of all time is {MovieName}",
        "one of my favorites is {MovieName}",
        "one I like is {MovieName}", "a movie I like is {MovieName}", "a movie that I like is {MovieName}",
        "a film I like is {MovieName}", "{MovieName} is my favorite movie", "{MovieName} is my favorite",
        "{MovieName} was great", "{MovieName} was good", "{MovieName} is great", "{MovieName} is a good one",
        "{MovieName} is one of my favorites", "my favorite would be {MovieName}",
        "my favorite movie would be {MovieName}", "I used to love {MovieName}", "I used to like {MovieName}",
        "I have always liked {MovieName}", "I have always loved {MovieName}", "{MovieName} would be one",
        "my wife likes {MovieName}", "my husband likes {MovieName}", "my kids love {MovieName}",
        "my friend likes {MovieName}", "for somebody who likes {MovieName}", "for someone who loved {MovieName}",
        "for fans of {MovieName}",
        "if you like {MovieName}", "{MovieName} is amazing", "{MovieName} was amazing", "{MovieName} is a great movie",
        "we like {MovieName}", "we loved {MovieName}", "I like", "I love",
    ]

    private static let likeness: [Utterance] = [
        "recommend me something like {MovieName}", "recommend something like {MovieName}",
        "recommend a movie like {MovieName}", "recommend a film like {MovieName}",
        "recommend something similar to {MovieName}", "recommend something based on {MovieName}",
        "recommendations based on {MovieName}",
        "recommendations for movies like {MovieName}", "recommend movies like {MovieName}",
        "something like {MovieName}", "something similar to {MovieName}", "something along the lines of {MovieName}",
        "something in the style of {MovieName}", "anything like {MovieName}", "movies like {MovieName}",
        "movies similar to {MovieName}", "films like {MovieName}", "a movie like {MovieName}",
        "a film like {MovieName}",
        "more movies like {MovieName}", "more like {MovieName}", "in the vein of {MovieName}",
        "something in the vein of {MovieName}", "similar to {MovieName}", "based on {MovieName}",
        "like {MovieName}", "find me a movie like {MovieName}", "find something like {MovieName}",
        "give me something like {MovieName}", "give me movies like {MovieName}", "show me movies like {MovieName}",
        "I want something like {MovieName}", "I want a movie like {MovieName}",
        "I want to see something like {MovieName}", "do you have anything like {MovieName}",
        "is there anything like {MovieName}", "what is similar to {MovieName}", "what is like {MovieName}",
        "what movies are like {MovieName}", "what else is like {MovieName}", "do you know {MovieName}",
        "have you got anything like {MovieName}", "can you recommend something like {MovieName}",
    ]

    private static let watching: [Utterance] = [
        "I just watched {MovieName}", "I just saw {MovieName}", "I've seen {MovieName}",
        "I've just seen {MovieName}", "I've just seen {MovieName} and loved it", "I've watched {MovieName}",
        "I've just watched {MovieName}", "I watched {MovieName}", "I saw {MovieName}",
        "I recently watched {MovieName}", "last night I watched {MovieName}", "I watched {MovieName} last night",
        "I watched {MovieName} and liked it", "I watched {MovieName} and loved it", "I saw {MovieName} and liked it",
        "I just saw {MovieName} and loved it", "I just watched {MovieName} and it was great",
        "I saw {MovieName} and it was great", "we watched {MovieName} and loved it",
        "we watched {MovieName}", "the last movie I saw was {MovieName}", "the last film I liked was {MovieName}",
        "what should I watch if I like {MovieName}", "what should I watch if I liked {MovieName}",
        "what should I watch after {MovieName}", "what can I watch after {MovieName}", "if I like {MovieName}",
        "I like {MovieName} what else would I like", "I like {MovieName} what should I watch",
        "what would I like if I like {MovieName}",
    ]

    private static let conditions: [Utterance] = [
        "a film like {MovieName} from the {Decade}", "a movie like {MovieName} from the {Decade}",
        "like {MovieName} from the {Decade}", "a movie from the {Decade} like {MovieName}",
        "movies like {MovieName} from {Year}", "a movie like {MovieName} from {Year}",
        "something like {MovieName} {Era} {Year}", "movies like {MovieName} {Era} {Year}",
        "something like {MovieName} but {Direction}", "like {MovieName} but {Direction}",
        "a movie like {MovieName} but {Direction}", "I like {MovieName} but something {Direction}",
        "something {Direction} than {MovieName}", "a {Direction} movie than {MovieName}",
        "a {Direction} movie like {MovieName}", "something {Direction} like {MovieName}",
        "something like {MovieName} but a {Genre}", "like {MovieName} but a {Genre}",
        "a movie like {MovieName} but a {Genre}", "I like {MovieName} give me a {Genre}",
        "I like {MovieName} but I want a {Genre}",
        "{Genre} {OtherGenre}", "a {Genre} {OtherGenre}", "a {Genre} {OtherGenre} movie",
        "{Genre} {OtherGenre} movies", "a {Genre} and {OtherGenre} movie", "a {Genre} {OtherGenre} like {MovieName}",
        "a {Genre} {OtherGenre} from the {Decade}",
        "{Era} {Year}", "a movie from {Year}", "movies from {Year}", "something from {Year}", "a {Genre} from {Year}",
        "a {Genre} movie from {Year}", "a {Genre} {Era} {Year}", "{Genre} movies {Era} {Year}",
        "with {Person}", "starring {Person}", "directed by {Person}", "something by {Person}",
        "something with {Person}", "something from {Person}",
        "a movie by {Person}", "a movie with {Person}", "a movie starring {Person}",
        "movies by {Person}", "movies with {Person}", "a {Genre} with {Person}", "a {Genre} by {Person}",
        "a {Origin} movie", "{Origin} movies", "a good {Origin} movie", "I like {Origin} movies",
        "a movie from {Origin}",
        "movies from {Origin}", "something from {Origin}", "a {Origin} {Genre}", "a {Origin} {Genre} movie",
        "{Origin} {Genre} movies", "a {Genre} from {Origin}", "a {Origin} movie from the {Decade}",
        "{Origin} movies from the {Decade}", "a {Origin} movie like {MovieName}", "{Origin} movies like {MovieName}",
        "something like {MovieName} but {Origin}", "like {MovieName} but {Origin}",
        "a movie like {MovieName} but {Origin}",
        "I like {MovieName} but not {OtherMovieName}", "I liked {MovieName} but not {OtherMovieName}",
        "I like {MovieName} but I don't like {OtherMovieName}",
    ]

    private static let kinds: [Utterance] = [
        "{Genre}", "a {Genre}", "a {Genre} movie", "{Genre} movies", "a good {Genre}", "a good {Genre} movie",
        "recommend a {Genre}", "recommend a {Genre} movie", "recommend me a {Genre}", "recommend some {Genre} movies",
        "I like {Genre}", "I like {Genre} movies", "I love {Genre} movies", "I want a {Genre}",
        "I want to watch a {Genre}", "I want to see a {Genre} movie", "I'm in the mood for a {Genre}",
        "I feel like a {Genre}", "find me a {Genre}", "give me a {Genre} movie", "show me a {Genre}",
        "just something {Genre}", "what are some good {Genre} movies",
        "a {Genre} like {MovieName}", "a {Genre} movie like {MovieName}", "{Genre} movies like {MovieName}",
        "recommend a {Genre} like {MovieName}", "a {Genre} similar to {MovieName}", "a good {Genre} like {MovieName}",
        "what's a good {Genre} like {MovieName}",
        "{Genre} movies from the {Decade}", "{Genre} from the {Decade}", "a {Genre} from the {Decade}",
        "a {Genre} movie from the {Decade}", "a {Decade} {Genre}", "{Decade} {Genre} movies", "{Decade} {Genre}",
        "recommend a {Genre} from the {Decade}", "recommend a {Decade} {Genre}",
        "a {Genre} like {MovieName} from the {Decade}", "a {Genre} from the {Decade} like {MovieName}",
        "{Decade}", "{Decade} movies", "movies from the {Decade}", "a movie from the {Decade}",
        "a {Decade} movie", "recommend a movie from the {Decade}", "recommend something from the {Decade}",
        "I like movies from the {Decade}", "I like {Decade} movies", "I want a movie from the {Decade}",
        "something like {MovieName} from the {Decade}", "movies like {MovieName} from the {Decade}",
    ]
}
