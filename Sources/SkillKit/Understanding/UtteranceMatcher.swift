/// Finds the intent that typed words stand for, from the sample utterances of a skill's routes.
///
/// A first, plain matcher, for a terminal and for tests: a sample fits when its words stand in the text in order and
/// every slot takes at least one word. The sample with the most words of its own wins; of equals the one with fewer
/// slots, then the first. It takes time proportional to the number of samples, and no account of the conversation's
/// state.
public struct UtteranceMatcher: Sendable {
    private struct Sample: Sendable {
        var intent: IntentName
        var parts: [Utterance.Part]
        var words: Int
        /// The types of its intent's slots, by their names.
        var types: [String: SlotDeclaration]
    }

    private let samples: [Sample]

    /// Longer utterances are not matched; nobody says so many words to a device in one breath.
    private static let mostWords = 64

    /// Creates a matcher for a router's intents.
    ///
    /// Amazon's own intents are known without samples.
    public init<Event>(_ router: IntentRouter<Event>) {
        samples = router.routes.flatMap { route in
            let declaration = route.declaration
            let types = Dictionary(declaration.slots.map { ($0.name, $0) }) { $1 }
            return (declaration.samples + BuiltInUtterances.english(for: route.name)).map { utterance in
                let words = utterance.parts.count { if case .word = $0 { true } else { false } }
                return Sample(intent: route.name, parts: utterance.parts, words: words, types: types)
            }
        }
    }

    /// The intent that a text stands for; `AMAZON.FallbackIntent` when no sample fits.
    public func intent(for text: String) -> IntentRequest {
        let tokens = SpokenToken.tokens(of: text)
        var best: (sample: Sample, slots: [Slot])?
        if (1...Self.mostWords).contains(tokens.count) {
            for sample in samples where best.map({ isBetter(sample, than: $0.sample) }) ?? true {
                var fitting = Fitting(text: text) { slot, words in
                    guard let type = sample.types[slot] else { return true }
                    return type.isOpen || Self.isPossible(words, for: type.type)
                }
                if let slots = fitting.fit(sample.parts[...], tokens[...]) { best = (sample, slots) }
            }
        }
        return IntentRequest(best?.sample.intent ?? .fallback, slots: Slots(best?.slots ?? []))
    }

    private static func isPossible(_ words: String, for type: SlotType) -> Bool {
        switch type {
        case .ordinal: SpokenOrdinal(words) != nil
        case .fourDigitNumber: SpokenYear(words) != nil
        case _ where type.isAmazons: true
        default: type.values.contains { ([$0.name] + $0.synonyms).contains { $0.lowercased() == words.lowercased() } }
        }
    }

    private func isBetter(_ sample: Sample, than other: Sample) -> Bool {
        (sample.words, other.parts.count - other.words) > (other.words, sample.parts.count - sample.words)
    }
}
