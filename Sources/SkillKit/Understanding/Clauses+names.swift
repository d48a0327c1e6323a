/// Clauses that name something, and those that explain what is named.
extension Clauses {
    /// A name whose other clauses only explain which one is meant: "have you got Big, the one where he wakes up grown up".
    func named(insteadOf whole: Reading) -> Reading? {
        // "The Tourist, who's in that one" asks.
        if parts.dropFirst().contains(where: { $0.confidence == 1 && asks($0) }) { return nil }
        guard let first = parts.first, first.confidence >= Self.likely,
            let name = slots(first).first(where: { slot in
                declaration(of: first)?.slots.contains { $0.name == slot.name && isName($0) } == true
            }),
            isMissing(name, in: whole) || first.confidence == 1 && texts.dropFirst().allSatisfy({ explains($0.text) }),
            texts.indices.dropFirst().allSatisfy({ place in
                slots(parts[place]).isEmpty && (!asks(parts[place]) || parts[place].confidence < Self.likely)
                    || explains(texts[place].text)
            }), !asks(first) || first.confidence >= Self.sure
        else { return nil }
        return first
    }

    /// Whether a reading doesn't have a name, in whichever slot.
    private func isMissing(_ name: Slot, in whole: Reading) -> Bool {
        whole.slots[filled: name.name] == nil && !slots(whole).contains { $0.spoken == name.spoken }
    }

    /// Whether a clause explains what a name before it means: "the one with the shark", "the Spielberg one".
    func explains(_ text: String) -> Bool {
        guard let talk = outline.language?.vocabulary.talk else { return false }
        let words = SpokenText.words(of: text, in: outline.language).map(\.text)
        return talk.explains(words) || talk.explains(Array(words.prefix(1) + words.suffix(1)))
    }

    /// Whether a clause has a name in it, such as a title.
    func names(_ reading: Reading) -> Bool {
        slots(reading).contains { slot in
            declaration(of: reading)?.slots.contains { $0.name == slot.name && isName($0) } == true
        }
    }
}
