/// A kind of film, by the name that TMDB has for it, so that it can be compared with ``Film/genres``.
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
            [
                "action packed", "actions", "superhero", "superheroes", "super hero", "super heroes", "comic book",
                "martial arts", "kung fu", "karate", "samurai", "disaster", "car chase", "swordplay",
            ]
        case .adventure: ["adventurous", "adventures", "swashbuckler", "swashbucklers", "pirate", "treasure hunt"]
        case .animation:
            ["animated", "cartoon", "cartoons", "animations", "anime", "claymation", "stop motion", "Pixar"]
        case .comedy:
            [
                "comedies", "comic", "comedic", "slapstick", "farce", "satire", "satires", "satirical", "parody",
                "parodies", "spoof", "spoofs", "screwball", "stand up", "sitcom", "buddy", "mockumentary",
            ]
        case .crime:
            [
                "gangster", "gangsters", "mafia", "mob", "heist", "heists", "criminal", "film noir", "noir",
                "true crime",
                "cop", "prison", "police", "caper",
            ]
        case .documentary: ["documentaries", "docu", "docs", "nature documentary", "true story", "true stories"]
        case .drama:
            [
                "dramas", "dramatic", "tearjerker", "tearjerkers", "weepie", "courtroom", "courtroom drama",
                "melodrama",
                "coming of age", "biopic", "biopics", "biography", "sports", "sport", "arthouse", "art house", "indie",
                "indies",
            ]
        case .family: ["kids", "children's", "kid", "for the family", "for kids"]
        case .fantasy: ["fantasies", "fantastical", "magical", "fairy tale", "fairy tales", "vampire", "monster"]
        case .history:
            [
                "historical", "historic", "period", "period piece", "period drama", "period dramas", "costume drama",
                "costume dramas", "epic", "epics", "sword and sandal",
            ]
        case .horror:
            [
                "horrors", "slasher", "slashers", "zombie", "zombies", "ghost story", "ghost stories", "found footage",
                "creature feature",
            ]
        case .music: ["musical", "musicals", "movie musical", "dance", "ballet", "concert"]
        case .mystery:
            [
                "mysteries", "detective", "detectives", "whodunit", "whodunits", "murder mystery", "murder mysteries",
                "detective story",
            ]
        case .romance: ["romances", "love story", "love stories", "chick flick", "chick flicks", "tragic romance"]
        case .scienceFiction:
            ["sci fi", "sci-fi", "scifi", "SF", "space opera", "futuristic", "dystopian", "cyberpunk", "time travel"]
        case .thriller:
            [
                "thrillers", "suspense", "suspenseful", "psychological thriller", "psychological thrillers", "spy",
                "spies", "espionage", "political thriller", "erotic thriller",
            ]
        case .war: ["military", "war movie", "anti war"]
        case .western: ["westerns", "cowboy", "cowboys", "spaghetti western", "spaghetti westerns"]
        }
    }
}
