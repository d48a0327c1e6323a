import SkillKit

extension TMDBImport {
    /// The text of a cell; empty if it says that there is none.
    static func text(_ row: CSVTable.Row, _ column: String) -> String {
        let text = row.text(column)
        return ListCell.isNothing(text) ? "" : text
    }

    /// The series that a film belongs to: an object with a name, as in `Toy Story Collection`.
    static func series(_ row: CSVTable.Row) -> String {
        let cell = row["belongs_to_collection"]
        guard !cell.isEmpty, let name = ListCell.array(cell).flatMap(name) else { return "" }
        return name.hasSuffix(" Collection") ? String(name.dropLast(" Collection".count)) : name
    }

    /// The languages, the original one first.
    static func languages(_ row: CSVTable.Row) throws(CSVTable.RowError) -> [String] {
        let original = row.text("original_language")
        guard isList(row["spoken_languages"]) else {
            let names = try names(row, "spoken_languages")
            guard let name = languageNames[original] else { return names }
            return names.filter { $0 == name } + names.filter { $0 != name }
        }
        let languages = try objects(row, "spoken_languages")
        func isOriginal(_ language: JSON) -> Bool { !original.isEmpty && language["iso_639_1"]?.string == original }
        let sorted = languages.filter(isOriginal) + languages.filter { !isOriginal($0) }
        return Array(sorted.lazy.compactMap(name).prefix(ImportedFilms.longestList))
    }

    /// The names in a list: of objects or, in a flat table, with commas between.
    static func names(_ row: CSVTable.Row, _ column: String) throws(CSVTable.RowError) -> [String] {
        let cell = row[column]
        guard isList(cell) else {
            let text = row.text(column)
            return ListCell.isNothing(text) ? [] : ListCell.items(text) ?? []
        }
        let names = try objects(row, column).lazy.compactMap(name).filter { !ListCell.isNothing($0) }
        return Array(names.prefix(ImportedFilms.longestList))
    }

    /// The objects of the array in a cell; none if the cell is empty.
    static func objects(_ row: CSVTable.Row, _ column: String) throws(CSVTable.RowError) -> [JSON] {
        let cell = row[column]
        if !isList(cell), ListCell.isNothing(row.text(column)) { return [] }
        let json: JSON
        do throws(InputError) { json = try JSON(reading: cell) } catch {
            guard let literal = PythonLiteral.value(of: cell) else {
                throw CSVTable.RowError("'\(column)': \(error)")
            }
            json = literal
        }
        guard case .array(let array) = json else { throw CSVTable.RowError("'\(column)': no JSON array") }
        return array
    }

    /// Whether a cell holds a list of objects, or tries to.
    private static func isList(_ cell: ArraySlice<UInt8>) -> Bool {
        let first = cell.first { $0 > 0x20 }
        return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
    }

    /// The languages in which most films are made, by the codes that flat tables have for them.
    private static let languageNames = [
        "ar": "Arabic", "cn": "Cantonese", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
        "en": "English",
        "es": "Spanish", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
        "hu": "Hungarian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "nl": "Dutch", "no": "Norwegian",
        "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "ta": "Tamil",
        "te": "Telugu", "th": "Thai", "tr": "Turkish", "zh": "Mandarin",
    ]
}
