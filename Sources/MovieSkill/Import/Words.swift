extension StringProtocol {
    /// The words of a text, one space between two.
    var tidy: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// A text from outside for a message: in quotation marks, cut when it is long, and harmless to a terminal.
    func quoted(most: Int = 40) -> String {
        let shown = String.UnicodeScalarView(
            unicodeScalars.lazy.prefix(most).map { scalar in
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
                default: scalar
                }
            }
        )
        return "'\(String(shown))\(unicodeScalars.dropFirst(most).isEmpty ? "" : "...")'"
    }
}
