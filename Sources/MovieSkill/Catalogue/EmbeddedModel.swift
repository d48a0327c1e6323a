/// Swift source with a model in it, to be compiled into the executable.
///
/// A model is a text, see ``ModelNumber``, so it is written directly into a literal, split into lines.
enum EmbeddedModel {
    /// The bytes of the model on each line.
    private static let line = 110

    /// The source of `BuiltInCatalogue.swift`.
    /// - Parameter model: The bytes of a model.
    /// - Returns: The source, in lines of about 120 bytes.
    static func source(of model: [UInt8]) -> String {
        // Enough number signs that nothing inside looks like the end or an escape.
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
