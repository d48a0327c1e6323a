import MovieSkill

/// Films that are not, for conversations that need several of one title, genre or time.
enum MovieFilms {
    static let oldShip = film(
        11,
        "The Ship",
        1933,
        ["Adventure"],
        ["sea", "island", "storm"],
        minutes: 90,
        "Ann Field"
    )
    static let newShip = film(
        12,
        "The Ship",
        1976,
        ["Adventure"],
        ["sea", "island", "captain"],
        minutes: 120,
        "Bo Stone"
    )
    static let lastShip = film(
        13,
        "The Ship",
        2005,
        ["Adventure"],
        ["sea", "island", "wreck"],
        minutes: 180,
        "Cy Lane"
    )
    static let laughter = film(14, "Laughing Sailors", 1995, ["Comedy"], ["sea", "sailor"], minutes: 85, "Di Moss")
    static let romance = film(
        15,
        "Harbour Lights",
        1998,
        ["Romance"],
        ["sea", "island", "letters", "sailor"],
        minutes: 100,
        "Ed Noor"
    )
    static let horror = film(
        16,
        "Fog on the Water",
        2001,
        ["Horror"],
        ["sea", "storm", "island"],
        minutes: 95,
        "Flo Ott"
    )
    static let castaway = film(
        17,
        "Shipwrecked",
        1989,
        ["Drama"],
        ["sea", "island", "wreck", "sailor", "raft"],
        minutes: 110,
        "Gus Pym"
    )

    /// Films of other things, beside which those of the sea are alike.
    static let others = (0..<12).map { number in
        film(30 + number, "Town \(number)", 1950 + number, ["Documentary"], ["street \(number)"], minutes: 60, "No One")
    }
    static let sea = [oldShip, newShip, lastShip, laughter, romance, horror, castaway]
    static let all = sea + others
    static let recommender = InProcessRecommender { Catalogue(all) }

    private static func film(
        _ id: Int,
        _ title: String,
        _ year: Int,
        _ genres: [String],
        _ themes: [String],
        minutes: Int,
        _ director: String
    ) -> Film {
        Film(
            id: FilmID(rawValue: id),
            title: title,
            year: year,
            directors: [director],
            cast: ["Hal Quill", "Ida Rook"],
            genres: genres,
            themes: themes,
            sentence: "A story of \(themes.joined(separator: ", ")).",
            minutes: minutes,
            fame: 30 + id,
            liking: 50 + id
        )
    }
}
