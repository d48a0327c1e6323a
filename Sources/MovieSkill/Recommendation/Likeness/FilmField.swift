import SkillKit

/// An aspect of films that is compared separately.
enum FilmField: CaseIterable, Sendable {
    case themes
    case words
    case genres
    case cast
    case directors
    case companies
    case countries

    /// The weight of similarity in this aspect relative to the others.
    ///
    /// Few weights, in round numbers, fitted to which films people like who like the one that was named; what a film is
    /// and what it is about come before who is in it.
    var weight: Double {
        switch self {
        case .themes: 0.7
        case .words: 1.5
        case .genres: 1.8
        case .cast: 1.2
        case .directors: 0.8
        case .companies: 0.4
        case .countries: 0.4
        }
    }

    /// The model's section with the vectors of this aspect.
    var section: ModelSection {
        switch self {
        case .themes: .themes
        case .words: .words
        case .genres: .genres
        case .cast: .cast
        case .directors: .directors
        case .companies: .companies
        case .countries: .countries
        }
    }

    /// Whether what two films share here can be said as a reason.
    ///
    /// Such terms keep their names in a model, and films that share none of them are not similar.
    var isTelling: Bool {
        switch self {
        case .themes, .genres, .cast, .directors: true
        case .words, .companies, .countries: false
        }
    }

    /// The terms of a film in this aspect, and their weights.
    func terms(of film: Film) -> [String: Double] {
        switch self {
        case .themes: FilmField.set(of: film.themes)
        case .genres: FilmField.set(of: film.genres)
        case .directors: FilmField.set(of: film.directors)
        case .companies: FilmField.set(of: film.companies)
        case .countries: FilmField.set(of: film.countries)
        case .cast:
            // The first names on the poster count most; after the tenth come the small parts.
            Dictionary(
                film.cast.prefix(10).enumerated().map { place, name in (name, 1 / Double(place + 2).squareRoot()) },
                uniquingKeysWith: max
            )
        case .words:
            ([film.title, film.tagline, film.sentence] + film.themes)
                .reduce(into: [String: Double]()) { counts, text in
                    for word in TextWords.telling(in: text) { counts[word, default: 0] += 1 }
                }
                // A word that occurs three times does not mean three times as much.
                .mapValues { 1 + Libc.logarithm($0) }
        }
    }

    private static func set(of names: [String]) -> [String: Double] {
        Dictionary(names.map { ($0, 1) }, uniquingKeysWith: max)
    }
}
