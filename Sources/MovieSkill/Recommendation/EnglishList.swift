extension Collection<String> {
    /// The items as they are said: `a`, `a or b`, `a, b or c`.
    /// - Parameters:
    ///   - word: What stands before the last one.
    ///   - separator: What stands between the others, and if it is no comma, before the word too.
    /// - Returns: The items in one text.
    func listed(_ word: String, separator: String = ",") -> String {
        let items = Array(self)
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        let end = separator == "," ? " " : "\(separator) "
        return items.dropLast().joined(separator: "\(separator) ") + "\(end)\(word) \(last)"
    }
}
