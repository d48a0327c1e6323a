/// What a person may say to go on after a question, on a device that does not keep listening.
///
/// "Say: movie recommender, more."
struct GoingOn: Sendable {
    /// The skill's intents, in the language that is spoken.
    let declarations: [IntentDeclaration]
    /// The language that is spoken.
    let language: Language

    /// Words that answer a question.
    /// - Parameter expected: The intents that answer it.
    /// - Returns: The shortest words of the first of them that has words without slots and is more than a yes or a no, or
    ///   else a yes, or else an example with slots; `nil` if none is expected.
    func words(expecting expected: [IntentName]) -> String? {
        let declared = expected.compactMap { name in declarations.first { $0.name == name } }
        let plain = declared.filter { $0.name != .yes && $0.name != .no }
        for intent in plain { if let words = fixedWords(of: intent) { return words } }
        if expected.contains(.yes) { return language.vocabulary.prompts.yes }
        for intent in plain { if let words = example(of: intent) { return words } }
        return nil
    }

    /// The sentence that a question is followed by.
    func phrase(_ name: String, expecting expected: [IntentName]) -> String {
        let phrases = InvocationPhrases(language)
        return "\(phrases.say): \(name), \(words(expecting: expected) ?? phrases.answer)."
    }

    /// The shortest of its samples without slots.
    private func fixedWords(of intent: IntentDeclaration) -> String? {
        (intent.samples + language.utterances(for: intent.name)).filter(\.isFixed).map(\.spokenWords)
            .min { $0.count < $1.count }
    }

    /// The first of its samples whose slots have examples, one with words of its own if there is one.
    private func example(of intent: IntentDeclaration) -> String? {
        let hasWords: (Utterance) -> Bool = { !$0.spokenWords.isEmpty }
        for sample in intent.samples.filter(hasWords) + intent.samples {
            let words = sample.parts.map { part -> String? in
                switch part {
                case .word(let word): word
                case .slot(let name): intent.slot(name)?.type.examples.first
                }
            }
            if !words.contains(nil) { return words.compactMap { $0 }.joined(separator: " ") }
        }
        return nil
    }
}

extension Utterance {
    /// Whether it has no slots.
    fileprivate var isFixed: Bool {
        !parts.contains { if case .slot = $0 { true } else { false } }
    }

    fileprivate var spokenWords: String {
        parts.compactMap { if case .word(let word) = $0 { word } else { nil } }.joined(separator: " ")
    }
}

extension Response {
    /// The same response with a sentence after its speech.
    func adding(_ sentence: String) -> Response {
        var copy = self
        switch speech?.content {
        case nil: break
        case .plainText(let text): copy.speech?.content = .plainText("\(text) \(sentence)")
        case .ssml(let ssml):
            let end = "</speak>"
            let inner = ssml.hasSuffix(end) ? ssml.dropLast(end.count) : ssml[...]
            copy.speech?.content = .ssml("\(inner) \(SSML.escaped(sentence))\(end)")
        }
        return copy
    }
}
