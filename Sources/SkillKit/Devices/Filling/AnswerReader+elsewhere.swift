/// Words that answer a question, although they would do for another intent if none had been asked.
extension AnswerReader {
    /// Whether a reading is nothing but a value of an intent that was not asked for: "ten", after "For how long?", sets no
    /// goal.
    ///
    /// A value alone is said of what was asked, unless a sample of the other intent is a value alone.
    /// - Parameters:
    ///   - reading: What the words stand for.
    ///   - text: The words.
    ///   - asked: The intents that answer the question.
    /// - Returns: Whether the words mean nothing, then.
    func isBareElsewhere(_ reading: Reading, _ text: String, asked: [IntentName]) -> Bool {
        guard !asked.isEmpty, !asked.contains(reading.intent), reading.slots.names.count == 1,
            let name = reading.slots.names.first, let spoken = reading.slots[filled: name]?.spoken,
            let intent = filler.declaration(of: reading.intent)
        else { return false }
        let fillers = language.vocabulary.talk.fillers
        let words = { (text: String) in
            SpokenToken.tokens(of: text).map(\.word).filter { !fillers.contains($0) }
        }
        return words(text) == words(spoken) && !intent.samples.contains { $0.parts == [.slot(name)] }
    }
}
