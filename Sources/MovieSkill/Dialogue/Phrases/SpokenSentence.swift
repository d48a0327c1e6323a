/// The part of a text that is spoken.
enum SpokenSentence {
    /// The most characters that are spoken; nobody listens to more.
    private static let longest = 300

    /// The first sentence or two of a text; of a longer sentence as much as fits, up to a whole word.
    static func first(of text: String) -> String {
        guard text.count > longest else { return text }
        let start = text.prefix(longest)
        if let end = start.lastIndex(where: { ".!?".contains($0) }), text.distance(from: text.startIndex, to: end) > 40
        {
            return String(start[...end])
        }
        return "\(start[..<(start.lastIndex(of: " ") ?? start.endIndex)])."
    }
}
