/// The names of films or people in a catalogue, to tell whether some words are exactly a name.
///
/// ```text
/// a name   7 digits   key (6), whether it is sure (1); by key
/// ```
/// A sure name is a name in any context; the others are everyday words too: *Her*, *Stone*.
struct KnownNames {
    private static let width = NameKey.digits + 1

    private let section: SectionView

    /// Reads the names of a section.
    init(_ section: SectionView) { self.section = section }

    /// How surely words are a name: 1 for certain, 0.5 if they may be everyday words, 0 if they are not a name; `nil`
    /// without names.
    func sureness(of words: some StringProtocol) -> Double? {
        if section.count == 0 { return nil }
        guard let key = NameKey.key(words) else { return 0 }
        let sureness = sureness(ofKey: key)
        guard sureness == 0.5, !words.contains(" "), let key = NameKey.key(Self.inOneWord(words)) else {
            return sureness
        }
        return max(sureness, self.sureness(ofKey: key))
    }

    /// The key of a name that is sure only if written as one word; spaces make no difference to other keys.
    static func inOneWord(_ name: some StringProtocol) -> String { "1\(name)" }

    private func sureness(ofKey key: Int) -> Double {
        var range = 0..<(section.count / Self.width)
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            let found = section.number(at: middle * Self.width, digits: NameKey.digits)
            if found == key {
                return section.number(at: middle * Self.width + NameKey.digits, digits: 1) == 1 ? 1 : 0.5
            }
            range = found < key ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
        }
        return 0
    }

    /// Writes names, and whether each is sure; of two with the same spelling, the sure one counts.
    static func bytes(of names: [String: Bool]) -> SectionWriter {
        var keys: [Int: Bool] = [:]
        for (name, isSure) in names {
            if let key = NameKey.key(name) { keys[key] = isSure || keys[key] == true }
        }
        var section = SectionWriter()
        for (key, isSure) in keys.sorted(by: { $0.key < $1.key }) {
            section.append(key, digits: NameKey.digits)
            section.append(isSure ? 1 : 0, digits: 1)
        }
        return section
    }
}
