/// Understands words: finds the intent and the slots that a text stands for, from a skill's declarations alone.
///
/// People do not say samples word for word. So a text is compared with all samples at once, and each departure costs: a
/// hesitation or a "please" nearly nothing, a missing "the" a little, a word that nobody expects much. What was asked
/// helps to decide: see ``Conversation/expected(in:)``. So does what the skill knows of titles and names: see
/// ``Conversation/knows(_:as:)``.
///
/// Create it once: it compiles the declarations. Then a text takes some microseconds.
public struct IntentRecognizer: Sendable {
    /// How well words are known as a value of a type: 1 surely, 0 not at all, `nil` when nobody can tell.
    public typealias Knowledge = @Sendable (_ words: String, _ type: SlotType) -> Double?

    private let grammar: Grammar
    /// The samples that are nothing but a slot of any words.
    private let bare: [Int]
    /// How many intents are declared; those that are understood beside them have higher numbers.
    private let declared: Int
    private let knows: Knowledge

    /// Readings that are less sure are none.
    public static let threshold = 0.45

    /// Compiles declarations.
    /// - Parameters:
    ///   - declarations: The intents. Amazon's own are known without samples.
    ///   - language: The language that the samples are in.
    ///   - knows: How well words are known as a value of one of Amazon's types, or an open one of the skill's own.
    public init(
        _ declarations: [IntentDeclaration],
        in language: Language = .english,
        knows: @escaping Knowledge = { _, _ in nil }
    ) {
        let names = Set(declarations.map(\.name))
        // Whoever says "repeat that" to a skill that can't means nothing else by it.
        let others = Language.builtInIntents.filter { !names.contains($0) }
        let grammar = Grammar(declarations + others.map { IntentDeclaration($0, samples: []) }, in: language)
        self.grammar = grammar
        declared = declarations.count
        bare = grammar.samples.indices.filter { grammar.samples[$0].isBare && grammar.samples[$0].isOpen }
        self.knows = knows
    }

    /// Compiles a skill's declarations, in one of its languages: its own unless given.
    public init<C: Conversation>(_ skill: Skill<C>, in language: Language? = nil) {
        let language = language ?? C.language
        self.init(C.declarations(in: language), in: language) { skill.conversation.knows($0, as: $1) }
    }

    /// The best reading of a text.
    /// - Parameters:
    ///   - text: What was said.
    ///   - expected: The intents that answer what was asked.
    /// - Returns: The reading; `AMAZON.FallbackIntent` when none is sure enough.
    public func reading(of text: String, expecting expected: [IntentName] = []) -> Reading {
        readings(of: text, expecting: expected, isBestEnough: true).first ?? .fallback
    }

    /// The readings of a text that are sure enough.
    /// - Parameters:
    ///   - text: What was said.
    ///   - expected: The intents that answer what was asked.
    /// - Returns: The readings, the best first, one an intent; none for what means nothing.
    public func readings(of text: String, expecting expected: [IntentName] = []) -> [Reading] {
        readings(of: text, expecting: expected, isBestEnough: false)
    }

    /// The readings of a text; the best is among them, and the others too unless that is enough.
    private func readings(of text: String, expecting expected: [IntentName], isBestEnough: Bool) -> [Reading] {
        guard let text = SpokenText(text, grammar) else { return [] }
        let asked = expected.compactMap { grammar.intents[$0] }
        let isExpected = { (sample: Int) in asked.contains(grammar.samples[sample].number) }
        let search = GrammarSearch(grammar, text)
        var judge = ReadingJudge(text, grammar, knows)
        var table = CostTable(text, depth: grammar.tree.depth)
        var judged: [ReadingJudge.Judged] = []
        for reach in Cost.reaches {
            judged = []
            for (sample, least) in candidates(for: text, search, reach, &table) {
                if isBestEnough, judged.contains(where: { $0.rank < least - Cost.expected }) { continue }
                guard let reading = judge.judge(sample, isExpected: isExpected(sample), &table) else { continue }
                if reading.confidence >= Self.threshold { judged.append(reading) }
            }
            if judged.contains(where: { $0.rank <= reach.enough }) { break }
        }
        if judged.isEmpty {
            judged = bare.compactMap { judge.spot($0, isExpected: isExpected($0)) }
                .filter { $0.confidence >= Self.threshold }
        }
        judged.sort { ($0.rank, -$0.worth) < ($1.rank, -$1.worth) }
        guard let best = judged.first, grammar.samples[best.sample].number < declared else { return [] }
        var told: [Int] = []
        let firsts = judged.filter { reading in
            let intent = grammar.samples[reading.sample].number
            guard intent < declared, !told.contains(intent) else { return false }
            told.append(intent)
            return true
        }
        return firsts.prefix(isBestEnough ? 1 : firsts.count).map(judge.reading)
    }

    /// The samples that a text is nearest to, as far as words alone can tell, and the least that each can cost.
    private func candidates(
        for text: SpokenText,
        _ search: GrammarSearch,
        _ reach: Cost.Reach,
        _ table: inout CostTable
    ) -> [(sample: Int, least: Int)] {
        let found = search.samples(most: reach.most, margin: reach.margin, &table).sorted {
            ($0.cost, $0.sample) < ($1.cost, $1.sample)
        }
        // What is said word for word is no title, even where there is one of that name.
        let isExact = found.first?.cost == 0
        let openCost = Cost.noValue + text.words.reduce(0) { $0 + Int(max($1.inSlot, min($1.insertion, 100))) }
        var samples: [(sample: Int, least: Int)] = []
        var plain: [Int] = []
        for (sample, cost) in found where !isExact || cost <= Cost.expected {
            if grammar.samples[sample].isOpen {
                // What is known of the words in a slot may take what they cost away.
                samples.append((sample, Int(cost) - openCost))
            } else if !grammar.samples[sample].slots.isEmpty {
                samples.append((sample, Int(cost)))
            } else if !plain.contains(grammar.samples[sample].number) {
                // Without slots, one sample of an intent is as good as another.
                plain.append(grammar.samples[sample].number)
                samples.append((sample, Int(cost)))
            }
            if samples.count == reach.count { break }
        }
        if isExact { return samples }
        let others = bare.filter { sample in !samples.contains { $0.sample == sample } }
        return samples + others.map { ($0, 0) }
    }
}
