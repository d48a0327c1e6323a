/// Understands words: finds the intent and the slots that a text stands for, from a skill's declarations alone.
///
/// People do not say samples word for word. So a text is compared with all samples at once, and each departure costs: a
/// hesitation or a "please" nearly nothing, a missing "the" a little, a word that nobody expects much. What was asked
/// helps to decide: see ``Conversation/expected(in:)``. So does what the skill knows of titles and names: see
/// ``Conversation/knows(_:as:)``.
///
/// Create it once: it compiles the declarations. Then a text takes some microseconds. English only.
public struct IntentRecognizer: Sendable {
    /// How well words are known as a value of a type: 1 surely, 0 not at all, `nil` when nobody can tell.
    public typealias Knowledge = @Sendable (_ words: String, _ type: SlotType) -> Double?

    private let grammar: Grammar
    /// The samples that are nothing but a slot of any words.
    private let bare: [Int]
    private let declared: Set<IntentName>
    private let knows: Knowledge

    /// Readings that are less sure are none.
    public static let threshold = 0.45

    /// Compiles declarations.
    /// - Parameters:
    ///   - declarations: The intents. Amazon's own are known without samples.
    ///   - knows: How well words are known as a value of one of Amazon's types, or an open one of the skill's own.
    public init(_ declarations: [IntentDeclaration], knows: @escaping Knowledge = { _, _ in nil }) {
        let declared = Set(declarations.map(\.name))
        // Whoever says "repeat that" to a skill that can't means nothing else by it.
        let others = BuiltInUtterances.intents.filter { !declared.contains($0) }
        let grammar = Grammar(declarations + others.map { IntentDeclaration($0, samples: []) })
        self.grammar = grammar
        self.declared = declared
        bare = grammar.samples.indices.filter { index in
            grammar.samples[index].isBare
                && grammar.samples[index].parts.contains { part in
                    if case .slot(let type) = part { grammar.types[type].isOpen } else { false }
                }
        }
        self.knows = knows
    }

    /// Compiles a skill's declarations.
    public init<C: Conversation>(_ skill: Skill<C>) {
        self.init(skill.router.declarations) { skill.conversation.knows($0, as: $1) }
    }

    /// The best reading of a text.
    /// - Parameters:
    ///   - text: What was said.
    ///   - expected: The intents that answer what was asked.
    /// - Returns: The reading; `AMAZON.FallbackIntent` when none is sure enough.
    public func reading(of text: String, expecting expected: [IntentName] = []) -> Reading {
        readings(of: text, expecting: expected).first ?? .fallback
    }

    /// The readings of a text that are sure enough.
    /// - Parameters:
    ///   - text: What was said.
    ///   - expected: The intents that answer what was asked.
    /// - Returns: The readings, the best first, one an intent; none for what means nothing.
    public func readings(of text: String, expecting expected: [IntentName] = []) -> [Reading] {
        guard let text = SpokenText(text, grammar) else { return [] }
        var judge = ReadingJudge(text, grammar, knows)
        var judged: [ReadingJudge.Judged] = []
        // Most that is said is near to a sample, and such samples are quickly found.
        for isNear in [true, false] where judged.allSatisfy({ $0.cost > Cost.near }) {
            judged = candidates(for: text, isNear: isNear)
                .compactMap { judge.judge($0, isExpected: expected.contains(grammar.samples[$0].intent)) }
                .filter { $0.reading.confidence >= Self.threshold }
        }
        if judged.isEmpty {
            judged = bare.compactMap { judge.spot($0, isExpected: expected.contains(grammar.samples[$0].intent)) }
                .filter { $0.reading.confidence >= Self.threshold }
        }
        judged.sort { ($0.cost, -$0.worth) < ($1.cost, -$1.worth) }
        guard let best = judged.first, declared.contains(best.reading.intent) else { return [] }
        var open = declared
        return judged.map(\.reading).filter { open.remove($0.intent) != nil }
    }

    /// The samples that a text is nearest to, as far as words alone can tell.
    private func candidates(for text: SpokenText, isNear: Bool) -> [Int] {
        let search =
            isNear
            ? GrammarSearch(grammar, text, most: Cost.little, margin: Cost.littleMargin)
            : GrammarSearch(grammar, text, most: Cost.most, margin: Cost.mostMargin)
        let found = search.found.sorted { ($0.cost, $0.sample) < ($1.cost, $1.sample) }
        // What is far from all samples has many that are as near.
        let count = isNear ? 5 : 12
        // What is said word for word is no title, even where there is one of that name.
        let isExact = found.first?.cost == 0
        var samples: [Int] = []
        var plain: Set<IntentName> = []
        for (sample, cost) in found where !isExact || cost <= Cost.expected {
            // Without slots, one sample of an intent is as good as another.
            let isNew = !grammar.samples[sample].slots.isEmpty || plain.insert(grammar.samples[sample].intent).inserted
            if isNew { samples.append(sample) }
            if samples.count == count { break }
        }
        return isExact ? samples : samples + bare.filter { !samples.contains($0) }
    }
}
