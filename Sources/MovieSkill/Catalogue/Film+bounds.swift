extension Film {
    /// The possible years of a film, including announced ones.
    static let years = 1870...2100

    /// The longest running time, in minutes.
    static let longest = 2000

    /// A year by its four digits.
    static func year(_ digits: some StringProtocol) -> Int? {
        guard digits.utf8.count == 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(digits).flatMap { years.contains($0) ? $0 : nil }
    }
}
