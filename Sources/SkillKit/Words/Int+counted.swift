extension Int {
    /// The number with what it counts, for a line that a person reads: "1 message", "2 messages".
    func counted(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(self) \(noun)s" }
}
