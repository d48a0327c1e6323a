/// What stands in MovieLens's `title` column: `Matrix, The (1999)`, or `Amelie (Fabuleux destin, Le) (2001)`.
struct MovieLensHeading: Hashable {
    /// The title, with its article in front.
    private(set) var title: String
    /// What else stands in brackets behind it: the title in the film's own language, or what it is also known as.
    private(set) var otherTitles: [String] = []
    /// The year, the first of several; 0 when there is none.
    private(set) var year = 0

    /// Reads a heading.
    init(_ heading: String) {
        var rest = heading.tidy[...]
        while let (before, inner) = Self.lastBrackets(of: rest) {
            rest = before
            if year == 0, otherTitles.isEmpty, let found = Self.year(inner) {
                year = found
            } else if let other = Self.otherTitle(inner) {
                otherTitles.append(other)
            }
            if otherTitles.count == ImportedFilms.longestList { break }
        }
        title = Self.withLeadingArticle(rest)
    }

    /// What stands before the brackets that a text ends with, and in them; `nil` where they belong to the last word.
    private static func lastBrackets(of text: Substring) -> (before: Substring, inner: Substring)? {
        guard text.last == ")" else { return nil }
        // From the end, for brackets may stand in brackets. The bytes of a text are its characters' order too.
        var depth = 0
        var place = text.endIndex
        repeat {
            guard place > text.startIndex else { return nil }
            place = text.utf8.index(before: place)
            if text.utf8[place] == 0x29 { depth += 1 } else if text.utf8[place] == 0x28 { depth -= 1 }
        } while depth > 0
        guard text[..<place].last == " " else { return nil }
        return (text[..<place].dropLast(), text[text.utf8.index(after: place)...].dropLast())
    }

    /// The first year of `1999`, `1999-2003` or `2009– `.
    private static func year(_ inner: Substring) -> Int? {
        guard !inner.dropFirst(4).contains(where: \.isLetter) else { return nil }
        return Film.year(inner.prefix(4))
    }

    private static func otherTitle(_ inner: Substring) -> String? {
        var title = inner
        for prefix in ["a.k.a. ", "aka "] where title.prefix(prefix.count).lowercased() == prefix {
            title = title.dropFirst(prefix.count)
        }
        return title.isEmpty ? nil : withLeadingArticle(title)
    }

    /// Articles that MovieLens puts behind a comma.
    private static let articles: Set<Substring> = [
        "The", "A", "An", "La", "Le", "Les", "L'", "Il", "Lo", "I", "Gli", "El", "Los", "Las", "Der", "Die", "Das",
        "De",
        "Den", "Det", "En", "Et", "Un", "Une", "Una", "O", "Os",
    ]

    private static func withLeadingArticle(_ title: Substring) -> String {
        guard let comma = title.lastIndex(of: ",") else { return String(title) }
        let article = title[comma...].dropFirst(2)
        guard comma > title.startIndex, articles.contains(article) else { return String(title) }
        return "\(article)\(article.hasSuffix("'") ? "" : " ")\(title[..<comma])"
    }
}
