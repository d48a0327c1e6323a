extension SkillOutline {
    /// An intent is a question if so many of its samples begin as one.
    private static let asking = 0.45

    /// Whether an intent asks something of what was said before, by the words that its samples begin with.
    ///
    /// Looks through its samples.
    func asks(_ intent: Int) -> Bool {
        guard let talk = language?.vocabulary.talk, groups.own[intent] else { return false }
        let samples = intents[intent].samples
        let asking = samples.count { sample in
            let words = SpokenText.words(of: String(sample.description.prefix(24)), in: language)
            return words.first.map { talk.questions.contains($0.text) || talk.indirect.contains($0.text) } ?? false
        }
        return Double(asking) >= Self.asking * Double(max(samples.count, 1))
    }
}
