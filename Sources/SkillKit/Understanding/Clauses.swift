/// The meaning of a text that says several things one after the other.
///
/// An example is "Notting Hill, good, who's in it". People comment, answer or name something, and then say what they
/// want. A question at the end is asked about what was named before it. A wish is taken together with what it should
/// not be, in either order; what was merely mentioned before it fills none of its slots.
struct Clauses {
    private let texts: [String]
    private let parts: [Reading]
    private let outline: SkillOutline
    private let knows: IntentRecognizer.Knowledge

    /// A text with more clauses is a story, or noise.
    private static let most = 6
    /// How sure a clause must be to stand for the whole, and how sure an earlier one must be to count.
    private static let (sure, likely) = (0.85, 0.7)

    /// The clauses of a text, separated by punctuation; none if there is only one.
    static func texts(of spoken: SpokenText) -> [String] {
        let starts = [0] + spoken.words.indices.dropFirst().filter { spoken.words[$0].isApart }
        guard (2...most).contains(starts.count) else { return [] }
        let ends = starts.dropFirst() + [spoken.words.count]
        return zip(starts, ends).map { spoken.spoken($0..<$1) }
    }

    /// The ways to split a text without punctuation in two, where a question may begin: "never heard of it who made
    /// it".
    ///
    /// None if the whole text surely means something.
    static func parts(
        of spoken: SpokenText,
        insteadOf whole: Reading,
        _ outline: SkillOutline
    ) -> [(comment: String, question: String)] {
        guard let talk = outline.language?.vocabulary.talk, spoken.words.count > leastWords,
            whole.confidence < certain
        else { return [] }
        let words = spoken.words.map(\.text)
        let places = words.indices.dropFirst().filter { place in
            talk.questions.contains(words[place]) && !talk.questions.contains(words[place - 1])
                && !talk.negations.contains(words[place - 1]) && words.count - place >= leastQuestion
        }
        return places.prefix(mostPlaces).map { place in
            (spoken.spoken(0..<place), spoken.spoken(place..<words.count))
        }
    }

    /// A text of at most so many words says one thing; a question has at least so many; at most so many places are
    /// tried.
    private static let (leastWords, leastQuestion, mostPlaces) = (5, 3, 2)
    /// A text that is this surely something needs no second look.
    private static let certain = 0.97

    /// Whether a clause surely asks something, and more surely than the whole text means something else.
    static func asks(_ clause: Reading, moreSurelyThan whole: Reading, _ outline: SkillOutline) -> Bool {
        clause.confidence >= sure && clause.confidence > whole.confidence && clause.intent != whole.intent
            && asks(clause, outline)
    }

    private static func asks(_ reading: Reading, _ outline: SkillOutline) -> Bool {
        outline.intents.firstIndex { $0.name == reading.intent }.map(outline.asks) ?? false
    }

    /// Takes some clauses and the best reading of each.
    init(
        _ texts: [String],
        _ parts: [Reading],
        _ outline: SkillOutline,
        _ knows: @escaping IntentRecognizer.Knowledge
    ) {
        (self.texts, self.parts, self.outline, self.knows) = (texts, parts, outline, knows)
    }

    /// What the clauses mean together, if that is surer than the reading of the whole text; otherwise `nil`.
    func meant(insteadOf whole: Reading) -> Reading? {
        guard whole.confidence < 1 else { return nil }
        let indices = parts.indices.filter { declaration(of: parts[$0])?.slots.isEmpty == false }
        let telling = indices.map { parts[$0] }
        guard let place = indices.last, let last = telling.last, last.confidence >= Self.sure else { return nil }
        if asks(last) {
            if isUnasked(texts[place]) { return nil }
            if last.intent == whole.intent, whole.confidence >= last.confidence { return nil }
            return named(last, by: telling.dropLast())
        }
        let earlier = telling.dropLast()
        guard !earlier.isEmpty, !last.slots.isEmpty,
            !earlier.contains(where: { $0.intent == last.intent || $0.confidence < Self.likely })
        else { return nil }
        // A wish and what it should not be, in either order; anything else named before a wish is not part of it.
        if last.intent == whole.intent || earlier.allSatisfy({ isAllShared($0, by: last) }) {
            return merged(last, with: earlier, insteadOf: whole)
        }
        let wishes = earlier.filter { $0.intent == whole.intent }
        guard let wish = wishes.first, wishes.count == 1, earlier.count == 1, isAllShared(last, by: wish) else {
            return nil
        }
        return merged(wish, with: [last], insteadOf: whole)
    }

    /// The question after a comment, about what the comment names; `nil` if the whole says that nothing is asked.
    func asked() -> Reading? {
        guard let last = parts.last, !isUnasked(texts.joined(separator: " ")) else { return nil }
        return named(last, by: parts.dropLast())
    }

    private func merged(_ wish: Reading, with others: some Sequence<Reading>, insteadOf whole: Reading) -> Reading? {
        var meant = wish
        for slot in others.flatMap(slots) where isShared(slot.name, by: wish) && meant.slots[filled: slot.name] == nil {
            meant.slots = meant.slots.with(slot)
        }
        meant.reason = "by clauses: \(meant.reason)"
        return meant.intent == whole.intent && meant.slots == whole.slots ? nil : meant
    }

    private func isAllShared(_ reading: Reading, by other: Reading) -> Bool {
        slots(reading).allSatisfy { isShared($0.name, by: other) }
    }

    /// A question, about what was named before it if it names nothing itself.
    private func named(_ question: Reading, by earlier: some BidirectionalCollection<Reading>) -> Reading {
        var question = question
        question.reason = "by clauses: \(question.reason)"
        guard let slot = declaration(of: question)?.slots.first, question.slots[filled: slot.name] == nil else {
            return question
        }
        var found: Slot?
        for part in earlier.reversed() where part.confidence >= Self.likely {
            // Anything else that was said makes it a wish.
            guard let only = slots(part).first, slots(part).count == 1, only.name == slot.name else { continue }
            let isSure = only.spoken.map { knows($0, slot.type) == 1 } ?? false
            if found == nil || isSure { found = only }
            if isSure { break }
        }
        if let found { question.slots = question.slots.with(found) }
        return question
    }

    private func slots(_ reading: Reading) -> [Slot] { reading.slots.names.compactMap { reading.slots[filled: $0] } }

    private func declaration(of reading: Reading) -> IntentDeclaration? {
        outline.intents.first { $0.name == reading.intent }
    }

    /// Whether a clause says that nothing is asked: "I don't mind who's in it".
    private func isUnasked(_ clause: String) -> Bool {
        guard let talk = outline.language?.vocabulary.talk else { return false }
        let words = SpokenText.words(of: clause, in: outline.language).map(\.text)
        guard let negation = words.firstIndex(where: talk.negations.contains) else { return false }
        return words[negation...].contains { talk.questions.contains($0) || talk.indirect.contains($0) }
    }

    private func asks(_ reading: Reading) -> Bool { Self.asks(reading, outline) }

    /// Whether a slot means the same in an intent as in others; no question has it, because a question only supposes
    /// something.
    private func isShared(_ name: String, by reading: Reading) -> Bool {
        let having = outline.intents.indices.filter { outline.intents[$0].slots.contains { $0.name == name } }
        return having.count > 1 && having.contains { outline.intents[$0].name == reading.intent }
            && !having.contains(where: outline.asks)
    }
}
