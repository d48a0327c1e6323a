extension Collection<String> {
    /// The items as a spoken list: `a`, `a or b`, `a, b or c`.
    /// - Parameters:
    ///   - word: The word before the last item.
    ///   - separator: What goes between the others, and also before the word unless it is a comma.
    /// - Returns: The items in one text.
    func listed(_ word: String, separator: String = ",") -> String {
        let items = Array(self)
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        let end = separator == "," ? " " : "\(separator) "
        return items.dropLast().joined(separator: "\(separator) ") + "\(end)\(word) \(last)"
    }
}
