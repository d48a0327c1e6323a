/// Asks the skill which words of a text it knows as titles, names and the like.
struct KnownNames {
    private let spoken: SpokenText
    private let skill: IntentRecognizer.Learnt

    /// The most words that a name has.
    private static let longest = 8
    /// The most questions for one text.
    private static let mostQuestions = 160

    init(_ spoken: SpokenText, _ skill: IntentRecognizer.Learnt) { (self.spoken, self.skill) = (spoken, skill) }

    /// The longest known names of each kind.
    func callAsFunction() -> [ValueMatch] {
        let kinds = skill.outline.kinds.enumerated().filter(\.element.isKnown)
        guard !kinds.isEmpty else { return [] }
        var found: [ValueMatch] = []
        var questions = 0
        let words = spoken.words
        for (number, kind) in kinds {
            for start in words.indices where !words[start].isContinued {
                for end in ((start + 1)...min(start + Self.longest, words.count)).reversed() {
                    if end < words.count, words[end].isContinued { continue }
                    if isSmallTalk(start..<end) { continue }
                    questions += 1
                    guard questions <= Self.mostQuestions else { return found }
                    guard let known = skill.knows(spoken.spoken(start..<end), kind.type), known > 0 else { continue }
                    let isWeak = known < 1
                    found.append(ValueMatch(start: start, end: end, kind: number, isKnown: true, isWeak: isWeak))
                    break
                }
            }
        }
        return found
    }

    /// Whether words are only grammar, and not all that was said.
    private func isSmallTalk(_ range: Range<Int>) -> Bool {
        guard range.count < spoken.words.count, let talk = skill.outline.language?.vocabulary.talk else { return false }
        return spoken.words[range].allSatisfy {
            talk.grammar.contains($0.text) || talk.fillers.contains($0.text) || talk.softeners.contains($0.text)
                || talk.answers.contains($0.text) || talk.negations.contains($0.text)
        }
    }
}
