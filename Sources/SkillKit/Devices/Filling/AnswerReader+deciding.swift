/// A yes or a no with more behind it, while something is to be confirmed.
extension AnswerReader {
    /// What "no, keep it", "don't delete it" or "yes, it can go" decides, if it means nothing else; `nil` if nothing.
    func decision(_ text: String, _ reading: Reading, in open: OpenDialog?) -> Reading? {
        switch open?.question {
        case .slotConfirmation?, .intentConfirmation?: break
        case .slot?, nil: return nil
        }
        let isAgain = reading.intent == open?.intent.name && reading.slots.isEmpty
        guard reading.intent == .fallback || isAgain else { return nil }
        let talk = language.vocabulary.talk
        var words = SpokenText.words(of: text, in: language).map(\.text)[...]
        while let first = words.first, talk.fillers.contains(first) { words.removeFirst() }
        guard let first = words.first else { return nil }
        // "Don't" is "do not".
        let isDenied = words.prefix(2).contains(where: talk.negations.contains)
        let intent: IntentName
        if isDenied || talk.disagreeing.contains(first) {
            intent = .no
        } else if talk.agreeing.contains(first) {
            intent = .yes
        } else {
            return nil
        }
        return Reading(
            intent: intent,
            slots: Slots(),
            confidence: Self.confidenceOfAnything,
            reason: "it begins with an answer to what is to be confirmed"
        )
    }
}
