/// What an exploration found so far: each finding once, with the shortest dialogue that showed it.
struct Findings: Sendable {
    /// A finding, and how to see it.
    struct Found: Sendable {
        var finding: RuleFinding
        /// The dialogue, its last turn the one that shows it.
        var moves: [Move]
        /// Whether the last turn alone decides, so that turns before it may be left out when it still shows.
        var canShrink: Bool
    }

    private var byKey: [RuleFinding.Key: Found] = [:]

    /// Whether a finding is new, or a dialogue of that length is shorter than the one that shows it already.
    func want(_ finding: RuleFinding, length: Int) -> Bool {
        byKey[finding.key].map { $0.moves.count > length } ?? true
    }

    /// Takes in a finding that is wanted.
    mutating func add(_ finding: RuleFinding, _ moves: [Move], canShrink: Bool = true) {
        byKey[finding.key] = Found(finding: finding, moves: moves, canShrink: canShrink)
    }

    /// All of them, in the order of the rules, of one rule those with the shortest dialogues first.
    var all: [Found] {
        byKey.values.sorted { first, second in
            let (one, other) = (first.finding.key, second.finding.key)
            let rules = (Self.position(of: one.rule), Self.position(of: other.rule))
            if rules.0 != rules.1 { return rules.0 < rules.1 }
            if first.moves.count != second.moves.count { return first.moves.count < second.moves.count }
            return Self.place(of: one).lexicographicallyPrecedes(Self.place(of: other))
        }
    }

    private static func position(of rule: ConversationRule) -> Int {
        ConversationRule.allCases.firstIndex(of: rule) ?? 0
    }

    private static func place(of key: RuleFinding.Key) -> [String] { [key.state ?? "", key.event ?? "", key.detail] }
}
