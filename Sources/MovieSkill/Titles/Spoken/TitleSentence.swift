/// A sentence with a title somewhere in it: which of its words may stand around the title, and what these say.
///
/// Words around a title mean nothing, as in *have you ever heard of*; or name an edition, as in *the director's cut of*;
/// or are facts, as in *the Korean film*, which must be true of the film.
struct TitleSentence {
    /// More words are not about one title.
    private static let longest = 18
    /// The most words that are facts.
    private static let mostFacts = 6

    /// The words, those of an edition in one spelling: *3d*, *bluray*.
    let words: [[UInt8]]
    /// Whether some word names an edition.
    let namesEdition: Bool
    /// Whether the words before each place lead to a title, and whether those from there on follow one.
    private let leads: [Bool]
    private let follows: [Bool]
    /// Whether each word says nothing.
    private let isTalk: [Bool]

    /// Reads words that were said; no words are around a title if there are too many.
    init(_ words: [[UInt8]]) {
        let words = EditionWords.joined(words.count <= Self.longest ? words : [])
        self.words = words
        namesEdition = words.contains(where: EditionWords.name)
        leads = (0...words.count).map { TalkWords.lead(words[..<$0], others: 2) }
        follows = (0...words.count).map { TalkWords.follow(words[$0...]) }
        isTalk = words.map { TalkWords.contains($0) && !SmallWords.kinds.contains($0) }
    }

    /// Where the title may be: the longest first, and of two the one that begins earlier.
    var spans: [Range<Int>] {
        (1..<max(words.count, 1)).reversed().flatMap { count in
            (0...(words.count - count)).map { $0..<($0 + count) }
        }
    }

    /// What the words around a title say about the film.
    /// - Parameters:
    ///   - title: Where the title is.
    ///   - isLenient: Whether an edition may be called by a name or a year that is not the film's: *the Donner cut*.
    /// - Returns: The words that must be true of the film; `nil` if these are not words around a title.
    func facts(around title: Range<Int>, isLenient: Bool) -> [[UInt8]]? {
        let (before, after) = (words[..<title.lowerBound], words[title.upperBound...])
        let isEdition =
            namesEdition && (before.contains(where: EditionWords.name) || after.contains(where: EditionWords.name))
        guard isTitle(title, isEdition: isEdition) else { return nil }
        if !isEdition, leads[title.lowerBound], follows[title.upperBound] { return [] }
        var facts: [[UInt8]] = []
        for place in words.indices where !title.contains(place) {
            if isTalk[place] || isEdition && EditionWords.mayBe(words, at: place, isLenient: isLenient) { continue }
            facts.append(words[place])
        }
        guard facts.count <= Self.mostFacts, isEdition ? !EditionWords.areOfAnother(after) : !facts.isEmpty,
            tells(before, of: facts), tells(facts, in: after)
        else { return nil }
        return facts
    }

    /// The sentence without talk and the name of an edition before and after it, as far as it is nothing else.
    var core: [[UInt8]] {
        var rest = words[...]
        if namesEdition {
            if let last = rest.firstIndex(where: EditionWords.name), !rest[..<last].contains(where: isOther) {
                rest = rest[last...].drop { !isOther($0) }
            }
            if let first = rest.lastIndex(where: EditionWords.name), !rest[first...].contains(where: isOther) {
                while let last = rest.last, !isOther(last) { rest.removeLast() }
            }
        }
        // "Love and Gladiator" is not talk, "I love Gladiator" is.
        let start = rest.indices.dropFirst(2).last { TalkWords.lead(rest[..<$0]) } ?? rest.startIndex
        rest = rest[start...]
        let end = rest.indices.dropFirst().first { TalkWords.follow(rest[$0...]) } ?? rest.endIndex
        return Array(rest[..<end])
    }

    /// Whether an edition is named of no film: *the uncut version, please*.
    var isOnlyEdition: Bool { namesEdition && !words.contains(where: isOther) }

    private func isOther(_ word: [UInt8]) -> Bool { !EditionWords.contains(word) && !TalkWords.contains(word) }

    /// Whether something is said by the words of a title: those of *it* and of *the original* may mean anything.
    private func isTitle(_ title: Range<Int>, isEdition: Bool) -> Bool {
        let words = words[title]
        // "Love and Gladiator" is not about Gladiator.
        if words.first == SmallWords.and || words.last == SmallWords.and { return false }
        if isEdition, words.allSatisfy(EditionWords.contains) { return title.lowerBound == 0 && words.count > 2 }
        guard words.allSatisfy({ TalkWords.contains($0) || TalkWords.isNumber($0) }) else { return true }
        return title.lowerBound == 0 ? isEdition : isAnnounced(title)
    }

    /// Whether a title is amid other words without being announced as one: *a comedy with a house*.
    func isAmid(_ title: Range<Int>) -> Bool {
        guard title.lowerBound > 0, !isAnnounced(title) else { return false }
        let before = words[title.lowerBound - 1]
        // "Hitchcock's Rope", "the Korean The Host".
        return before.last != UInt8(ascii: "s")
            && !(words[title.lowerBound] == SmallWords.the && !TalkWords.contains(before))
    }

    /// Whether words before a title may say something about it: *the Nolan*, *the shark film*, but not *Deadpool and*.
    private func tells(_ before: ArraySlice<[UInt8]>, of facts: [[UInt8]]) -> Bool {
        guard let last = before.last, before.contains(where: facts.contains) else { return true }
        return facts.contains(last) || TalkWords.announces(last) || SmallWords.afterFacts.contains(last)
    }

    /// Whether words after a title may say something about it: *by Nolan*, *the one with the shark*, but not *Maverick*.
    private func tells(_ facts: [[UInt8]], in after: ArraySlice<[UInt8]>) -> Bool {
        guard let first = after.first, after.contains(where: facts.contains) else { return true }
        return SmallWords.beforeFacts.contains(first) || !facts.contains(first) && after.contains(where: Self.isSort)
    }

    private static func isSort(_ word: [UInt8]) -> Bool {
        TalkWords.announces(word) || SmallWords.editions.contains(word) || SmallWords.sortsOfFilms.contains(word)
    }

    /// Whether a word for a film is before the title: *the film Jaws*.
    func isAnnounced(_ title: Range<Int>) -> Bool {
        var before = words[..<title.lowerBound]
        if before.count > 1, before.last == SmallWords.the { before.removeLast() }
        return before.last.map { TalkWords.announces($0) || SmallWords.sortsOfFilms.contains($0) } ?? false
    }
}
