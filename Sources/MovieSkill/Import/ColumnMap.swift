/// Which column of a user's own table holds which field, as given on the command line: `title=Name,overview=Plot`.
package struct ColumnMap: Sendable, Hashable {
    /// The fields of a film, by their names on the command line.
    package enum Field: String, CaseIterable, Sendable {
        case id, title, also, series, year, directors, cast, characters, genres, keywords, countries, languages
        case companies, overview, tagline, runtime, budget, revenue, votes, rating, fame, liking
    }

    /// The columns, by field.
    var columns: [Field: String] = [:]

    /// Reads a map.
    /// - Parameter text: `field=column` pairs between commas. If empty, the columns have the fields' names, or other
    ///   usual names for them.
    /// - Throws: ``FormatError`` for anything else, and for a map without a title.
    package init(_ text: String) throws(FormatError) {
        for pair in text.split(separator: ",") {
            let parts = pair.split(separator: "=", maxSplits: 1).map(\.tidy).filter { !$0.isEmpty }
            guard parts.count == 2 else { throw FormatError("'\(pair)' is not of the form field=column") }
            guard let field = Field(rawValue: parts[0]) else {
                let known = Field.allCases.map(\.rawValue).joined(separator: ", ")
                throw FormatError("no field is called '\(parts[0])'; the fields are \(known)")
            }
            guard columns.updateValue(parts[1], forKey: field) == nil else {
                throw FormatError("'\(field.rawValue)' is given twice")
            }
        }
        guard text.isEmpty || columns[.title] != nil else { throw FormatError("no column is given for 'title'") }
    }

    /// Why a map can't be used.
    package struct FormatError: Error, Equatable, CustomStringConvertible {
        package var description: String
        init(_ description: String) { self.description = description }
    }

    /// The columns that a table must have.
    ///
    /// None without a map: ``resolved(in:)`` finds the columns by the names that they usually have.
    var required: [String] { columns.values.sorted() }

    /// The column of a field, if there is one.
    func column(_ field: Field) -> String? { columns[field] }
}
