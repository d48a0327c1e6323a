/// Clauses of a text that comes without punctuation, as speech recognisers write it.
extension Clauses {
    /// The clauses of a text without punctuation; none if there is only one, or if hardly anything is surer than the whole.
    ///
    /// A clause begins with a pronoun before an auxiliary, "that is", "I have", with what the speaker does, "I like", or
    /// proposes, "let us", or with a question, "is it", "what year", unless what comes before can't end a clause.
    static func unmarked(of spoken: SpokenText, insteadOf whole: Reading, _ outline: SkillOutline) -> [Clause] {
        let words = spoken.words
        guard let talk = outline.language?.vocabulary.talk, words.count >= leastUnmarked,
            !words.dropFirst().contains(where: \.isApart)
        else { return [] }
        // "That's a western I want horror" says something of the last offer first, however sure the whole seems.
        let isClaim = talk.polarSubjects.contains(words[0].text) && talk.polarVerbs.contains(words[1].text)
        guard whole.confidence < surest || isClaim else { return [] }
        let borders = Borders(words, talk, outline.language)
        var starts: [(place: Int, isQuestion: Bool)] = [(0, borders.asks(at: 0))]
        for place in words.indices.dropFirst().dropLast() {
            let last = starts[starts.count - 1]
            guard place - last.place >= 2, let start = borders.start(at: place, after: last.isQuestion) else {
                continue
            }
            starts.append((place, start == .question))
        }
        guard (2...most).contains(starts.count) else { return [] }
        return zip(starts, starts.dropFirst().map(\.place) + [words.count]).map { start, end in
            // "But is it violent?"
            let isJoined = start.isQuestion && words[start.place].joins(in: outline.language)
            return Clause(
                text: spoken.spoken((isJoined ? start.place + 1 : start.place)..<end),
                isQuestion: start.isQuestion
            )
        }
    }

    /// What is surer needs no second look.
    private static let surest = 0.98
    /// A shorter text is one clause.
    private static let leastUnmarked = 6
}

/// Where the clauses of a text without punctuation may begin.
private struct Borders {
    private let words: [SpokenText.Word]
    private let talk: Talk
    private let language: Language?

    init(_ words: [SpokenText.Word], _ talk: Talk, _ language: Language?) {
        (self.words, self.talk, self.language) = (words, talk, language)
    }

    /// How a clause begins.
    enum Start { case statement, question }

    /// How a clause may begin at a place.
    ///
    /// - Parameters:
    ///   - place: The place.
    ///   - isAsked: Whether the clause before it is a question, to which an inverted verb belongs: "what year is it from".
    /// - Returns: How it begins; `nil` if none does.
    func start(at place: Int, after isAsked: Bool) -> Start? {
        guard !words[place].isContinued else { return nil }
        // "I'm not in the mood for that can we have a comedy."
        let isAfterObject =
            talk.polarSubjects.contains(words[place - 1].text) && talk.auxiliaries.contains(words[place].text)
            && asks(at: place)
        guard isAfterObject || canEnd(before: place) else { return nil }
        // "But is it violent", "because I don't like that", "yes let's watch it".
        let isOpened = words[place].joins(in: language) || talk.agreeing.contains(words[place].text)
        let joined = isOpened ? place + 1 : place
        guard joined + 1 < words.count else { return nil }
        if !isAsked, words.count - joined >= Self.leastQuestion, asks(at: joined) { return .question }
        let (word, next) = (words[joined].text, words[joined + 1].text)
        if talk.proposals.contains([word, next]), joined + 2 < words.count { return .statement }
        let isSubject = talk.subjects.contains(word) || talk.objects.contains(word) || talk.openers.contains(word)
        if isSubject, talk.auxiliaries.contains(next) { return .statement }
        let isSpeaker = talk.speakers.contains(word) && talk.subjects.contains(word)
        return isSpeaker && !talk.grammar.contains(next) ? .statement : nil
    }

    /// Whether a question begins at a place: "is it", "have you", "what year".
    func asks(at place: Int) -> Bool {
        guard place + 1 < words.count else { return false }
        let (word, next) = (words[place].text, words[place + 1].text)
        if talk.auxiliaries.contains(word) {
            return talk.polarSubjects.contains(next) || talk.subjects.contains(next) || talk.openers.contains(next)
        }
        // "The man who made it" explains, and "what to watch" and "what I was after" don't ask.
        return talk.questions.contains(word) && !talk.explains([word])
            && (talk.auxiliaries.contains(next) || !talk.grammar.contains(next))
    }

    /// Whether a clause can end before a place.
    private func canEnd(before place: Int) -> Bool {
        let before = words[place - 1].text
        if talk.objects.contains(before) || talk.speakers.contains(before) && !talk.subjects.contains(before) {
            return true
        }
        return !talk.grammar.contains(before) && !talk.questions.contains(before) && !talk.negations.contains(before)
    }

    /// A tag such as "isn't it" asks nothing.
    private static let leastQuestion = 3
}
