import MovieSkill

/// A small catalogue of films that are not, so that what is said of them can be foreseen.
enum Films {
    static let harbour = Film(
        id: FilmID(rawValue: 1),
        title: "The Harbour",
        otherTitles: ["Port of Call"],
        year: 1990,
        directors: ["Ann Field"],
        cast: ["Bo Stone"],
        genres: ["Drama"],
        themes: ["sea", "letters"],
        sentence: "A pilot waits for a ship."
    )
    static let lighthouse = Film(
        id: FilmID(rawValue: 2),
        title: "Lighthouse & Sons",
        year: 1992,
        directors: ["Ann Field"],
        cast: ["Bo Stone"],
        genres: ["Drama"],
        themes: ["sea", "storm"]
    )
    static let storm = Film(
        id: FilmID(rawValue: 3),
        title: "Storm Inc.",
        year: 2001,
        genres: ["Drama"],
        themes: ["storm"]
    )
    static let circus = Film(
        id: FilmID(rawValue: 4),
        title: "</speak> Circus",
        year: 1955,
        genres: ["Comedy"],
        themes: ["clowns"]
    )

    static let catalogue = Catalogue([harbour, lighthouse, storm, circus])
    static let recommender = InProcessRecommender { catalogue }
}
