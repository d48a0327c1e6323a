/// The meaning of a text that says several things one after the other.
///
/// An example is "Notting Hill, good, who's in it". People comment, answer or name something, and then say what they
/// want. A question at the end is asked about what was named before it. A wish is taken together with what it should
/// not be, in either order; what was merely mentioned before it fills none of its slots.
struct Clauses {
    /// A clause, and whether a question mark ends it.
    struct Clause {
        var text: String
        var isQuestion = false
    }

    private let texts: [Clause]
    private let parts: [Reading]
    private let outline: SkillOutline
    private let knows: IntentRecognizer.Knowledge

    /// A text with more clauses is a story, or noise.
    private static let most = 6
    /// How sure a clause must be to stand for the whole, and how sure an earlier one must be to count.
    private static let (sure, likely) = (0.85, 0.7)
    /// A clause that is less likely may mean anything.
    private static let unlikely = 0.5

    /// The clauses of a text, separated by punctuation; none if there is only one.
    static func clauses(of spoken: SpokenText) -> [Clause] {
        let starts = [0] + spoken.words.indices.dropFirst().filter { spoken.words[$0].isApart }
        guard (2...most).contains(starts.count) else { return [] }
        let ends = starts.dropFirst() + [spoken.words.count]
        return zip(starts, ends).map { start, end in
            let next = end < spoken.words.count ? spoken.words[end].range.lowerBound : spoken.text.endIndex
            let signs = spoken.text[
                spoken.words[end - 1].range.upperBound..<max(next, spoken.words[end - 1].range.upperBound)
            ]
            return Clause(text: spoken.spoken(start..<end), isQuestion: signs.contains("?"))
        }
    }

    /// The ways to split a text without punctuation in two, where a question may begin: "never heard of it who made
    /// it".
    ///
    /// None if the whole text surely means something.
    static func parts(
        of spoken: SpokenText,
        insteadOf whole: Reading,
        _ outline: SkillOutline
    ) -> [[Clause]] {
        guard let talk = outline.language?.vocabulary.talk, spoken.words.count > leastWords,
            whole.confidence < certain
        else { return [] }
        let words = spoken.words.map(\.text)
        let places = words.indices.dropFirst().filter { place in
            talk.questions.contains(words[place]) && !talk.questions.contains(words[place - 1])
                && !talk.negations.contains(words[place - 1]) && words.count - place >= leastQuestion
        }
        return places.prefix(mostPlaces).map { place in
            [Clause(text: spoken.spoken(0..<place)), Clause(text: spoken.spoken(place..<words.count))]
        }
    }

    /// The ways to split a text without punctuation in two where the second part may explain a name in the first: "I like
    /// Big the one with Tom Hanks".
    static func appositions(of spoken: SpokenText, _ outline: SkillOutline) -> [[Clause]] {
        guard let talk = outline.language?.vocabulary.talk else { return [] }
        let count = spoken.words.count
        let places = (1..<max(2, count - 1)).filter { place in
            let rest = spoken.spoken(place..<count).lowercased()
            // "With" and "who" are in most sentences.
            return talk.appositions.contains { $0.split(separator: " ").count > 1 && rest.hasPrefix($0) }
        }
        return places.prefix(mostPlaces).map { place in
            [Clause(text: spoken.spoken(0..<place)), Clause(text: spoken.spoken(place..<count))]
        }
    }

    /// A text of at most so many words says one thing; a question has at least so many; at most so many places are
    /// tried.
    private static let (leastWords, leastQuestion, mostPlaces) = (5, 3, 2)
    /// A text that is this surely something needs no second look.
    private static let certain = 0.96

    private static func asks(_ reading: Reading, _ outline: SkillOutline) -> Bool {
        outline.intents.firstIndex { $0.name == reading.intent }.map(outline.asks) ?? false
    }

    /// Takes some clauses and the best reading of each.
    init(
        _ clauses: [Clause],
        _ parts: [Reading],
        _ outline: SkillOutline,
        _ knows: @escaping IntentRecognizer.Knowledge
    ) {
        (texts, self.parts, self.outline, self.knows) = (clauses, parts, outline, knows)
    }

    /// What the clauses mean together, if that is surer than the reading of the whole text; otherwise `nil`.
    func meant(insteadOf whole: Reading) -> Reading? {
        guard whole.confidence < 1 else { return nil }
        return farewell ?? named(insteadOf: whole) ?? asked(insteadOf: whole) ?? told(insteadOf: whole)
            ?? saidLast(insteadOf: whole)
    }

    /// A goodbye at the end: "that'll do, goodbye".
    private var farewell: Reading? {
        guard let last = parts.last, last.confidence == 1, leaves(last), parts.dropLast().contains(where: means) else {
            return nil
        }
        return last
    }

    /// Whether a clause means something by itself: "I like Hello" before "Goodbye" is half a title.
    private func means(_ reading: Reading) -> Bool {
        reading.confidence >= Self.likely && slots(reading).allSatisfy(isSure)
    }

    private func leaves(_ reading: Reading) -> Bool {
        outline.leaving.contains { outline.intents[$0].name == reading.intent }
    }

    /// A question that ends in a question mark, with nothing but comments after it.
    ///
    /// "What's Up about? My teacher says I should watch it."
    private func asked(insteadOf whole: Reading) -> Reading? {
        guard let last = parts.last,
            let place = parts.indices.last(where: {
                texts[$0].isQuestion && parts[$0].confidence >= Self.sure && asks(parts[$0])
            }), !asks(whole)
        else { return nil }
        // A wish is no comment, unless it is an everyday word that is a name too.
        let isComment = slots(last).isEmpty || names(last) && !slots(last).contains(where: isSure)
        return place == parts.count - 1 || isComment ? named(parts[place], by: parts[..<place]) : nil
    }

