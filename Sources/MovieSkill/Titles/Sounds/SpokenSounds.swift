/// The sounds of a title's words.
enum SpokenSounds {
    /// The sounds of each word, as raw values of ``Sound``; numbers and short forms as they are spoken.
    static func sounds(of words: [[UInt8]]) -> [[UInt8]] { words.map(sounds(of:)) }

    private static func sounds(of word: [UInt8]) -> [UInt8] {
        if let long = longForms[word] { return long.flatMap(Pronunciation.english.sounds(of:)) }
        guard TitleWords.isNumber(word) else { return Pronunciation.english.sounds(of: word) }
        return spelled(word).split(separator: 0x20).flatMap { Pronunciation.english.sounds(of: Array($0)) }
    }

    /// A number in words, with spaces between them; any other word as it is.
    static func spelled(_ word: [UInt8]) -> [UInt8] {
        guard TitleWords.isNumber(word) else { return word }
        let digits = word.prefix { $0 >= 0x30 && $0 <= 0x39 }
        let number = digits.prefix(7).reduce(0) { $0 * 10 + Int($1 - 0x30) }
        let isOrdinal = digits.count < word.count
        return Array((isOrdinal ? NumberWords.spokenOrdinal(number) : NumberWords.spoken(number)).utf8)
    }

    private static let longForms: [[UInt8]: [[UInt8]]] = {
        let pairs: StaticString = """
            dr doctor mr mister mrs misses vs versus st saint sgt sarjent jr juneyer sr seenyer capt captain \
            prof professor lt lootenant ok okay tv teevee
            """
        let words = pairs.description.utf8.split(separator: 0x20).map(Array.init)
        var forms: [[UInt8]: [[UInt8]]] = [:]
        for index in stride(from: 0, to: words.count - 1, by: 2) { forms[words[index]] = [words[index + 1]] }
        return forms
    }()
}
