/// One rule of ``SpellingRules``.
struct SpellingRule: Sendable {
    private let left: [UInt8]
    /// The letters that it applies to.
    let letters: [UInt8]
    private let right: [UInt8]
    /// Their sounds, as raw values of ``Sound``.
    let sounds: [UInt8]

    /// Reads a rule, `left[letters]right=sounds`, or `nil` if it is not a rule.
    init?(_ text: some Collection<UInt8>) {
        let text = Array(text)
        guard let open = text.firstIndex(of: UInt8(ascii: "[")), let close = text.firstIndex(of: UInt8(ascii: "]")),
            let equals = text.firstIndex(of: UInt8(ascii: "=")), open + 1 < close, close < equals
        else { return nil }
        left = text[..<open].reversed()
        letters = Array(text[(open + 1)..<close])
        right = Array(text[(close + 1)..<equals])
        sounds = Array(text[(equals + 1)...])
    }

    /// Whether it applies at a place of a word.
    func fits(_ word: [UInt8], at place: Int) -> Bool {
        guard place + letters.count <= word.count else { return false }
        for (offset, letter) in letters.enumerated() where word[place + offset] != letter { return false }
        var next = place + letters.count
        for mark in right {
            guard Self.accepts(mark, next < word.count ? word[next] : nil, end: UInt8(ascii: "$")) else { return false }
            next += 1
        }
        var before = place - 1
        for mark in left {
            if mark == UInt8(ascii: "~") { return before >= 0 && word[...before].contains(where: Self.isVowel) }
            guard Self.accepts(mark, before >= 0 ? word[before] : nil, end: UInt8(ascii: "^")) else { return false }
            before -= 1
        }
        return true
    }

    private static func accepts(_ mark: UInt8, _ letter: UInt8?, end: UInt8) -> Bool {
        guard let letter else { return mark == end }
        switch mark {
        case UInt8(ascii: "#"): return isVowel(letter)
        case UInt8(ascii: "*"): return !isVowel(letter)
        case UInt8(ascii: "+"): return [0x65, 0x69, 0x79].contains(letter)
        default: return mark == letter
        }
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }
}
