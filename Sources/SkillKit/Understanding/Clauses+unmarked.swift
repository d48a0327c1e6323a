/// Clauses of a text that comes without punctuation, as speech recognisers write it.
extension Clauses {
    /// The clauses of a text without punctuation; none if there is only one, or if hardly anything is surer than the whole.
    ///
    /// A clause begins with a pronoun before an auxiliary, "that is", "I have", unless what comes before can't end a
    /// clause.
    static func unmarked(of spoken: SpokenText, insteadOf whole: Reading, _ outline: SkillOutline) -> [Clause] {
        let words = spoken.words
        guard let talk = outline.language?.vocabulary.talk, whole.confidence < surest, words.count >= leastUnmarked,
            !words.dropFirst().contains(where: \.isApart)
        else { return [] }
        var starts = [0]
        for place in words.indices.dropFirst().dropLast() {
            let before = words[place - 1].text
            let canEnd =
                !talk.grammar.contains(before) && !talk.questions.contains(before) && !talk.negations.contains(before)
                || talk.objects.contains(before)
            guard canEnd, place - starts[starts.count - 1] >= 2, !words[place].isContinued else { continue }
            let isSubject =
                talk.subjects.contains(words[place].text) || talk.objects.contains(words[place].text)
                || talk.openers.contains(words[place].text)
            if isSubject, talk.auxiliaries.contains(words[place + 1].text) { starts.append(place) }
        }
        guard (2...most).contains(starts.count) else { return [] }
        return zip(starts, starts.dropFirst() + [words.count]).map { Clause(text: spoken.spoken($0..<$1)) }
    }

    /// What is surer needs no second look.
    private static let surest = 0.98
    /// A shorter text is one clause.
    private static let leastUnmarked = 6
}
