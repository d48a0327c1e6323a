public import SkillKit

/// A kind of film, by the name that TMDB has for it, so that it can be compared with ``Film/genres``.
public enum Genre: String, SlotValue, Codable, Hashable, CaseIterable {
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

    public static let slotType: SlotType? = SlotType(
        "Genre",
        values: allCases.map { SlotType.Value($0.rawValue, synonyms: $0.synonyms) }
    )

    /// What people also call it.
    private var synonyms: [String] {
        switch self {
        case .action: ["action packed"]
        case .adventure: ["adventurous", "adventures"]
        case .animation:
            [
                "animated", "cartoon", "cartoons", "animations", "anime",
                "Pixar",
            ]
        case .comedy: ["comedies", "comic", "com", "funny", "comedic", "hilarious"]
        case .crime: ["gangster", "gangsters", "mafia", "mob", "heist", "criminal", "film noir", "noir"]
        case .documentary: ["documentaries", "docu", "true story"]
        case .drama: ["dramas", "dramatic"]
        case .family: ["kids", "children's", "kid", "for the family", "for kids"]
        case .fantasy: ["fantasies", "fantastical", "magical"]
        case .history: ["historical", "historic", "period", "period piece", "costume drama"]
        case .horror: ["scary", "horrors", "spooky", "creepy", "slasher"]
        case .music: ["musical", "musicals", "movie musical"]
        case .mystery: ["mysteries", "detective", "whodunit", "murder mystery", "detective story"]
        case .romance:
            [
                "romantic", "romances", "rom", "love story", "love stories", "chick flick",
                "romcom",
            ]
        case .scienceFiction: ["sci fi", "sci-fi", "scifi", "SF", "space", "futuristic"]
        case .thriller: ["thrillers", "suspense", "suspenseful", "psychological thriller"]
        case .war: ["military"]
        case .western: ["westerns", "cowboy", "cowboys", "spaghetti western"]
        }
    }
}
