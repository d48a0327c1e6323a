/// What editions of films are called: *the director's cut*, *in 3D*, *twentieth anniversary edition*, *restored*.
enum EditionWords {
    /// Whether a word names an edition by itself.
    static func name(_ word: [UInt8]) -> Bool {
        SmallWords.editions.contains(word) || SmallWords.editionKinds.contains(word)
    }

    /// Whether a word may be in the name of an edition.
    static func contains(_ word: [UInt8]) -> Bool { name(word) || SmallWords.inEditions.contains(word) }

    /// Whether the word at a place may be in the name of an edition: one of its words, its number, or whose it is.
    ///
    /// A lenient reading lets that be anybody, in any year: *the Donner cut*, *the 1998 release*.
    static func mayBe(_ words: [[UInt8]], at place: Int, isLenient: Bool) -> Bool {
        let next = words[(place + 1)...]
        if contains(words[place]) || ordinal(words[place], next.first) { return true }
        guard isLenient else { return false }
        // "The 1998 release of Titanic" is not of 1998; but "the 1933 version of King Kong" is.
        if TitleYear.years(called: words[place]) != nil { return !words.contains(version) }
        // "The Japanese dub", but "the Japanese version" may be another film.
        if Origin(rawValue: String(decoding: words[place], as: UTF8.self)) != nil {
            return next.first.map(SmallWords.soundtracks.contains) == true
        }
        if SmallWords.kinds.contains(words[place]) { return false }
        // "The Ridley Scott final cut".
        return next.prefix(2).contains(where: SmallWords.editions.contains)
            || next.count > 1 && SmallWords.inEditions.contains(next[place + 1])
                && next.dropFirst().prefix(2).contains(where: SmallWords.editions.contains)
    }

    /// Whether words after a title are an edition of something else: *the Titanic version of love*.
    static func areOfAnother(_ words: ArraySlice<[UInt8]>) -> Bool {
        zip(words, words.dropFirst()).contains { SmallWords.editions.contains($0) && $1 == of }
    }

    /// Words with those in one that are written apart, as *3 d* and *blu ray*, and one for what is in a language.
    static func joined(_ words: [[UInt8]]) -> [[UInt8]] {
        var joined: [[UInt8]] = []
        for word in words {
            let ends = inOne.filter { $0.words.last == word }
            if let known = ends.first(where: { joined.suffix($0.words.count - 1).elementsEqual($0.words.dropLast()) }) {
                joined.replaceSubrange((joined.count - known.words.count + 1)..., with: [known.one])
            } else if joined.last == inWord, Origin(rawValue: String(decoding: word, as: UTF8.self)) != nil {
                joined.append(dubbed)
            } else {
                joined.append(word)
            }
        }
        return joined
    }

    /// Whether a word counts years of an anniversary: *twentieth anniversary*, *25 year*, *twenty fifth*.
    private static func ordinal(_ word: [UInt8], _ next: [UInt8]?) -> Bool {
        let numbers = TitleWords(words: [word]).all
        guard let number = numbers.first, numbers.count == 1, TitleWords.isNumber(number) else { return false }
        return number.last == UInt8(ascii: "h")
            || next.map { word in
                SmallWords.counted.contains(word) || ordinal(word, nil)
            } ?? false
    }

    private static let version = Array("version".utf8)
    private static let inWord = Array("in".utf8)
    private static let dubbed = Array("dubbed".utf8)
    private static let of = Array("of".utf8)
    private static let inOne: [(words: [[UInt8]], one: [UInt8])] = {
        let pairs: StaticString = """
            3 d=3d,three d=3d,4 k=4k,four k=4k,blu ray=bluray,blue ray=bluray,black and white=monochrome,\
            sing along=singalong,sing a long=singalong,frame rate=hfr,re release=rerelease,re issue=reissue,\
            ultra hd=uhd,re mastered=remastered
            """
        return pairs.description.utf8.split(separator: 0x2C).compactMap { pair in
            let sides = pair.split(separator: 0x3D)
            return sides.last.map { (sides[0].split(separator: 0x20).map(Array.init), Array($0)) }
        }
    }()
}
