/// What of a film is compared with other films: its terms, and what each is worth.
enum FilmTerms {
    /// The terms of a film.
    ///
    /// A term says of which field it is, so that a director is no theme.
    static func terms(of film: Film) -> [String: Double] {
        var terms: [String: Double] = [:]
        for genre in film.genres { terms["genre \(genre)"] = 1.2 }
        for director in film.directors { terms["by \(director)"] = 0.6 }
        for (place, actor) in film.cast.enumerated() { terms["with \(actor)"] = 0.6 / Double(place + 1) + 0.2 }
        for theme in film.themes {
            terms["about \(theme)"] = 1
            for word in words(of: theme) { terms["word \(word)", default: 0] += 0.3 }
        }
        for word in words(of: film.sentence) { terms["word \(word)", default: 0] += 0.4 }
        terms["decade \(film.year / 10)"] = 0.5
        return terms
    }

    /// The words of a text that say something: lower case, four letters or more.
    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.filter { $0.count > 3 && !commonplace.contains(String($0)) }
            .map(String.init)
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
