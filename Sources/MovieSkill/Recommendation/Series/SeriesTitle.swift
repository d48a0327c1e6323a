/// A title, prepared for comparison with others of a series.
struct SeriesTitle: Sendable {
    /// All its words.
    let words: [String]
    /// The words that tell something: no numbers, no small words.
    let telling: [String]
    /// What it has in common with the other titles of its series: `Alien`, `Aliens` and `Alien: Resurrection` have `alien`.
    let stem: [String]

    /// Takes a title apart.
    init(_ title: String) {
        words = SeriesTitle.words(of: title[...])
        telling = words.filter { !SmallWords.common.contains($0) && !SeriesTitle.isNumber($0) }
        stem = SeriesTitle.stem(of: title)
    }

    /// Whether one begins with the other: `The Matrix Reloaded` with `The Matrix`.
    func continues(_ other: SeriesTitle) -> Bool {
        let (short, long) = stem.count < other.stem.count ? (self, other) : (other, self)
        return !short.telling.isEmpty && long.stem.starts(with: short.stem)
    }

    /// Whether a text is long enough to tell one story from another.
    static func isTelling(_ words: some Sequence<String>) -> Bool {
        words.count { !SmallWords.common.contains($0) && !isNumber($0) } >= 2
    }

    private static func stem(of title: String) -> [String] {
        // Up to a colon, or a dash between spaces.
        let parts = title.split(separator: " ").prefix { !["-", "–", "—"].contains($0) }
        var words = words(of: parts.joined(separator: " ").prefix { $0 != ":" })
        if words.count > 1, let first = words.first, SmallWords.articles.contains(first) { words.removeFirst() }
        while words.count > 1, let last = words.last, isNumber(last) { words.removeLast() }
        guard var last = words.popLast() else { return [] }
        // `Toy Story3`, `Aliens`.
        if last.count > 3, last.last?.isNumber == true, last.dropLast().allSatisfy(\.isLetter) { last.removeLast() }
        if words.isEmpty, last.count > 4, last.hasSuffix("s"), !last.hasSuffix("ss") { last.removeLast() }
        return words + [last]
    }

    private static func words(of title: Substring) -> [String] {
        // What follows an apostrophe is the end of a word; `and` can also be written `&`.
        TextWords.all(in: String(title)).filter { !["s", "t", "and"].contains($0) }
    }

    private static func isNumber(_ word: String) -> Bool {
        numbers.contains(word) || (word.utf8.count < 3 && word.utf8.allSatisfy { (0x30...0x39).contains($0) })
    }

    private static let numbers: Set<String> = [
        "3d", "chapter", "eight", "eleven", "episode", "five", "four", "ii", "iii", "iv", "ix", "nine", "number", "one",
        "part", "seven", "six", "ten", "thirteen", "three", "twelve", "two", "v", "vi", "vii", "viii", "vol", "volume",
        "x", "xi", "xii",
    ]
}
