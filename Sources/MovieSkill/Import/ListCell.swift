import SkillKit

/// The items of a list in a cell, in any of the notations that tables have.
enum ListCell {
    /// The items; none if the cell only looks like a list, which is `nil`.
    ///
    /// A list is written as JSON or as Python prints it, with strings or objects with a `name`; or its items are
    /// separated by `|`, `;` or `,`.
    static func items(_ text: String) -> [String]? {
        let most = ImportedFilms.longestList
        func kept(_ items: some Sequence<String>) -> [String] {
            Array(items.lazy.map(\.tidy).filter { !isNothing($0) }.prefix(most))
        }
        if text.hasPrefix("["), case .array(let array)? = array(text.utf8) {
            return kept(array.lazy.compactMap { $0.string ?? $0["name"]?.string })
        }
        // A film may also be called [REC].
        if ["['", "[\"", "[{"].contains(where: text.hasPrefix) { return nil }
        let separator: Character = text.contains("|") ? "|" : text.contains(";") ? ";" : ","
        return kept(text.split(separator: separator).lazy.map(String.init))
    }

    /// The value of a cell with a list or an object, as JSON or as Python prints it.
    static func array(_ cell: some Sequence<UInt8>) -> JSON? {
        let bytes = Array(cell)
        return (try? JSON(reading: bytes)) ?? PythonLiteral.value(of: bytes)
    }

    /// Whether a cell or an item is what tools write for nothing: `None`, `nan`, `\N`, `(no genres listed)`.
    static func isNothing(_ text: some StringProtocol) -> Bool {
        text.isEmpty || text.utf8.count < 24 && nothing.contains(text.lowercased())
    }

    private static let nothing: Set<String> = [
        "none", "nan", "null", "nil", "n/a", "na", "#n/a", "<na>", "\\n", "-", "--", "?", "unknown", "undefined",
        "(no genres listed)", "no genres listed", "(none)", "[]",
    ]
}
