/// A sentence that is learnt from without being a sample: it is not exported, and not an intent word for word.
///
/// Samples are read by people and go into the interaction model, so there are few of them. What many people
/// said may be a long list: it is read when the result is built, and only what was learnt is kept.
public struct TrainingPhrase: Sendable, Hashable {
    /// What it stands for; `AMAZON.FallbackIntent` if for nothing.
    public let intent: IntentName
    /// Its words, with slots in braces where values were: `who do we get to see in {MovieName}`.
    public let utterance: Utterance

    public init(_ intent: IntentName, _ utterance: Utterance) {
        (self.intent, self.utterance) = (intent, utterance)
    }

    /// Reads a table: a line has an intent's name, a tab, and the sentence.
    ///
    /// Blank lines, and those that begin with `#`, are skipped.
    /// - Parameters:
    ///   - text: The table.
    ///   - declarations: The intents that it may name, with the slots that it may use.
    /// - Returns: The sentences.
    /// - Throws: ``TrainingPhraseError`` for the first line that is wrong.
    public static func table(
        _ text: String,
        for declarations: [IntentDeclaration]
    ) throws(TrainingPhraseError) -> [TrainingPhrase] {
        let slots = Dictionary(declarations.map { ($0.name, $0.slots.map(\.name)) }) { first, _ in first }
        var phrases: [TrainingPhrase] = []
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { continue }
            func fail(_ problem: String) -> TrainingPhraseError { .init(line: number + 1, problem: problem) }
            guard let tab = line.firstIndex(of: "\t") else {
                throw fail("expected an intent's name, a tab and a sentence")
            }
            let intent = IntentName(rawValue: String(line[..<tab]))
            guard let known = intent == .fallback ? [] : slots[intent] else {
                let name = intent.rawValue.prefix(64)
                throw fail(
                    "there is no intent '\(name)'" + suggestion(for: "\(name)", among: slots.keys.map(\.rawValue))
                )
            }
            let utterance = Utterance(String(line[line.index(after: tab)...]))
            guard !utterance.parts.isEmpty else { throw fail("there is no sentence") }
            guard utterance.parts.count <= SpokenText.mostWords else {
                throw fail("the sentence has more than \(SpokenText.mostWords) words")
            }
            var used: Set<String> = []
            for case .slot(let slot) in utterance.parts {
                guard known.contains(slot) else {
                    throw fail(
                        "\(intent.rawValue) has no slot '\(slot.prefix(64))'" + suggestion(for: slot, among: known)
                    )
                }
                guard used.insert(slot).inserted else { throw fail("{\(slot)} stands twice in one sentence") }
            }
            phrases.append(TrainingPhrase(intent, utterance))
        }
        return phrases
    }

    /// Sixteen hexadecimal digits that tell sentences, in their order, from others.
    ///
    /// `understanding build` writes them into its result, so that a test finds out whether the table has changed since.
    public static func digest(of phrases: [TrainingPhrase]) -> String {
        var hash: UInt64 = 0
        for phrase in phrases {
            hash = FeatureHash.pair(hash, FeatureHash.of(phrase.intent.rawValue.utf8))
            hash = FeatureHash.pair(hash, FeatureHash.of(phrase.utterance.description.utf8))
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// What is wrong with a table of sentences to learn from.
public struct TrainingPhraseError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// What is wrong in it.
    public let problem: String

    public var description: String { "line \(line): \(problem)" }
}
