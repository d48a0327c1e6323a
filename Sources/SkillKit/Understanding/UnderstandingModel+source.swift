extension UnderstandingModel {
    /// Swift source that holds it as static data, read in place.
    /// - Parameters:
    ///   - conversation: The name of the conversation's type.
    ///   - language: The code of the language.
    ///   - training: The sentences that were learnt from beside the samples; their digest is noted.
    /// - Returns: A file.
    public func source(for conversation: String, language: String, training: [TrainingPhrase] = []) -> String {
        var lines: [String] = []
        var line = ""
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\\"): line += "\\\\"
            case UInt8(ascii: "\""): line += "\\\""
            case 0x20..<0x7F: line.unicodeScalars.append(Unicode.Scalar(byte))
            default: line += "\\u{\(String(byte, radix: 16))}"
            }
            if line.utf8.count > 110 {
                // A continued line must not end with a space.
                lines.append("        \(line)\\")
                line = ""
            }
        }
        lines.append("        \(line)")
        let learnt =
            training.isEmpty
            ? "" : "\n// Sentences of --training: \(training.count), \(TrainingPhrase.digest(of: training))."
        return """
            // Made by `understanding build`; build it again when the declarations change.\(learnt)

            extension \(conversation) {
                /// What was learnt of the declarations in the language "\(language)".
                static var \(language)Understanding: StaticString {
                    \"\"\"
            \(lines.joined(separator: "\n"))
                    \"\"\"
                }
            }

            """
    }
}
