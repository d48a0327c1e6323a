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
    /// - Returns: The shortest words of the first of them that has no slots and is more than a yes or a no, or else a
    ///   yes, or else an example with slots; `nil` if none is expected, or the examples are numbers, which nobody says
    ///   that way.
    func words(expecting expected: [IntentName]) -> String? {
        let declared = expected.compactMap { name in declarations.first { $0.name == name } }
        let plain = declared.filter { $0.name != .yes && $0.name != .no }
        for intent in plain { if let words = fixedWords(of: intent) { return words } }
        if expected.contains(.yes) { return language.vocabulary.prompts.yes }
        for intent in plain { if let words = example(of: intent) { return words } }
        return nil
    }

    /// The sentence that follows a question.
    func phrase(_ name: String, expecting expected: [IntentName]) -> String {
        let phrases = language.vocabulary.invocation
        return "\(phrases.say): \(name), \(words(expecting: expected) ?? phrases.answer)."
    }

    /// The shortest of its samples; `nil` for an intent with slots, whose samples without any are asides.
    private func fixedWords(of intent: IntentDeclaration) -> String? {
        guard intent.slots.isEmpty else { return nil }
        return (intent.samples + language.utterances(for: intent.name)).filter(\.isFixed).map(\.spokenWords)
            .min { $0.count < $1.count }
    }

    /// Its first sample with words of its own, or else its first, with examples in the slots.
    private func example(of intent: IntentDeclaration) -> String? {
        let sample = intent.samples.first { !$0.spokenWords.isEmpty } ?? intent.samples.first
        let words = (sample?.parts ?? []).map { part -> String? in
            switch part {
            case .word(let word): word
            case .slot(let name):
                intent.slot(name)?.type.examples.first.flatMap { $0.contains(where: \.isNumber) ? nil : $0 }
            }
        }
        return words.isEmpty || words.contains(nil) ? nil : words.compactMap { $0 }.joined(separator: " ")
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
