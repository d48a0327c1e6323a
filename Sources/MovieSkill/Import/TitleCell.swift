/// The content of a table's title column, with the year and the article where other tools leave them:
/// `Matrix, The (1999)`, `Deadly Advice(1994)`.
struct TitleCell: Hashable {
    /// The title, with its article in front and without the year.
    private(set) var title: String
    /// The other titles in brackets before the year.
    private(set) var otherTitles: [String] = []
    /// The year; the one in the title if there is no other.
    private(set) var year: Int

    /// Reads a cell.
    /// - Parameters:
    ///   - cell: The text.
    ///   - year: The year of the table's own column; 0 if there is none.
    init(_ cell: String, year: Int) {
        self.year = year
        guard let (before, found) = Self.year(in: cell), year == 0 || abs(found - year) < 2 else {
            // Brackets without a year may belong to the title.
            title = MovieLensHeading.withLeadingArticle(cell[...])
            return
        }
        let heading = MovieLensHeading("\(before) (\(found))")
        (title, otherTitles) = (heading.title, heading.otherTitles)
        if year == 0 { self.year = found }
    }

    /// The year in brackets at the end, and what is before it: of `Crash (2004/I)` and `Das Boot (1981–1982)` too.
    private static func year(in cell: String) -> (before: Substring, year: Int)? {
        guard cell.last == ")", let open = cell.lastIndex(of: "("), open > cell.startIndex else { return nil }
        let inner = cell[cell.index(after: open)...].dropLast()
        let rest = inner.dropFirst(4)
        let isNumbered = rest.first == "/" && rest.count < 6
        let isRange =
            rest.first.map { "-–—".contains($0) } == true && !rest.contains(where: \.isLetter) && rest.count < 7
        guard let year = Film.year(inner.prefix(4)), rest.isEmpty || isNumbered || isRange else { return nil }
        let before = cell[..<open]
        return before.contains { !$0.isWhitespace } ? (before, year) : nil
    }
}
