/// Words that stand where a value should, and are none: Alexa fills the slot with them, and says that it doesn't know them.
extension AnswerReader {
    /// A value that nobody knows is rarely longer; more words are something else, which is not understood.
    private static var mostWordsOfAValue: Int { 4 }
    /// Nor are so many bytes said again.
    private static var longestValue: Int { 80 }

    /// The reading with a slot filled by words that mean nothing to its type; `nil` if there are none.
    func unknown(_ text: String, _ reading: Reading, in open: OpenDialog?) -> Reading? {
        // "I watered the fern" is more than a value, also when that was asked for.
        if let answer = named(text, reading) { return answer }
        guard let slot = open?.slot, let intent = open?.intent.name else { return nil }
        return unknown(text, reading, ExpectedSlot(slot, of: intent))
    }

    /// The slot that was asked for, if the answer means nothing there; `nil` if it does, or answers something else.
    func unknownSlot(in request: Request.Kind, at open: OpenDialog?) -> String? {
        guard case .intent(let intent) = request, let open, let name = open.slot, intent.name == open.intent.name,
            var slot = intent.slots[filled: name], let declared = filler.declaration(of: intent.name)?.slot(name)
        else { return nil }
        slot.language = language
        return declared.isUnderstood(slot) ? nil : name
    }

    /// Words that mean nothing else, for a slot that was asked for.
    private func unknown(_ text: String, _ reading: Reading, _ asked: ExpectedSlot) -> Reading? {
        let words = withoutFillers(text)
        // A sample says again what is wanted: "water a plant".
        let isAgain = reading.intent == asked.intent && reading.slots.isEmpty && reading.confidence < 1
        guard reading.intent == .fallback || isAgain, words.utf8.count <= Self.longestValue,
            let declared = filler.declaration(of: asked.intent)?.slot(asked.slot), !declared.isOpen, !words.isEmpty,
            words.split(whereSeparator: \.isWhitespace).count <= Self.mostWordsOfAValue
        else { return nil }
        return Reading(
            intent: asked.intent,
            slots: Slots([Slot(asked.slot, spoken: words)]),
            confidence: Self.confidenceOfAnything,
            reason: "no value of the slot that is asked for"
        )
    }

    /// Words in the place of the one slot of a sample, for an intent whose slots the device asks for: "I watered the fern".
    private func named(_ text: String, _ reading: Reading) -> Reading? {
        guard reading.slots.isEmpty, let intent = filler.declaration(of: reading.intent),
            intent.filling.delegation == .always
        else { return nil }
        let talk = language.vocabulary.talk
        var tokens = SpokenToken.tokens(of: text)[...]
        while let first = tokens.first, talk.fillers.contains(first.word) { tokens.removeFirst() }
        while let last = tokens.last, talk.fillers.contains(last.word) { tokens.removeLast() }
        let words = tokens.map { Utterance.Part.word($0.word) }
        if intent.samples.contains(where: { $0.parts == words }) { return nil }
        for sample in intent.samples {
            guard let (name, words) = Self.place(of: tokens, in: sample), let slot = intent.slot(name), !slot.isOpen,
                intent.filling.questions(of: name)?.questions.isEmpty == false,
                let first = words.first, let last = words.last
            else { continue }
            var reading = reading
            let said = String(text[first.range.lowerBound..<last.range.upperBound])
            reading.slots = Slots([Slot(name, spoken: said)])
            return reading
        }
        return nil
    }

    /// The only slot of a sample, and what is said in its place, if all other words are the sample's.
    private static func place(
        of tokens: ArraySlice<SpokenToken>,
        in sample: Utterance
    ) -> (slot: String, words: ArraySlice<SpokenToken>)? {
        let slots = sample.parts.indices.filter { if case .slot = sample.parts[$0] { true } else { false } }
        guard slots.count == 1, sample.parts.count > 1, case .slot(let name) = sample.parts[slots[0]] else {
            return nil
        }
        let (before, after) = (sample.parts[..<slots[0]], sample.parts[(slots[0] + 1)...])
        let count = tokens.count - before.count - after.count
        guard (1...mostWordsOfAValue).contains(count),
            tokens.prefix(before.count).elementsEqual(before, by: { .word($0.word) == $1 }),
            tokens.suffix(after.count).elementsEqual(after, by: { .word($0.word) == $1 })
        else { return nil }
        return (name, tokens.dropFirst(before.count).dropLast(after.count))
    }
}
