/// What a person said, in all its possible readings.
struct SpokenTitle {
    /// The readings: first the one with all words in the title, then those that leave out more and more.
    private(set) var readings: [SpokenReading] = []
    /// The words that were said, without hesitations.
    let words: [[UInt8]]

    /// The most readings.
    private static let most = 48

    /// Reads what was said.
    init(_ text: String) {
        self.init(WordReader.words(of: text))
    }

    /// Reads the words of what was said.
    init(_ words: [[UInt8]]) {
        let clear = words.filter { !CarrierWords.isHesitation($0) }
        self.words = clear
        add(words)
        if clear.count < words.count { add(clear) }
        let ends = CarrierWords.ends(of: clear)
        var parts: [Range<Int>] = []
        for beginning in CarrierWords.beginnings(of: clear) {
            for end in ends where beginning < end && end - beginning < clear.count { parts.append(beginning..<end) }
        }
        // The longest first, and of two the one that begins earlier.
        parts.sort { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }
        for part in parts {
            // Of "a horror movie" nothing is a title; of "the movie called It" something is.
            guard !clear[part].allSatisfy(CarrierWords.isAround) || CarrierWords.announce(clear[..<part.lowerBound])
            else {
                continue
            }
            add(Array(clear[part]), sureness: 0.96)
        }
        guard let credits = CarrierWords.credits(in: clear) else { return }
        let before = Array(clear[..<credits])
        for beginning in CarrierWords.beginnings(of: before).prefix(8) where beginning < before.count {
            add(Array(before[beginning...]), sureness: 0.96, isCut: true)
        }
    }

    /// Adds the ways to read some words.
    private mutating func add(_ words: [[UInt8]], sureness: Double = 1, isCut: Bool = false) {
        let title = TitleWords(words: words)
        guard let first = title.all.first, let last = title.all.last, readings.count < Self.most else { return }
        readings.append(SpokenReading(words: title, sureness: sureness, isCut: isCut))
        if let (rest, years) = TitleYear.taken(from: title) {
            readings.append(SpokenReading(words: rest, years: years, sureness: sureness, isCut: isCut))
        }
        guard title.all.count > 1 else { return }
        func read(_ words: [[UInt8]]) -> SpokenReading {
            SpokenReading(words: TitleWords(words: words), sureness: sureness, isCut: isCut)
        }
        if Self.isMistypedThe(first) { readings.append(read(Array(title.all.dropFirst()))) }
        // "Beautiful mind, a".
        if TitleWords.isArticle(last) { readings.append(read([last] + title.all.dropLast())) }
        // "Rocky one" is the first.
        if last == [0x31] { readings.append(read(title.all.dropLast())) }
    }

    /// Whether a word is "the", typed in a hurry.
    private static func isMistypedThe(_ word: [UInt8]) -> Bool {
        if word.count == 3 || word.count == 2 { return mistypedThe.contains(word) }
        guard word.count == 4, !notMistyped.contains(word) else { return false }
        return word.indices.contains { place in
            var rest = word
            rest.remove(at: place)
            return rest == SmallWords.the
        }
    }

    private static let notMistyped = Set("they them then".utf8.split(separator: 0x20).map(Array.init))
    private static let mistypedThe = Set(
        "te th teh hte eth rhe yhe fhe ghe tge tje tne tbe tue tye thw thr ths thd".utf8.split(separator: 0x20)
            .map(Array.init)
    )
}
