/// Understands words: finds the intent and the slots that a text stands for, from a skill's declarations alone.
///
/// People do not say samples word for word. So what samples have in common is learnt: which words, pairs of words and
/// parts of words stand for an intent, what stands around the values of its slots, and what the values look like. A
/// sample said word for word is always itself. What was asked helps to decide, see ``Conversation/expected(in:)``; so
/// does what the skill knows of titles and names, see ``Conversation/knows(_:as:)``.
///
/// Create it once: it learns from the declarations, or reads what was learnt before. After that, a text takes less than
/// a millisecond.
public struct IntentRecognizer: Sendable {
    /// How well words are known as a value of a type: 1 surely, 0 not at all, `nil` when nobody can tell.
    public typealias Knowledge = @Sendable (_ words: String, _ type: SlotType) -> Double?

    /// What is known of a skill.
    struct Learnt: Sendable {
        let outline: SkillOutline
        let keys: SlotKeys
        let numbers: NumberMatches?
        let times: TimeMatches?
        let model: UnderstandingModel
        var knows: Knowledge
    }

    private var learnt: Learnt?

    /// Readings that are less sure don't count.
    public static let threshold = 0.2
    /// How likely it must be that any of the skill's intents was meant.
    private static let leastChance: Float = 0.5

    /// Learns from declarations.
    /// - Parameters:
    ///   - declarations: The intents. Amazon's own are known without samples.
    ///   - language: The language that the samples are in; `nil` for one that SkillKit does not know.
    ///   - training: Sentences that are learnt from beside the samples; those of other intents are left out, except that
    ///     `AMAZON.FallbackIntent` has those that stand for nothing.
    ///   - limit: The most bytes for what is learnt; what says least is left out.
    ///   - knows: How well words are known as a value of one of Amazon's types, or an open one of the skill's own.
    public init(
        _ declarations: [IntentDeclaration],
        in language: Language? = .english,
        training: [TrainingPhrase] = [],
        limit: Int = .max,
        knows: @escaping Knowledge = { _, _ in nil }
    ) {
        let outline = SkillOutline(declarations, in: language, knows: knows)
        let bytes = UnderstandingLearner.learn(Curriculum(outline, training: training), limit: limit)
        learnt = (try? UnderstandingModel(bytes)).map { Self.learnt(outline, $0, knows) }
    }

    /// Takes what was learnt before.
    /// - Parameters:
    ///   - declarations: The intents that it was learnt from.
    ///   - language: The language that the samples are in.
    ///   - model: What was learnt.
    ///   - knows: How well words are known as a value of a type.
    /// - Throws: ``UnderstandingModelError/stale`` if it was learnt from other declarations, and
    ///   ``UnderstandingModelError/damaged`` if it does not fit the declarations that it claims to be from.
    public init(
        _ declarations: [IntentDeclaration],
        in language: Language? = .english,
        learnt model: UnderstandingModel,
        knows: @escaping Knowledge = { _, _ in nil }
    ) throws {
        let outline = SkillOutline(declarations, in: language, knows: knows)
        guard UnderstandingBytes.fingerprint(outline) == model.fingerprint else { throw UnderstandingModelError.stale }
        guard model.priors.count == outline.intents.count else { throw UnderstandingModelError.damaged }
        learnt = Self.learnt(outline, model, knows)
    }

    /// Takes what was learnt of a skill, or learns from its declarations, in one of its languages: its own unless given.
    public init<C: Conversation>(_ skill: Skill<C>, in language: Language? = nil) {
        let language = language ?? C.language
        let declarations = C.declarationsWithAnswers(in: language)
        let knows: Knowledge = { skill.conversation.knows($0, as: $1) }
        // What was learnt from other declarations is useless; a test of the skill finds that.
        if let model = try? C.understanding(in: language).map({ try UnderstandingModel($0) }),
            let ready = try? IntentRecognizer(declarations, in: language, learnt: model, knows: knows)
        {
            self = ready
        } else {
            self.init(declarations, in: language, knows: knows)
        }
    }

