/// What people say around a title when they talk: *have you ever heard of*, *I used to love*, *with my kids last night*.
enum TalkWords {
    /// Whether a word may be around a title.
    static func contains(_ word: [UInt8]) -> Bool { SmallWords.aroundTitles.contains(word) }

    /// Whether a title follows a word: *the film Jaws*, *the Nolan one, Memento*.
    static func announces(_ word: [UInt8]) -> Bool { SmallWords.announcing.contains(word) || word == one }

    /// Whether words lead to a title: a clause up to its verb, or up to a preposition that belongs to it.
    ///
    /// Some of its words may be others, up to a number, if they don't describe a film as in *the Korean film*.
    static func lead(_ words: ArraySlice<[UInt8]>, others most: Int = 0) -> Bool {
        guard let first = words.first, var last = words.last else { return true }
        guard
            SmallWords.opening.contains(first) || words.dropLast().contains(where: SmallWords.inClauses.contains),
            others(in: words) <= most
        else { return false }
        var words = words
        if words.count > 1, last == SmallWords.the || SmallWords.again.contains(last) {
            words.removeLast()
            last = words.last ?? last
        }
        if SmallWords.introducingTitles.contains(last) { return true }
        guard SmallWords.beforeTitles.contains(last) else { return false }
        return words.dropLast().suffix(3).contains(where: SmallWords.withBeforeTitles.contains)
    }

    /// Whether words follow a title: nothing but phrases such as *last night*, *as a child* and *and loved it*.
    static func follow(_ words: ArraySlice<[UInt8]>) -> Bool {
        // From the end, so that no rest is tried twice.
        var follows = [Bool](repeating: false, count: words.count) + [true]
        for start in words.indices.reversed() {
            follows[start - words.startIndex] = (start + 1...min(start + longestPhrase, words.endIndex)).contains {
                end in
                follows[end - words.startIndex] && isPhrase(words[start..<end])
            }
        }
        return follows[0]
    }

    private static let longestPhrase = 9

    private static func isPhrase(_ words: ArraySlice<[UInt8]>) -> Bool {
        guard let first = words.first, let last = words.last, words.count <= longestPhrase else { return false }
        // "For us", and "The Green Mile made me cry".
        if words.count == 2, SmallWords.beforeCompany.contains(first), SmallWords.pronouns.contains(last) {
            return true
        }
        if SmallWords.predicates.contains(first), others(in: words) < 2,
            words.contains(where: SmallWords.pronouns.contains)
        {
            return true
        }
        guard words.allSatisfy({ contains($0) || SmallWords.praising.contains($0) || isNumber($0) }) else {
            return false
        }
        if words.count == 1 { return SmallWords.trailing.contains(first) || SmallWords.adverbs.contains(first) }
        let rest = words.dropFirst()
        if words.count > 2, SmallWords.clauses.contains(first), rest.contains(where: SmallWords.persons.contains) {
            return true
        }
        if SmallWords.predicates.contains(first) { return true }
        if SmallWords.adverbs.contains(last) { return words.count < 5 }
        if SmallWords.times.contains(last) { return words.contains(where: SmallWords.beforeTimes.contains) }
        if SmallWords.screens.contains(last) { return SmallWords.onScreens.contains(first) }
        return words.count > 2 && SmallWords.beforeCompany.contains(first) && SmallWords.company.contains(last)
    }

    /// How many words are no talk, many if one of them describes a film.
    private static func others(in words: ArraySlice<[UInt8]>) -> Int {
        words.indices.reduce(0) { others, place in
            let word = words[place]
            if contains(word) { return others }
            let describes =
                SmallWords.kinds.contains(word) || words[(place + 1)...].first.map(announces) == true
                || words[..<place].last.map(TitleWords.isArticle) == true
                    && words[(place + 1)...].first.map(contains) != true
            return others + (describes ? words.count : 1)
        }
    }

    /// Whether a word is a number, in digits or in letters.
    static func isNumber(_ word: [UInt8]) -> Bool {
        TitleWords(words: [word]).all.allSatisfy(TitleWords.isNumber)
    }

    private static let one = Array("one".utf8)
}
