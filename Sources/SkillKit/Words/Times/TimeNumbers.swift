/// The numbers in dates and times.
enum TimeNumbers {
    /// A whole number, in digits or words.
    static func count(_ words: [String], _ numbers: any NumberGrammar.Type) -> Int? {
        guard words.allSatisfy({ !$0.contains(".") && !$0.contains(":") }) else { return nil }
        return numbers.cardinal(words)
    }

    /// The minutes after midnight that a word such as `7:30` or `7.30` is.
    static func clock(_ word: String) -> Int? {
        let parts = word.split { $0 == ":" || $0 == "." }
        guard word.contains(":") || word.contains("."), parts.count == 2, parts[0].utf8.count <= 2,
            let hour = Int(parts[0]), let minute = number(parts[1], 2), (0...24).contains(hour), minute < 60,
            hour < 24 || minute == 0
        else { return nil }
        return hour % 24 * 60 + minute
    }

    /// A number, and quarters after its point: 1 and 2 for `1.5`.
    static func decimal(_ word: String) -> (whole: Int, quarters: Int)? {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count <= 9, let whole = Int(parts[0]), whole >= 0 else { return nil }
        switch parts[1] {
        case "0", "00": return (whole, 0)
        case "25": return (whole, 1)
        case "5", "50": return (whole, 2)
        case "75": return (whole, 3)
        default: return nil
        }
    }
}
