/// The content of MovieLens's `title` column: `Matrix, The (1999)`, or `Amelie (Fabuleux destin, Le) (2001)`.
struct MovieLensHeading: Hashable {
    /// The title, with its article in front.
    private(set) var title: String
    /// The other titles in brackets after it: the title in the film's own language, or alternative titles.
    private(set) var otherTitles: [String] = []
    /// The year, the first of several; 0 if there is none.
    private(set) var year = 0

    /// Reads a heading.
    init(_ heading: String) {
        var rest = Array(heading.tidy.utf8)[...]
        while let (before, inner) = Self.lastBrackets(of: rest) {
            rest = before
            let inner = String(decoding: inner, as: UTF8.self)
            if year == 0, otherTitles.isEmpty, let found = Self.year(inner) {
                year = found
            } else if let other = Self.otherTitle(inner) {
                otherTitles.append(other)
            }
            if otherTitles.count == ImportedFilms.longestList { break }
        }
        title = Self.withLeadingArticle(String(decoding: rest, as: UTF8.self)[...])
    }

    /// The text before and inside the brackets at its end; `nil` if they belong to the last word.
    private static func lastBrackets(
        of text: ArraySlice<UInt8>
    ) -> (before: ArraySlice<UInt8>, inner: ArraySlice<UInt8>)? {
        guard text.last == 0x29 else { return nil }
        // From the end, because brackets may be nested.
        var depth = 0
        for place in text.indices.reversed() {
            if text[place] == 0x29 { depth += 1 } else if text[place] == 0x28 { depth -= 1 }
            if depth == 0 {
                guard text[..<place].last == 0x20 else { return nil }
                return (text[..<place].dropLast(), text[place...].dropFirst().dropLast())
            }
        }
        return nil
    }

    /// The first year of `1999`, `1999-2003` or `2009– `.
    private static func year(_ inner: String) -> Int? {
        guard !inner.dropFirst(4).contains(where: \.isLetter) else { return nil }
        return Film.year(inner.prefix(4))
    }

    private static func otherTitle(_ inner: String) -> String? {
        var title = inner[...]
        for prefix in ["a.k.a. ", "aka "] where title.prefix(prefix.count).lowercased() == prefix {
            title = title.dropFirst(prefix.count)
        }
        return title.isEmpty ? nil : withLeadingArticle(title)
    }

    /// Articles that MovieLens puts after a comma.
    private static let articles: Set<Substring> = [
        "The", "A", "An", "La", "Le", "Les", "L'", "Il", "Lo", "I", "Gli", "El", "Los", "Las", "Der", "Die", "Das",
        "De",
        "Den", "Det", "En", "Et", "Un", "Une", "Una", "O", "Os",
    ]

    /// A title with the article in front that is after its comma: `Matrix, The`.
    static func withLeadingArticle(_ title: Substring) -> String {
        guard let comma = title.lastIndex(of: ",") else { return String(title) }
        let article = title[comma...].dropFirst(2)
        guard comma > title.startIndex, articles.contains(article) else { return String(title) }
        return "\(article)\(article.hasSuffix("'") ? "" : " ")\(title[..<comma])"
    }
}
