extension SkillOutline {
    /// An intent is a question if this share of its samples begins like one.
    private static let asking = 0.45

    /// Whether an intent asks about what was said before, judged by the words that its samples begin with.
    func asks(_ intent: Int) -> Bool { asking[intent].get() }

    /// Looks at as many beginnings of samples as it needs to decide.
    static func asks(_ intent: IntentDeclaration, _ language: Language?) -> Bool {
        guard let talk = language?.vocabulary.talk else { return false }
        let samples = intent.samples
        var left = Int((Self.asking * Double(max(samples.count, 1))).rounded(.up))
        for (place, sample) in samples.enumerated() {
            if samples.count - place < left { return false }
            guard isQuestion(sample, of: intent, talk) else { continue }
            left -= 1
            if left == 0 { return true }
        }
        return false
    }

    /// Whether anybody who means an intent begins like one who asks, judged by the first words of its samples.
    func isEverAsked(_ intent: Int) -> Bool { everAsked[intent].get() }

    /// Whether a sample begins with a word that asks.
    static func isQuestion(_ sample: Utterance, of intent: IntentDeclaration, _ talk: Talk) -> Bool {
        let first = Self.firstWord(of: firstValue(of: sample.description, intent) ?? sample.description)
        // No word of a skill's own stands for one that asks.
        let word = talk.expansions[first]?.first ?? first
        return talk.questions.contains(word) || talk.indirect.contains(word)
    }

    /// The first value of the slot that a sample begins with; `nil` if it begins with a word.
    private static func firstValue(of sample: String, _ intent: IntentDeclaration) -> String? {
        guard sample.utf8.first == UInt8(ascii: "{") else { return nil }
        let name = sample.dropFirst().prefix { $0 != "}" }
        return intent.slot(String(name))?.type.values.first?.name
    }

    /// The first word of a sample in the form for comparison: in lower case and without its apostrophe.
    private static func firstWord(of sample: String) -> String {
        let word = sample.utf8.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "{") }
        return String(decoding: word.filter { $0 != UInt8(ascii: "'") }, as: UTF8.self).lowercased()
    }
}
