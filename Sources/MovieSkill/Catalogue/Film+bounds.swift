extension Film {
    /// The years that a film can be of, those that are announced too.
    static let years = 1870...2100

    /// The longest time that a film takes, in minutes.
    static let longest = 2000

    /// A year by its four digits.
    static func year(_ digits: some StringProtocol) -> Int? {
        guard digits.utf8.count == 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(digits).flatMap { years.contains($0) ? $0 : nil }
    }
}
