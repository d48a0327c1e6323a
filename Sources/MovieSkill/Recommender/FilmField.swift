/// A side of a film that is compared with other films on its own.
enum FilmField: CaseIterable, Sendable {
    case plot
    case genres
    case cast
    case directors

    /// What likeness on this side is worth beside the others.
    ///
    /// Tried on films that everybody knows; what a film is and what it is about come before who is in it.
    var weight: Double {
        switch self {
        case .plot: 1.5
        case .genres: 1.6
        case .cast: 0.8
        case .directors: 0.5
        }
    }

    /// The terms that a film has on this side, and what each counts there.
    func terms(of film: Film) -> [String: Double] {
        switch self {
        case .genres:
            return Dictionary(film.genres.map { ($0, 1) }, uniquingKeysWith: +)
        case .directors:
            return Dictionary(film.directors.map { ($0, 1) }, uniquingKeysWith: +)
        case .cast:
            // The first names on the poster count most.
            let names = film.cast.enumerated().map { place, name in (name, 1 / Double(place + 2)) }
            return Dictionary(names, uniquingKeysWith: +)
        case .plot:
            var terms = Dictionary(film.themes.map { ($0, 1.0) }, uniquingKeysWith: +)
            // Apart from the themes, for "war" as a theme says more than the word in a sentence.
            for word in FilmField.words(of: film.sentence) { terms["\(word) in the sentence", default: 0] += 0.3 }
            return terms
        }
    }

    /// The words of a text that say something: lower case, four letters or more.
    private static func words(of text: String) -> [String] {
        // By bytes: whatever is not ASCII belongs to a word.
        text.lowercased().utf8.split { $0 < 0x80 && !(0x61...0x7A).contains($0) }
            .filter { $0.count > 3 }
            .map { String(Substring($0)) }
            .filter { !commonplace.contains($0) }
    }

    /// Words that stand in any sentence about any film.
    private static let commonplace: Set<String> = [
        "about", "after", "against", "also", "another", "based", "because", "become", "becomes", "before", "begins",
        "behind", "between", "both", "comes", "every", "finds", "five", "four", "from", "gets", "goes", "have", "help",
        "himself", "herself", "into", "leads", "life", "lives", "make", "makes", "more", "must", "once", "only",
        "other",
        "over", "own", "sets", "some", "takes", "than", "that", "their", "them", "then", "there", "they", "this",
        "three",
        "through", "tries", "turns", "under", "until", "upon", "what", "when", "where", "which", "while", "whose",
        "will",
        "with", "world", "would", "year", "years", "young",
    ]
}
