/// Reads what somebody says, as an answer to what was asked if something was.
struct AnswerReader: Sendable {
    let recognizer: IntentRecognizer
    let filler: SlotFiller
    let language: Language

    init<C: Conversation>(_ skill: Skill<C>, in language: Language) {
        self.init(IntentRecognizer(skill, in: language), C.declarations(in: language), language)
    }

    init(_ recognizer: IntentRecognizer, _ declarations: [IntentDeclaration], _ language: Language) {
        self.recognizer = recognizer
        self.language = language
        filler = SlotFiller(declarations, in: language)
    }

    /// The intent that words stand for.
    /// - Parameters:
    ///   - text: What was said.
    ///   - open: The dialog that is open.
    ///   - expected: The intents that answer what the skill asked.
    ///   - slots: The slots that answer it.
    /// - Returns: The intent, with only what was said: the device adds it to the open dialog.
    func request(
        for text: String,
        in open: OpenDialog?,
        expecting expected: [IntentName],
        _ slots: [ExpectedSlot]
    ) -> IntentRequest {
        reading(of: text, in: open, expecting: expected, slots).request
    }

    /// What words stand for, and how sure that is.
    func reading(
        of text: String,
        in open: OpenDialog? = nil,
        expecting expected: [IntentName],
        _ slots: [ExpectedSlot]
    ) -> Reading {
        var asked = slots
        var intents = expected + slots.map(\.intent)
        switch open?.question {
        case .slot(let name)?:
            if let intent = open?.intent.name { asked = [ExpectedSlot(name, of: intent)] }
        case .slotConfirmation?, .intentConfirmation?: intents += [.yes, .no]
        case nil: break
        }
        if let intent = open?.intent.name { intents.append(intent) }
        for slot in asked { if let reading = bare(text, slot) { return reading } }
        var reading = recognizer.reading(of: text, expecting: intents)
        if isBareElsewhere(reading, text, asked: intents) { reading = .fallback }
        for slot in asked {
            if let answer = renamed(reading, slot) ?? anything(text, reading, slot) { return answer }
        }
        if let answer = decision(text, reading, in: open) ?? unknown(text, reading, in: open) { return answer }
        return reading
    }

    /// How sure it is that words are the answer, because nothing else has a place for them.
    static var confidenceOfAnything: Double { 0.5 }

    /// Words that are a value of a slot and nothing else, but for courtesies.
    private func bare(_ text: String, _ asked: ExpectedSlot) -> Reading? {
        guard let declared = filler.declaration(of: asked.intent)?.slot(asked.slot) else { return nil }
        let said = withoutFillers(text)
        var slot = Slot(asked.slot, spoken: said)
        slot.language = language
        guard !said.isEmpty, slot.meaning(as: declared.type) != nil else { return nil }
        return Reading(
            intent: asked.intent,
            slots: Slots([slot.resolved(by: declared.type)]),
            confidence: 1,
            reason: "a value of the slot that is asked for"
        )
    }

    /// Words without hesitations and courtesies at their ends.
    func withoutFillers(_ text: String) -> String {
        let fillers = language.vocabulary.talk.fillers
        var words = text.split(whereSeparator: \.isWhitespace)
        let isFiller = { (word: Substring?) in
            word.map { fillers.contains($0.lowercased().filter { $0.isLetter || $0.isNumber }) } == true
        }
        while words.count > 1, isFiller(words.first) { words.removeFirst() }
        while words.count > 1, isFiller(words.last) { words.removeLast() }
        return words.joined(separator: " ").trimmed
    }

    /// The same intent with a value that was taken for another slot of its type.
    private func renamed(_ reading: Reading, _ asked: ExpectedSlot) -> Reading? {
        let request = reading.request
        guard request.name == asked.intent, request.slots[filled: asked.slot] == nil,
            let intent = filler.declaration(of: asked.intent), let type = intent.slot(asked.slot)?.type
        else { return nil }
        let same = request.slots.names.filter { intent.slot($0)?.type == type && request.slots[filled: $0] != nil }
        guard same.count == 1, request.slots.names.count == 1, var slot = request.slots[same[0]] else { return nil }
        slot.name = asked.slot
        var copy = reading
        copy.slots = Slots([slot])
        return copy
    }

    /// Words that mean nothing else, for a slot that takes any.
    private func anything(_ text: String, _ reading: Reading, _ asked: ExpectedSlot) -> Reading? {
        guard reading.intent == .fallback || reading.intent == asked.intent && reading.slots.isEmpty,
            let declared = filler.declaration(of: asked.intent)?.slot(asked.slot), declared.isOpen,
            declared.type.values.isEmpty, !text.trimmed.isEmpty
        else { return nil }
        return Reading(
            intent: asked.intent,
            slots: Slots([Slot(asked.slot, spoken: text.trimmed)]),
            confidence: Self.confidenceOfAnything,
            reason: "the slot that is asked for takes any words"
        )
    }
}

extension String {
    /// The text without white space and punctuation at its ends.
    var trimmed: String {
        let isInner = { (character: Character) in character.isLetter || character.isNumber || character.isSymbol }
        guard let first = firstIndex(where: isInner), let last = lastIndex(where: isInner) else { return "" }
        // A point belongs to a number: "3."
        let end = index(after: last)
        let isPlace = end < endIndex && self[end] == "." && self[last].isNumber
        return String(self[first..<(isPlace ? index(after: end) : end)])
    }
}
