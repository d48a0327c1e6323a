/// Clauses that tell what is wanted and what is not, in either order.
extension Clauses {
    /// What they tell together; `nil` if that is what the whole was taken for, or nothing.
    func told(insteadOf whole: Reading) -> Reading? {
        let indices = parts.indices.filter { declaration(of: parts[$0])?.slots.isEmpty == false }
        let telling = indices.map { parts[$0] }
        guard let place = indices.last, let last = telling.last, last.confidence >= Self.sure else { return nil }
        if asks(last) {
            if isUnasked(texts[place].text) { return nil }
            // "Musicals from the sixties, does it matter who is in them" wishes.
            let isWished = telling.dropLast().contains {
                $0.confidence >= Self.sure && !slots($0).isEmpty && !names($0)
            }
            if isWished, last.confidence < Self.likelyAsked, whole.confidence >= Self.sure { return nil }
            // A question about several things is not only its last.
            if asks(whole), whole.confidence >= Self.certain, slots(last).isEmpty, slots(whole).count > 1 { return nil }
            if last.intent == whole.intent, whole.confidence >= last.confidence { return nil }
            return named(last, by: telling.dropLast())
        }
        let earlier = telling.dropLast()
        // What is said of it after a sure wish doesn't replace the wish.
        if isForWishes(whole), whole.confidence >= Self.certain, !isForWishes(last),
            earlier.contains(where: { $0.intent == whole.intent && slots($0).isEmpty })
        {
            return nil
        }
        if earlier.count == 1, let refused = refused(by: last) { return refused }
        if !earlier.isEmpty, telling.allSatisfy({ $0.intent == whole.intent && $0.confidence >= Self.likely }) {
            return completed(whole, with: telling)
        }
        guard !earlier.isEmpty, !last.slots.isEmpty,
            !earlier.contains(where: { $0.intent == last.intent || $0.confidence < Self.likely })
        else { return nil }
        if let wish = contrasted(Array(earlier), with: last) { return wish }
        // A wish and what it should not be, in either order; anything else named before a wish is not part of it.
        if last.intent == whole.intent || earlier.allSatisfy({ isAllShared($0, by: last) }) {
            if let meant = merged(last, with: earlier, insteadOf: whole) { return meant }
        }
        // "A Walk to Remember, mm, hated it", "that's Tom Hanks, what else is he in".
        if let only = earlier.first, earlier.count == 1, refers(texts[place].text) {
            let named = named(last, by: [only])
            if named.slots != last.slots { return named }
        }
        let wishes = earlier.filter { $0.intent == whole.intent }
        guard let wish = wishes.first, wishes.count == 1, earlier.count == 1, isAllShared(last, by: wish) else {
            return nil
        }
        return merged(wish, with: [last], insteadOf: whole)
    }

    /// A refusal of what the clause before it names: "it's got Jim Carrey in it. I don't care for him."
    func refused(by last: Reading) -> Reading? {
        guard let place = parts.lastIndex(of: last), place > 0, slots(last).isEmpty, isRefusing(last),
            refers(texts[place].text), names(parts[place - 1])
        else { return nil }
        let named = named(last, by: [parts[place - 1]])
        return named.slots == last.slots ? nil : named
    }

    /// The second of two clauses with "but" between them, if it refuses what the first names, or surely asks or tells
    /// something that is no wish.
    func contradicting(insteadOf whole: Reading) -> Reading? {
        guard let last = parts.last else { return nil }
        if let refused = refused(by: last) { return refused }
        guard !isForWishes(last), last.confidence >= Self.certain, last.confidence > whole.confidence,
            !isDecisive(last), asks(last) ? isAsking(texts[parts.count - 1].text) : !slots(last).isEmpty
        else { return nil }
        return named(last, by: parts.dropLast())
    }

    /// How sure a question must be to count after a wish.
    private static let likelyAsked = 0.92

    private func merged(_ wish: Reading, with others: some Sequence<Reading>, insteadOf whole: Reading) -> Reading? {
        var meant = wish
        for slot in others.flatMap(slots)
        where (isShared(slot.name, by: wish) || isWished(slot, by: wish)) && meant.slots[filled: slot.name] == nil {
            meant.slots = meant.slots.with(slot)
        }
        meant.slots = wantedSlots(of: meant)
        meant.reason = "by clauses: \(meant.reason)"
        return meant.intent == whole.intent && meant.slots == whole.slots ? nil : meant
    }

