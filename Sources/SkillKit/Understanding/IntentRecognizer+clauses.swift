/// Reads texts that say several things.
extension IntentRecognizer {
    /// What the clauses of a text mean, if that is surer than the reading of the whole.
    /// - Parameters:
    ///   - spoken: The text.
    ///   - whole: The best reading of the whole.
    ///   - expected: The intents that answer what was asked.
    ///   - learnt: What was learnt.
    /// - Returns: The reading; `nil` if the reading of the whole stands.
    func meant(
        by spoken: SpokenText,
        insteadOf whole: Reading,
        expecting expected: [IntentName],
        _ learnt: Learnt
    ) -> Reading? {
        if let leave = farewell(spoken, insteadOf: whole, learnt) { return leave }
        if let meant = insisted(spoken, learnt) { return meant }
        if let meant = afterDismissal(spoken, expecting: expected, learnt) { return meant }
        if let meant = contradicted(spoken, insteadOf: whole, expecting: expected, learnt) { return meant }
        if let meant = withoutStutter(spoken, insteadOf: whole, expecting: expected, learnt),
            !loses(whole, meant, learnt)
        {
            return meant
        }
        func read(_ clauses: [Clauses.Clause], areSentences: Bool = false) -> Clauses {
            let parts = clauses.map { clause in
                areSentences
                    ? allReadings(of: clause.text, expecting: expected, most: 1).first ?? .fallback
                    : plainReadings(of: clause.text, expecting: expected, most: 1).first ?? .fallback
            }
            return Clauses(clauses, parts, learnt.outline, learnt.knows)
        }
        let (sentences, clauses) = (
            Clauses.sentences(of: spoken, in: learnt.outline.language),
            Clauses.clauses(of: spoken, in: learnt.outline.language)
        )
        if !sentences.isEmpty, clauses.isEmpty || sentences.count < clauses.count,
            let meant = read(sentences, areSentences: true).meant(insteadOf: whole), !loses(whole, meant, learnt)
        {
            return meant
        }
        if !clauses.isEmpty { return read(clauses).meant(insteadOf: whole) }
        let unmarked = Clauses.unmarked(of: spoken, insteadOf: whole, learnt.outline)
        if !unmarked.isEmpty, let meant = read(unmarked).meant(insteadOf: whole), !loses(whole, meant, learnt),
            // What is certain can only be completed.
            whole.confidence < Clauses.certain || meant.intent == whole.intent
        {
            return meant
        }
        for parts in Clauses.parts(of: spoken, insteadOf: whole, learnt.outline) {
            if let asked = read(parts).asked(insteadOfUnsure: whole) { return asked }
        }
        return Clauses.appositions(of: spoken, learnt.outline).lazy
            .compactMap { read($0).named(insteadOf: whole) }.first
    }

    /// Whether a wish has fewer of the names that the skill knows than the reading of the whole: nobody names something
    /// and then wants something else of the same intent.
    private func loses(_ whole: Reading, _ meant: Reading, _ learnt: Learnt) -> Bool {
        func names(_ reading: Reading) -> Int {
            let intent = learnt.outline.intents.first { $0.name == reading.intent }
            return (intent?.slots ?? []).reduce(0) { sum, slot in
                sum
                    + (reading.slots[filled: slot.name]?.each ?? []).count { value in
                        value.spoken.map { learnt.knows($0, slot.type) ?? 0 > 0 } ?? false
                    }
            }
        }
        return meant.intent == whole.intent && names(meant) < names(whole)
    }

    /// A goodbye without punctuation before it: "I need no film today thank you goodbye".
    private func farewell(_ spoken: SpokenText, insteadOf whole: Reading, _ learnt: Learnt) -> Reading? {
        let words = spoken.words.map(\.text)
        guard let language = learnt.outline.language,
            let count = language.vocabulary.talk.farewell(of: words, joinedBy: language.conjunctions)
        else { return nil }
        let end = spoken.spoken((words.count - count)..<words.count)
        // "The Long Goodbye" is a film, even if it is an unknown one.
        guard words.count - count >= Self.leastBeforeFarewell, !isName(endingIn: end, in: whole, learnt),
            let leave = plainReadings(of: end, expecting: [], most: 1).first
        else { return nil }
        let leaving = learnt.outline.leaving.map { learnt.outline.intents[$0].name }
        return leaving.contains(leave.intent) && whole.intent != leave.intent ? leave : nil
    }

    /// With fewer words before it, a goodbye may be part of a title.
    private static let leastBeforeFarewell = 3

    /// Whether a reading has a name that the skill knows and that ends in some words, or text of any kind that does.
    private func isName(endingIn end: String, in reading: Reading, _ learnt: Learnt) -> Bool {
        let kinds = learnt.outline.kinds.filter(\.isOpen)
        return reading.slots.names.contains { name in
            let types = learnt.outline.intents.first { $0.name == reading.intent }?.slots.filter { $0.name == name }
                .map(\.type)
            let own = kinds.filter { kind in types?.contains { $0.name == kind.type.name } == true }
            return reading.slots[filled: name]?.each.contains { value in
                guard let spoken = value.spoken, spoken.hasSuffix(end) else { return false }
                return own.contains { !$0.isKnown || learnt.knows(spoken, $0.type) ?? 0 > 0 }
            } == true
        }
    }
}
