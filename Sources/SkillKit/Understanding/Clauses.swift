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

    let texts: [Clause]
    let parts: [Reading]
    let outline: SkillOutline
    let knows: IntentRecognizer.Knowledge

    /// A text with more clauses is a story, or noise.
    static let most = 6
    /// How sure a clause must be to stand for the whole, and how sure an earlier one must be to count.
    static let (sure, likely) = (0.85, 0.7)
    /// A clause that is less likely may mean anything.
    static let unlikely = 0.5

    /// The clauses of a text, separated by punctuation; none if there is only one.
    static func clauses(of spoken: SpokenText, in language: Language?) -> [Clause] {
        pieces(of: spoken, in: language) { _ in true }
    }

    /// The sentences of a text; none if there is only one.
    static func sentences(of spoken: SpokenText, in language: Language?) -> [Clause] {
        pieces(of: spoken, in: language) { signs in signs.contains { ".!?;".contains($0) } }
    }

    private static func pieces(
        of spoken: SpokenText,
        in language: Language?,
        apartBy isBorder: (Substring) -> Bool
    ) -> [Clause] {
        // The punctuation before each word, and behind the last.
        let signs = (0...spoken.words.count).map { place -> Substring in
            let start = place > 0 ? spoken.words[place - 1].range.upperBound : spoken.text.startIndex
            let end = place < spoken.words.count ? spoken.words[place].range.lowerBound : spoken.text.endIndex
            return spoken.text[start..<max(start, end)]
        }
        let starts =
            [0] + spoken.words.indices.dropFirst().filter { spoken.words[$0].isApart && isBorder(signs[$0]) }
        guard (2...most).contains(starts.count) else { return [] }
        return zip(starts, starts.dropFirst() + [spoken.words.count]).map { start, end in
            let isQuestion = signs[end].contains("?")
            // "But has it got a happy ending?"
            let isJoined = isQuestion && end - start > 2 && spoken.words[start].joins(in: language)
            return Clause(text: spoken.spoken((isJoined ? start + 1 : start)..<end), isQuestion: isQuestion)
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
    static let certain = 0.96

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
        if let meant = farewell(insteadOf: whole) ?? named(insteadOf: whole) ?? asked(insteadOf: whole)
            ?? askedLast(insteadOf: whole)
        {
            return meant
        }
        if let plain = withoutClaims(whole) {
            return plain.clauses.told(insteadOf: plain.reading) ?? saidLast(insteadOf: plain.reading) ?? plain.reading
        }
        return told(insteadOf: whole) ?? saidLast(insteadOf: whole)
    }

    /// A goodbye at the end, "that'll do, goodbye", or with nothing but comments before or after it: "goodbye, dear, sleep
    /// well", "my tea is getting cold, so that's it from me".
    private func farewell(insteadOf whole: Reading) -> Reading? {
        if let first = parts.first, first.confidence == 1, leaves(first), isGoodbye(texts[0].text),
            parts.dropFirst().allSatisfy({ leaves($0) || slots($0).isEmpty && $0.confidence < Self.unlikely })
        {
            return first
        }
        guard let last = parts.last, leaves(last) else { return nil }
        if last.confidence == 1, parts.dropLast().contains(where: means) { return last }
        let areComments = parts.indices.dropLast().allSatisfy { place in
            slots(parts[place]).isEmpty && parts[place].confidence < Self.unlikely && !isWish(texts[place].text)
        }
        return areComments && last.confidence >= Self.sure && slots(whole).isEmpty ? last : nil
    }

    /// Whether a clause means something by itself: "I like Hello" before "Goodbye" is half a title.
    private func means(_ reading: Reading) -> Bool {
        reading.confidence >= Self.likely && slots(reading).allSatisfy(isSure)
    }

    /// Whether a clause only says goodbye: "stop" and "never mind" may be about what was said before.
    private func isGoodbye(_ text: String) -> Bool {
        guard let talk = outline.language?.vocabulary.talk else { return false }
        let words = SpokenText.words(of: text, in: outline.language).map(\.text)
        return talk.farewells.contains(words.filter { !talk.fillers.contains($0) && !talk.softeners.contains($0) })
    }

    private func leaves(_ reading: Reading) -> Bool {
        outline.leaving.contains { outline.intents[$0].name == reading.intent }
    }

    /// A question that ends in a question mark, with nothing but comments after it.
    ///
    /// "What's Up about? My teacher says I should watch it."
    private func asked(insteadOf whole: Reading) -> Reading? {
        guard
            let place = parts.indices.last(where: isQuestion), !asks(whole),
            parts.indices[(place + 1)...].allSatisfy({ isComment($0) || explains(texts[$0].text) })
        else { return nil }
        return named(parts[place], by: parts[..<place])
    }

    /// Whether a clause asks something: with a question mark, or in so many words.
    private func isQuestion(_ place: Int) -> Bool {
        guard parts[place].confidence >= Self.likely, asks(parts[place]), let talk = outline.language?.vocabulary.talk
        else { return false }
        if texts[place].isQuestion { return true }
        let first = SpokenText.words(of: texts[place].text, in: outline.language).map(\.text)
            .first { !outline.opensLightly($0) }
        return parts[place].confidence >= Self.sure && first.map(talk.questions.contains) == true
            && place < parts.count - 1
    }

    /// Whether a clause wishes for nothing: "my husband insists on two thousand and five".
    private func isComment(_ place: Int) -> Bool {
        let said = slots(parts[place])
        // "How long is it, and where is it from?"
        if parts[place].confidence >= Self.likely, asks(parts[place]) { return false }
        // "I don't care for him."
        if parts[place].confidence >= Self.sure, isRefusing(parts[place]), refers(texts[place].text),
            place > 0, names(parts[place - 1])
        {
            return false
        }
        // A wish is no comment, unless it is an everyday word that is a name too.
        if said.isEmpty || names(parts[place]) && !said.contains(where: isSure) { return true }
        guard let talk = outline.language?.vocabulary.talk, !isWish(texts[place].text), !names(parts[place]) else {
            return false
        }
        let values = said.flatMap(\.each).compactMap { $0.spoken?.lowercased() }
        return SpokenText.words(of: texts[place].text, in: outline.language).contains { word in
            !talk.saysLittle(word.text) && !values.contains { $0.contains(word.text) }
        }
    }

    /// Whether words tell what is wanted or not.
    func isWish(_ text: String) -> Bool {
        var words = SpokenText.words(of: text, in: outline.language).map { TextWord($0, in: outline.language) }
        words.markStances(in: outline.language)
        return words.contains { $0.stance.map { $0 != .idle } ?? false }
    }

    /// Whether a slot is certain: not a name that may be everyday words.
    func isSure(_ slot: Slot) -> Bool {
        slot.each.contains { value in
            guard let spoken = value.spoken else { return false }
            let types = outline.intents.flatMap(\.slots).filter { $0.name == slot.name && isName($0) }.map(\.type)
            return types.isEmpty || types.contains { knows(spoken, $0) == 1 }
        }
    }

    func isDecisive(_ reading: Reading) -> Bool {
        outline.intents.firstIndex { $0.name == reading.intent }.map(outline.groups.isDecisive) ?? true
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

    /// A question, about what was named before it if it names nothing itself.
    func named(_ question: Reading, by earlier: some BidirectionalCollection<Reading>) -> Reading {
        var question = question
        question.reason = "by clauses: \(question.reason)"
        var found: Slot?
        for part in earlier.reversed() where part.confidence >= Self.likely || slots(part).contains(where: isSure) {
            // Anything else that was said makes it a wish.
            guard let only = slots(part).first, slots(part).count == 1, let slot = self.slot(for: only, of: question),
                question.slots[filled: slot.name] == nil, isName(slot), only.each.count == 1 || slot.isList
            else { continue }
            let isSure = only.spoken.map { knows($0, slot.type) == 1 } ?? false
            if found == nil || isSure {
                found = only
                found?.name = slot.name
            }
            if isSure { break }
        }
        if let found { question.slots = question.slots.with(found) }
        return question
    }

    /// The slot of a reading that takes what fills another: of the same name, or else of the same kind.
    private func slot(for other: Slot, of reading: Reading) -> SlotDeclaration? {
        let slots = declaration(of: reading)?.slots ?? []
        if let slot = slots.first(where: { $0.name == other.name }) { return slot }
        let type = outline.intents.lazy.flatMap(\.slots).first { $0.name == other.name }?.type.name
        return slots.first { $0.type.name == type }
    }

    /// Whether a slot is for names that the skill knows, such as titles.
    func isName(_ slot: SlotDeclaration) -> Bool {
        outline.kinds.contains { $0.isKnown && $0.type.name == slot.type.name }
    }

    func slots(_ reading: Reading) -> [Slot] { reading.slots.names.compactMap { reading.slots[filled: $0] } }

    func declaration(of reading: Reading) -> IntentDeclaration? {
        outline.intents.first { $0.name == reading.intent }
    }

    /// Whether a clause says that nothing is asked: "I don't mind who's in it".
    func isUnasked(_ clause: String) -> Bool {
        guard let talk = outline.language?.vocabulary.talk else { return false }
        let words = SpokenText.words(of: clause, in: outline.language).map(\.text)
        guard let negation = words.firstIndex(where: talk.negations.contains) else { return false }
        return words[negation...].contains { talk.questions.contains($0) || talk.indirect.contains($0) }
    }

    func asks(_ reading: Reading) -> Bool { Self.asks(reading, outline) }

    /// Whether a slot means the same in an intent as in others; no question has it, because a question only supposes
    /// something.
    func isShared(_ name: String, by reading: Reading) -> Bool {
        let having = outline.intents.indices.filter { outline.intents[$0].slots.contains { $0.name == name } }
        return having.count > 1 && having.contains { outline.intents[$0].name == reading.intent }
            && !having.contains(where: outline.asks)
    }
}
