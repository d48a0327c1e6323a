/// Numbers as they are spoken.
enum NumberWords {
    /// What a word means in a number.
    enum Part: Equatable {
        /// 0 to 19.
        case unit(Int)
        /// 20 to 90.
        case tens(Int)
        case hundred
        case thousand
        /// *first* to *nineteenth*, and the tens.
        case ordinal(Int)
    }

    /// What a word means in a number; `nil` if it is not a number word.
    static func part(_ word: [UInt8]) -> Part? { parts[word] }

    /// All words that mean something in a number.
    static var all: some Collection<[UInt8]> { parts.keys }

    /// A number as people say it, in words: 2001 is `two thousand one`, 1941 is `nineteen forty one`.
    static func spoken(_ number: Int) -> String {
        switch number {
        case ..<0, 1_000_000...: "many"
        case 0..<20: units[number]
        case 20..<100: tens[number / 10 - 2] + (number % 10 == 0 ? "" : " " + units[number % 10])
        // A year: not 1900, which is *nineteen hundred*, but 1905 is *nineteen oh five*.
        case 1100..<2000 where number % 100 != 0:
            spoken(number / 100) + (number % 100 < 10 ? " oh " : " ") + spoken(number % 100)
        case 1100..<2000: spoken(number / 100) + " hundred"
        case 100..<1000: units[number / 100] + " hundred" + (number % 100 == 0 ? "" : " " + spoken(number % 100))
        default: spoken(number / 1000) + " thousand" + (number % 1000 == 0 ? "" : " " + spoken(number % 1000))
        }
    }

    /// An ordinal number as people say it, in words: 42 is `forty second`.
    static func spokenOrdinal(_ number: Int) -> String {
        switch number {
        case 1..<20: unitOrdinals[number - 1]
        case 20..<100 where number % 10 == 0: tensOrdinals[number / 10 - 2]
        case 20..<100: tens[number / 10 - 2] + " " + unitOrdinals[number % 10 - 1]
        default: spoken(number) + "th"
        }
    }

    /// *zero* to *nineteen*.
    static let units = words(
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
        seventeen eighteen nineteen
        """
    )
    private static let tens = words("twenty thirty forty fifty sixty seventy eighty ninety")
    private static let unitOrdinals = words(
        """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
        fifteenth sixteenth seventeenth eighteenth nineteenth
        """
    )
    private static let tensOrdinals = words(
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
    )

    private static let parts: [[UInt8]: Part] = {
        var parts: [[UInt8]: Part] = ["hundred": .hundred, "thousand": .thousand].reduce(into: [:]) {
            $0[Array($1.key.utf8)] = $1.value
        }
        for (index, word) in units.enumerated() { parts[Array(word.utf8)] = .unit(index) }
        for (index, word) in tens.enumerated() { parts[Array(word.utf8)] = .tens((index + 2) * 10) }
        for (index, word) in unitOrdinals.enumerated() { parts[Array(word.utf8)] = .ordinal(index + 1) }
        for (index, word) in tensOrdinals.enumerated() { parts[Array(word.utf8)] = .ordinal((index + 2) * 10) }
        return parts
    }()

    private static func words(_ text: StaticString) -> [String] {
        text.description.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    }
}