    /// Whether a slot is certain: not a name that may be everyday words.
    private func isSure(_ slot: Slot) -> Bool {
        slot.each.contains { value in
            guard let spoken = value.spoken else { return false }
            let types = outline.intents.flatMap(\.slots).filter { $0.name == slot.name && isName($0) }.map(\.type)
            return types.isEmpty || types.contains { knows(spoken, $0) == 1 }
        }
    }

    /// A name whose other clauses only explain which one is meant: "have you got Big, the one where he wakes up grown up".
    func named(insteadOf whole: Reading) -> Reading? {
        guard let talk = outline.language?.vocabulary.talk, let first = parts.first, first.confidence >= Self.likely,
            let name = slots(first).first(where: { slot in
                declaration(of: first)?.slots.contains { $0.name == slot.name && isName($0) } == true
            }), whole.slots[filled: name.name] == nil,
            texts.indices.dropFirst().allSatisfy({ place in
                slots(parts[place]).isEmpty && !asks(parts[place])
                    || talk.appositions.contains { texts[place].text.lowercased().hasPrefix($0) }
            }), !asks(first)
        else { return nil }
        return first
    }

    /// Whether a clause has a name in it, such as a title.
    private func names(_ reading: Reading) -> Bool {
        slots(reading).contains { slot in
            declaration(of: reading)?.slots.contains { $0.name == slot.name && isName($0) } == true
        }
    }

    /// The last clause, if it is a sample word for word and the whole could be anything: "nearly bought that once. Sold!"
    private func saidLast(insteadOf whole: Reading) -> Reading? {
        guard let last = parts.last, last.intent != whole.intent, !parts.dropLast().contains(where: names),
            last.confidence == 1 && whole.confidence < Self.likely
                || last.confidence >= Self.sure && whole.confidence < Self.unlikely
                || last.confidence >= Self.certain && whole.confidence < Self.likely,
            let intent = outline.intents.firstIndex(where: { $0.name == last.intent }),
            !outline.groups.isDecisive(intent)
        else { return nil }
        return last
    }

    private func told(insteadOf whole: Reading) -> Reading? {
        let indices = parts.indices.filter { declaration(of: parts[$0])?.slots.isEmpty == false }
        let telling = indices.map { parts[$0] }
        guard let place = indices.last, let last = telling.last, last.confidence >= Self.sure else { return nil }
        if asks(last) {
            if isUnasked(texts[place].text) { return nil }
            if last.intent == whole.intent, whole.confidence >= last.confidence { return nil }
            return named(last, by: telling.dropLast())
        }
        let earlier = telling.dropLast()
        if !earlier.isEmpty, telling.allSatisfy({ $0.intent == whole.intent && $0.confidence >= Self.likely }) {
            return completed(whole, with: telling)
        }
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

    /// The question after a comment, about what the comment names, if that is surer than what the whole seems to mean;
    /// `nil` also if the whole says that nothing is asked.
    func asked(insteadOfUnsure whole: Reading) -> Reading? {
        // The first part must mean something by itself: "I work out who did it" has no question in it.
        guard let last = parts.last, last.confidence >= Self.sure, last.confidence > whole.confidence,
            last.intent != whole.intent, asks(last), let told = parts.first, told.confidence >= Self.unlikely,
            !asks(told), !isUnasked(texts.map(\.text).joined(separator: " "))
        else { return nil }
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

    /// The reading of the whole with what only its clauses say: "I watched it on the plane. Loved it."
    private func completed(_ whole: Reading, with parts: [Reading]) -> Reading? {
        var meant = whole
        let said = slots(whole).flatMap(\.each).compactMap { $0.spoken?.lowercased() }
        for slot in parts.flatMap(slots) where meant.slots[filled: slot.name] == nil {
            let words = slot.each.compactMap { $0.spoken?.lowercased() }
            if words.contains(where: { word in said.contains { $0.contains(word) || word.contains($0) } }) { continue }
            meant.slots = meant.slots.with(slot)
        }
        meant.reason = "by clauses: \(meant.reason)"
        return meant.slots == whole.slots ? nil : meant
    }

    private func isAllShared(_ reading: Reading, by other: Reading) -> Bool {
        slots(reading).allSatisfy { isShared($0.name, by: other) }
    }

    /// A question, about what was named before it if it names nothing itself.
    private func named(_ question: Reading, by earlier: some BidirectionalCollection<Reading>) -> Reading {
        var question = question
        question.reason = "by clauses: \(question.reason)"
        var found: Slot?
        for part in earlier.reversed() where part.confidence >= Self.likely || slots(part).contains(where: isSure) {
            // Anything else that was said makes it a wish.
            guard let only = slots(part).first, slots(part).count == 1,
                let slot = declaration(of: question)?.slots.first(where: { $0.name == only.name }),
                question.slots[filled: slot.name] == nil, isName(slot)
            else { continue }
            let isSure = only.spoken.map { knows($0, slot.type) == 1 } ?? false
            if found == nil || isSure { found = only }
            if isSure { break }
        }
        if let found { question.slots = question.slots.with(found) }
        return question
    }

    /// Whether a slot is for names that the skill knows, such as titles.
    private func isName(_ slot: SlotDeclaration) -> Bool {
        outline.kinds.contains { $0.isKnown && $0.type.name == slot.type.name }
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
