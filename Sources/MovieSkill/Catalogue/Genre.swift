/// A kind of film, under TMDB's name for it, so that it can be compared with ``Film/genres``.
public enum Genre: String, Codable, Hashable, Sendable, CaseIterable {
    case action = "Action"
    case adventure = "Adventure"
    case animation = "Animation"
    case comedy = "Comedy"
    case crime = "Crime"
    case documentary = "Documentary"
    case drama = "Drama"
    case family = "Family"
    case fantasy = "Fantasy"
    case history = "History"
    case horror = "Horror"
    case music = "Music"
    case mystery = "Mystery"
    case romance = "Romance"
    case scienceFiction = "Science Fiction"
    case thriller = "Thriller"
    case war = "War"
    case western = "Western"

    /// What people also call it.
    var synonyms: [String] {
        switch self {
        case .action:
            ["action packed", "actions", "car chase", "swordplay"]
        case .adventure: ["adventurous", "adventures", "swashbuckler", "swashbucklers", "treasure hunt"]
        case .animation:
            ["animated", "cartoon", "cartoons", "animations"]
        case .comedy:
            ["comedies", "comic", "comedic", "farce", "screwball", "stand up", "sitcom", "buddy"]
        case .crime:
            ["criminal", "true crime"]
        case .documentary: ["documentaries", "docu", "docs", "nature documentary"]
        case .drama:
            ["dramas", "dramatic", "melodrama"]
        case .family: ["kids", "children's", "kid"]
        case .fantasy: ["fantasies", "fantastical", "magical"]
        case .history:
            [
                "historical", "historic", "period", "period piece", "period drama", "period dramas", "costume drama",
                "costume dramas", "epic", "epics", "sword and sandal",
            ]
        case .horror:
            ["horrors"]
        case .music: ["concert"]
        case .mystery:
            [
                "mysteries", "detective", "detectives", "whodunit", "whodunits", "murder mystery", "murder mysteries",
                "detective story",
            ]
        case .romance: ["romances", "love story", "love stories", "chick flick", "chick flicks", "tragic romance"]
        case .scienceFiction:
            ["sci fi", "sci-fi", "scifi", "SF", "futuristic", "cyberpunk"]
        case .thriller:
            [
                "thrillers", "suspense", "suspenseful", "psychological thriller", "psychological thrillers",
                "political thriller", "erotic thriller",
            ]
        case .war: ["military", "war movie", "anti war"]
        case .western: ["westerns", "cowboy", "cowboys", "spaghetti western", "spaghetti westerns"]
        }
    }

    /// The genres that nobody combines with it unless they say both at once: someone who wants something scary after a
    /// comedy doesn't want a comedy.
    var contraries: Set<Genre> {
        switch self {
        case .horror: [.comedy, .family, .animation, .romance, .music]
        case .comedy: [.horror]
        case .family: [.horror, .war, .thriller, .crime]
        case .drama, .thriller: [.comedy]
        case .action, .adventure, .animation, .crime, .documentary, .fantasy, .history, .music, .mystery, .romance,
            .scienceFiction, .war, .western:
            []
        }
    }
}