    private static func learnt(
        _ outline: SkillOutline,
        _ model: UnderstandingModel,
        _ knows: @escaping Knowledge
    ) -> Learnt {
        var outline = outline
        for intent in model.taught { outline.groups.teach(intent) }
        let numbers = NumberMatches(outline.kinds, in: outline.language)
        let times = TimeMatches(outline.kinds, in: outline.language)
        return Learnt(
            outline: outline,
            keys: SlotKeys(outline),
            numbers: numbers,
            times: times,
            model: model,
            knows: knows
        )
    }

    /// What was learnt, to be kept in a file or in static data.
    public var model: UnderstandingModel? { learnt?.model }

    /// The best reading of a text.
    /// - Parameters:
    ///   - text: What was said.
    ///   - expected: The intents that answer what was asked.
    /// - Returns: The reading; `AMAZON.FallbackIntent` when none is sure enough.
    public func reading(of text: String, expecting expected: [IntentName] = []) -> Reading {
        readings(of: text, expecting: expected, most: 1).first ?? .fallback
    }

    /// The readings of a text that are sure enough.
    /// - Parameters:
    ///   - text: What was said.
    ///   - expected: The intents that answer what was asked.
    /// - Returns: The readings, the best first, one for each intent; none if the text means nothing.
    public func readings(of text: String, expecting expected: [IntentName] = []) -> [Reading] {
        readings(of: text, expecting: expected, most: .max)
    }

    /// All readings that were considered, including those that are not sure enough, the best first: for explaining a
    /// choice.
    func considered(_ text: String, expecting expected: [IntentName] = []) -> [Reading] {
        recognized(text, expected) { recognition, candidates, _ in candidates.map(recognition.reading) }
    }

    private func readings(of text: String, expecting expected: [IntentName], most: Int) -> [Reading] {
        var remembering = self
        // The skill is asked about the same words again when clauses are read by themselves.
        if let learnt { remembering.learnt?.knows = KnownOnce.remembering(learnt.knows) }
        return remembering.allReadings(of: text, expecting: expected, most: most)
    }

    func allReadings(of text: String, expecting expected: [IntentName], most: Int) -> [Reading] {
        let found = plainReadings(of: text, expecting: expected, most: most)
        guard let learnt, let spoken = SpokenText(text, in: learnt.outline.language) else { return found }
        let whole = found.first ?? .fallback
        if whole.confidence == 1 { return found }
        let meant = meant(by: spoken, insteadOf: whole, expecting: expected, learnt)
        guard let meant else { return found }
        return Array(([meant] + found.filter { $0.intent != meant.intent }).prefix(most))
    }

    func plainReadings(of text: String, expecting expected: [IntentName], most: Int) -> [Reading] {
        recognized(text, expected) { recognition, candidates, outline in
            let own = candidates.filter { $0.intent < outline.declared }
            guard own.reduce(0, { $0 + $1.confidence }) >= Self.leastChance else { return [] }
            let sure = own.filter {
                // An intent that ends the conversation or answers its question must be likelier than everything else
                // together.
                let isDecisive = outline.groups.isDecisive($0.intent)
                return $0.confidence >= (isDecisive ? Self.leastChance : Float(Self.threshold))
            }
            return sure.prefix(most).map(recognition.reading)
        }
    }

    private func recognized(
        _ text: String,
        _ expected: [IntentName],
        _ choose: (Recognition, [Recognition.Candidate], SkillOutline) -> [Reading]
    ) -> [Reading] {
        guard let learnt, let spoken = SpokenText(text, in: learnt.outline.language) else { return [] }
        let readings = learnt.model.read { view -> [Reading] in
            let recognition = Recognition(spoken, view, learnt, expecting: expected)
            return choose(recognition, recognition.candidates(), learnt.outline)
        }
        return readings ?? []
    }
}
