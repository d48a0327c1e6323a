/// Swift source that holds a model, to be compiled into the executable.
///
/// A model is a text, see ``ModelNumber``: it stands in the literal as it is, cut into lines.
enum EmbeddedModel {
    /// How many bytes of the model stand on a line.
    private static let line = 110

    /// The source of `BuiltInCatalogue.swift`.
    /// - Parameter model: The bytes of a model.
    /// - Returns: The source, in lines of about 120 bytes.
    static func source(of model: [UInt8]) -> String {
        // As many marks as it takes for nothing inside to look like the end, or like an escape.
        var marks = "#"
        let text = String(decoding: model, as: UTF8.self)
        while text.contains("\\" + marks) || text.contains("\"\"\"" + marks) { marks += "#" }
        var lines: [String] = []
        var line = ""
        for character in text.unicodeScalars {
            switch character {
            case "\n": line += "\\\(marks)n"
            case "\t": line += "\\\(marks)t"
            case _ where character.value < 0x20 || character.value == 0x7F:
                line += "\\\(marks)u{\(String(character.value, radix: 16))}"
            default: line.unicodeScalars.append(character)
            }
            if line.utf8.count >= Self.line {
                lines.append(line)
                line = ""
            }
        }
        lines.append(line)
        return """
            // swift-format-ignore-file
            // Made from the texts in Films/ by `swift run skill-runner catalogue embed`.

            /// The built-in catalogue, compiled.
            enum BuiltInCatalogue {
                /// A whole model, as `ModelLayout` says.
                static let model: StaticString = \(marks)\"\"\"

            """ + lines.joined(separator: "\\\(marks)\n") + "\n\"\"\"\(marks)\n}\n"
    }
}
