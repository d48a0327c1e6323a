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
    }

    private let samples: [Sample]

    /// Longer utterances are not matched; nobody says so many words to a device in one breath.
    private static let mostWords = 64

    /// Creates a matcher for a router's intents.
    ///
    /// Amazon's own intents are known without samples.
    public init<Event>(_ router: IntentRouter<Event>) {
        samples = router.routes.flatMap { route in
            (route.samples + BuiltInUtterances.english(for: route.name)).map { utterance in
                let words = utterance.parts.count { if case .word = $0 { true } else { false } }
                return Sample(intent: route.name, parts: utterance.parts, words: words)
            }
        }
    }

    /// The intent that a text stands for; `AMAZON.FallbackIntent` when no sample fits.
    public func intent(for text: String) -> IntentRequest {
        let tokens = SpokenToken.tokens(of: text)
        var best: (sample: Sample, slots: [Slot])?
        if (1...Self.mostWords).contains(tokens.count) {
            for sample in samples where best.map({ isBetter(sample, than: $0.sample) }) ?? true {
                if let slots = Self.fit(sample.parts[...], tokens[...], in: text) { best = (sample, slots) }
            }
        }
        return IntentRequest(best?.sample.intent ?? .fallback, slots: Slots(best?.slots ?? []))
    }

    private func isBetter(_ sample: Sample, than other: Sample) -> Bool {
        (sample.words, other.parts.count - other.words) > (other.words, sample.parts.count - sample.words)
    }

    /// The slots with which the parts take up all the tokens, or `nil`.
    private static func fit(
        _ parts: ArraySlice<Utterance.Part>,
        _ tokens: ArraySlice<SpokenToken>,
        in text: String
    ) -> [Slot]? {
        guard let part = parts.first else { return tokens.isEmpty ? [] : nil }
        guard tokens.count >= parts.count, let first = tokens.first else { return nil }
        let rest = parts.dropFirst()
        switch part {
        case .word(let word):
            return first.word == word ? fit(rest, tokens.dropFirst(), in: text) : nil
        case .slot(let name):
            // A slot at the end takes all that is left; any other the fewest words with which the rest still fits.
            for length in (rest.isEmpty ? tokens.count : 1)...(tokens.count - rest.count) {
                guard let slots = fit(rest, tokens.dropFirst(length), in: text) else { continue }
                let end = tokens[tokens.startIndex + length - 1].range.upperBound
                return [Slot(name, spoken: String(text[first.range.lowerBound..<end]))] + slots
            }
            return nil
        }
    }
}
