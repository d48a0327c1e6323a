import Synchronization

/// What a skill said about words, for as long as one text is read.
final class KnownOnce: Sendable {
    /// Words as a value of a type.
    private struct Question: Hashable {
        var words: String
        var type: SlotTypeName
    }

    private let answers = Mutex<[Question: Double?]>([:])

    /// Remembers each answer, so that the skill is asked once for each phrase and type.
    static func remembering(_ knows: @escaping IntentRecognizer.Knowledge) -> IntentRecognizer.Knowledge {
        let once = KnownOnce()
        return { words, type in
            let question = Question(words: words, type: type.name)
            if let answer = once.answers.withLock({ $0[question] }) { return answer }
            let answer = knows(words, type)
            once.answers.withLock { $0[question] = answer }
            return answer
        }
    }
}
