#if Workbench
/// The findings of an exploration so far: each once, with the shortest dialogue that showed it.
struct Findings: Sendable {
    /// A finding, and how to see it.
    struct Found: Sendable {
        var finding: RuleFinding
        /// The dialogue; its last turn shows the finding.
        var moves: [Move]
        /// Whether the last turn alone decides, so that earlier turns may be left out.
        var canShrink: Bool
    }

    private var byKey: [RuleFinding.Key: Found] = [:]

    /// Whether a finding is new, or a dialogue of that length is shorter than the known one.
    func want(_ finding: RuleFinding, length: Int) -> Bool {
        byKey[finding.key].map { $0.moves.count > length } ?? true
    }

    /// Adds a finding that is wanted.
    mutating func add(_ finding: RuleFinding, _ moves: [Move], canShrink: Bool = true) {
        byKey[finding.key] = Found(finding: finding, moves: moves, canShrink: canShrink)
    }

    /// All findings, in the order of the rules; within a rule, those with the shortest dialogues first.
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
#endif
