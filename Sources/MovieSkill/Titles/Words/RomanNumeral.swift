/// Roman numerals in titles: *Rocky IV*, *Saw VI*.
enum RomanNumeral {
    /// The value of a numeral of two letters or more, up to 39; `nil` if it is not one.
    static func value(_ word: [UInt8]) -> Int? {
        guard word.count > 1 else { return nil }
        return numerals.firstIndex(of: word).map { $0 + 1 }
    }

    /// The value of a numeral where one is expected, such as after *part*, including `i`, `v` and `x`.
    static func expected(_ word: [UInt8]) -> Int? { numerals.firstIndex(of: word).map { $0 + 1 } }

    /// From 1 on, without those that are also words, such as *mix* or *xxx*.
    static let numerals: [[UInt8]] = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx"
        .utf8.split(separator: 0x20).map(Array.init)
}
