extension Genre {
    /// Whether a film's genres speak against its mood: a family film is hardly scary, a comedy hardly sad.
    func isUnlikely(in film: Film) -> Bool {
        let genres = Set(film.genres.compactMap(Genre.init(rawValue:)))
        return !genres.isDisjoint(with: contraryKinds) && genres.isDisjoint(with: kindsOfItsMood)
    }

    /// Genres whose films are seldom of its mood.
    private var contraryKinds: Set<Genre> {
        switch self {
        case .horror, .thriller, .action: [.family, .animation, .comedy, .romance, .music]
        case .drama: [.comedy, .family, .animation]
        case .comedy: [.horror, .war, .thriller, .crime, .drama, .documentary]
        case .adventure, .animation, .crime, .documentary, .family, .fantasy, .history, .music, .mystery, .romance,
            .scienceFiction, .war, .western:
            []
        }
    }

    /// Genres whose films may be of its mood whatever else they are.
    private var kindsOfItsMood: Set<Genre> {
        switch self {
        case .horror, .thriller: [.horror, .thriller, .mystery, .crime, .war]
        case .action: Set(Self.violent)
        case .drama: [.drama, .war, .history]
        case .comedy: [.comedy, .family, .animation, .music]
        case .adventure, .animation, .crime, .documentary, .family, .fantasy, .history, .music, .mystery, .romance,
            .scienceFiction, .war, .western:
            [self]
        }
    }
}
