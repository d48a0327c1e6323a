extension StringProtocol {
    /// The words of a text, separated by single spaces.
    var tidy: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// Untrusted text for a message: in quotation marks, shortened if it is long, and harmless to a terminal.
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
