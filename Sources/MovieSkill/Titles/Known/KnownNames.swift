/// Whether words are a name, all of them and as they are: the names of films or people that a catalogue has.
///
/// ```text
/// a name   7 digits   key (6), whether it is sure (1); by key
/// ```
/// A name that is sure is one wherever it stands; one that is not is a word of every day as well: *Her*, *Stone*.
struct KnownNames {
    private static let width = NameKey.digits + 1

    private let section: SectionView

    /// Reads the names of a section.
    init(_ section: SectionView) { self.section = section }

    /// How well words are known: 1 surely, 0.5 where they may as well be no name, 0 not at all; `nil` without names.
    func sureness(of words: some StringProtocol) -> Double? {
        if section.count == 0 { return nil }
        guard let key = NameKey.key(words) else { return 0 }
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

    /// Writes names, and whether each is sure; of two that are written alike the sure one counts.
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
