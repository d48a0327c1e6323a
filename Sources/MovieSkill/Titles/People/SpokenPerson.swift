/// A person as they are spoken of: *Steven Spielberg's*, *an Emma Stone movie*, *Dame Judi Dench*, *the Coen brothers*.
struct SpokenPerson {
    /// The names that may be in it, the one with all words first.
    private(set) var names: [PersonName] = []
    /// The last name of several people, and whether the words say that they are a family.
    private(set) var family: (name: PersonName, isCertain: Bool)?

    /// Reads what was said.
    init(_ spoken: String) {
        guard let whole = PersonName(spoken) else { return }
        let bare = Self.bare(whole.words)
        // An apostrophe is no letter, so a possessive ends in an s.
        for words in [whole.words, bare, Self.withoutPossessive(bare)] {
            guard let words, let name = PersonName(words: words), !names.contains(name) else { continue }
            names.append(name)
            if let short = name.withoutInitials { names.append(short) }
        }
        guard let words = bare, let last = words.last else { return }
        if words.count > 1, Self.families.contains(last), let name = PersonName(words: words.dropLast()) {
            family = (name, true)
        } else if whole.words.first == SmallWords.the, let plain = Self.withoutPossessive(words) {
            family = PersonName(words: plain).map { ($0, false) }
        }
    }

    /// Whether both may be one person: a last name and the same one with a first name.
    func means(_ other: SpokenPerson) -> Bool {
        names.contains { name in other.names.contains { $0 == name || $0.isMeant(by: name) || name.isMeant(by: $0) } }
    }

    /// The words without those around a name; `nil` if nothing is left.
    private static func bare(_ words: [[UInt8]]) -> [[UInt8]]? {
        var words = words[...]
        while let first = words.first, SmallWords.beforePeople.contains(first) { words.removeFirst() }
        while let last = words.last, SmallWords.afterPeople.contains(last) || last == SmallWords.the {
            words.removeLast()
        }
        return words.isEmpty ? nil : Array(words)
    }

    private static func withoutPossessive(_ words: [[UInt8]]?) -> [[UInt8]]? {
        guard let words, let last = words.last, last.count > 1, last.last == UInt8(ascii: "s") else { return nil }
        return words.dropLast() + [last.dropLast()]
    }

    /// Whether the last word is one for several people of a family, before anything else is looked at.
    static func endsLikeAFamily(_ words: String) -> Bool {
        let last = words.utf8.reversed().prefix { $0 != UInt8(ascii: " ") }
        return families.contains(last.reversed().map { $0 | 0x20 })
    }

    private static let families = words("brothers brother bros sisters sister siblings family twins")

    private static func words(_ text: StaticString) -> Set<[UInt8]> {
        Set(text.description.utf8.split(separator: 0x20).map(Array.init))
    }
}
