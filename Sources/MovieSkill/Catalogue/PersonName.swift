/// A person's name as far as it can be heard: without case, full stops and hyphens.
struct PersonName: Sendable, Hashable {
    private let words: String

    /// Reads a written or heard name; `nil` if it contains no letters.
    init?(_ name: String) {
        // "Samuel L Jackson" is written with a full stop, and "Day-Lewis" with a hyphen.
        words = name.lowercased().replacing("-", with: " ").filter { $0.isLetter || $0 == " " || $0 == "'" }
        if !words.contains(where: \.isLetter) { return nil }
    }

    /// Whether another name means this person: the same name, or the last name alone.
    func isMeant(by other: PersonName) -> Bool { words == other.words || words.hasSuffix(" " + other.words) }
}

extension Film {
    /// Whether somebody with a name directed it or acts in it.
    func isOf(_ person: PersonName) -> Bool {
        (directors + cast).contains { PersonName($0)?.isMeant(by: person) == true }
    }
}
