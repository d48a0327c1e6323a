/// What a person said, in all the ways in which it may be read.
struct SpokenTitle {
    /// The readings, the one that takes all words for the title first, then those that leave out ever more.
    let readings: [SpokenReading]

    /// How many readings there are at most.
    private static let most = 48

    /// What becomes of the commonest word when it is typed in a hurry.
    private static let mistypedThe = Set(
        "teh hte th thw thr tge tje rhe yhe thhe tthe thee tghe thje trhe tyhe hhe".utf8.split(separator: 0x20).map(
            Array.init
        )
    )

    init(_ text: String) {
        let words = WordReader.words(of: text)
        var readings: [SpokenReading] = []
        func add(_ words: [[UInt8]]) {
            let title = TitleWords(words: words)
            guard !title.all.isEmpty, readings.count < Self.most else { return }
            readings.append(SpokenReading(words: title, years: nil))
            if let (rest, years) = SpokenYear.taken(from: title) {
                readings.append(SpokenReading(words: rest, years: years))
            }
            if let first = title.all.first, title.all.count > 1, Self.mistypedThe.contains(first) {
                readings.append(SpokenReading(words: TitleWords(words: Array(title.all.dropFirst())), years: nil))
            }
            // "Beautiful mind, a".
            if title.all.count > 1, let last = title.all.last, TitleWords.isArticle(last) {
                readings.append(SpokenReading(words: TitleWords(words: [last] + title.all.dropLast()), years: nil))
            }
            // "Rocky one" is the first.
            if title.all.count > 1, title.all.last == [0x31] {
                readings.append(SpokenReading(words: TitleWords(words: title.all.dropLast()), years: nil))
            }
        }
        add(words)
        let clear = words.filter { !CarrierWords.isHesitation($0) }
        if clear.count < words.count { add(clear) }
        let beginnings = CarrierWords.beginnings(of: clear)
        let ends = CarrierWords.ends(of: clear)
        var parts: [Range<Int>] = []
        for beginning in beginnings {
            for end in ends where beginning < end && end - beginning < clear.count { parts.append(beginning..<end) }
        }
        // The longest first, and of two the one that begins earlier.
        parts.sort { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }
        for part in parts { add(Array(clear[part])) }
        if let credits = CarrierWords.credits(in: clear) {
            let before = Array(clear[..<credits])
            for beginning in CarrierWords.beginnings(of: before).prefix(8) where beginning < before.count {
                add(Array(before[beginning...]))
            }
        }
        self.readings = readings
    }
}
