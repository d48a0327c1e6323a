/// A person's name, as far as it is heard: without case, full stops and hyphens.
struct PersonName: Sendable, Hashable {
    private let words: String

    /// Takes a name as it is written or was heard; fails if there are no letters in it.
    init?(_ name: String) {
        // "Samuel L Jackson" is written with a full stop, and "Day-Lewis" with a hyphen.
        words = name.lowercased().replacing("-", with: " ").filter { $0.isLetter || $0 == " " || $0 == "'" }
        if !words.contains(where: \.isLetter) { return nil }
    }

    /// Whether another name means this person: the same, or the last name alone.
    func isMeant(by other: PersonName) -> Bool { words == other.words || words.hasSuffix(" " + other.words) }
}

extension Film {
    /// Whether somebody of a name directed it or plays in it.
    func isOf(_ person: PersonName) -> Bool {
        (directors + cast).contains { PersonName($0)?.isMeant(by: person) == true }
    }
}