    /// Whether a clause wishes for something with a slot that another wish has too.
    ///
    /// "Something else with Audrey Hepburn, a cheerful one" does; what is merely named before a wish is not part of it.
    private func isWished(_ slot: Slot, by wish: Reading) -> Bool {
        guard let talk = outline.language?.vocabulary.talk,
            declaration(of: wish)?.slots.contains(where: { $0.name == slot.name }) == true
        else { return false }
        return parts.indices.contains { place in
            parts[place] != wish && isForWishes(parts[place]) && slots(parts[place]).contains(slot)
                && SpokenText.words(of: texts[place].text, in: outline.language).contains {
                    talk.indefinite.contains($0.text)
                }
        }
    }

    /// The slots of a wish without what it also rules out: "that's Brad Pitt again, without Brad Pitt".
    private func wantedSlots(of wish: Reading) -> Slots {
        // "A cartoon" and "cartoons" are the same kind of film.
        let meanings = { (slot: Slot) in slot.each.flatMap(\.readings).map { $0.lowercased() } }
        let ruledOut = Set(slots(wish).filter { isOpposed($0, of: wish) }.flatMap(meanings))
        return Slots(slots(wish).filter { isOpposed($0, of: wish) || ruledOut.isDisjoint(with: meanings($0)) })
    }

    /// A wish for several things, the last of which is not wanted.
    ///
    /// "I love Alien, Heat as well, Jaws, hated it."
    private func contrasted(_ earlier: [Reading], with last: Reading) -> Reading? {
        guard var wish = earlier.first, earlier.allSatisfy({ $0.intent == wish.intent }), isOpposed(last),
            !earlier.contains(where: isOpposed), isAllShared(last, by: wish)
        else { return nil }
        for slot in earlier.dropFirst().flatMap(slots) {
            let isList = declaration(of: wish)?.slot(slot.name)?.isList == true
            let values = (isList ? wish.slots[filled: slot.name]?.each ?? [] : []) + slot.each
            if let only = values.first {
                wish.slots = wish.slots.with(values.count > 1 ? Slot(slot.name, list: values) : only)
            }
        }
        for slot in slots(last) { wish.slots = wish.slots.with(slot) }
        wish.slots = wantedSlots(of: wish)
        wish.reason = "by clauses: \(wish.reason)"
        return wish
    }

    /// Whether all slots of a reading are for what is not wanted.
    private func isOpposed(_ reading: Reading) -> Bool {
        let slots = slots(reading)
        return !slots.isEmpty && slots.allSatisfy { isOpposed($0, of: reading) }
    }

    /// Whether the intent of a reading takes nothing but what is not wanted.
    func isRefusing(_ reading: Reading) -> Bool {
        declaration(of: reading)?.slots.contains { isOpposed($0.name, of: reading) } ?? false
            && declaration(of: reading)?.slots.contains { isName($0) && !isOpposed($0.name, of: reading) } == false
    }

    /// Whether a slot of a reading is for what is not wanted.
    func isOpposed(_ slot: Slot, of reading: Reading) -> Bool { isOpposed(slot.name, of: reading) }

    func isOpposed(_ slot: String, of reading: Reading) -> Bool {
        guard let intent = outline.intents.firstIndex(where: { $0.name == reading.intent }),
            let place = outline.intents[intent].slots.firstIndex(where: { $0.name == slot })
        else { return false }
        return outline.roles.roles[intent][place].map { outline.opposed[$0] } ?? false
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

    /// Whether a clause speaks of what was named before it: "hated it".
    func refers(_ text: String) -> Bool {
        guard let talk = outline.language?.vocabulary.talk else { return false }
        return SpokenText.words(of: text, in: outline.language).contains {
            talk.objects.contains($0.text) || talk.polarSubjects.contains($0.text)
        }
    }

    private func isAllShared(_ reading: Reading, by other: Reading) -> Bool {
        slots(reading).allSatisfy { isShared($0.name, by: other) }
    }
}
