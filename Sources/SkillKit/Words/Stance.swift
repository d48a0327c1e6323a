/// How people feel about what they name, as far as one of their phrases tells: about what comes next, or about what
/// came before.
enum Stance: UInt8, Sendable, CaseIterable {
    /// They do not like it: "I hate", "not a fan of".
    case hating
    /// They rule it out: "no", "without", "anything but".
    case excluding
    /// They like it: "I love", "can't get enough of".
    case loving
    /// They ask for it: "give me", "in the mood for".
    case wanting
    /// It contrasts with what was said before: "but", "instead".
    case contrasting
    /// They did not like what they named before: "bored me", "is not my thing".
    case souring
    /// It says nothing of the kind, though some of its words do so elsewhere: "no problem", "not sure".
    case idle

    /// Whether what is named is not wanted.
    var isAgainst: Bool { self == .hating || self == .excluding || self == .souring }
    /// Whether it says something about what is named next.
    var pointsAhead: Bool { self != .souring && self != .idle }
    /// Whether a negation within the phrase negates nothing that is named.
    var isHarmless: Bool { self == .loving || self == .idle }
}
