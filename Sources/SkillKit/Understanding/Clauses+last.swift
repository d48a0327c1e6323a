/// Clauses of which the last one tells what is meant.
extension Clauses {
    /// The last clause, if it is a sample word for word and the whole is unsure; or else the only clause that is a sample.
    ///
    /// "Nearly bought that once. Sold!" and "Splendid. That's all we need."
    func saidLast(insteadOf whole: Reading) -> Reading? {
        let said = parts.indices.filter { $0 == 0 || !isCourtesy(texts[$0].text) }.map { parts[$0] }
        guard let last = said.last else { return nil }
        // "Too long for a school night, have you a shorter one" asks for no length.
        if asks(whole), slots(whole).isEmpty, whole.confidence < Self.sure, last.confidence >= Self.likely,
            !asks(last), !isDecisive(last), slots(last).contains(where: isSure)
        {
            return last
        }
        // "I do like Jack Lemmon, I'm going to watch The Apartment tonight."
        if last.confidence >= Self.certain, !isForWishes(last), !asks(last), !isDecisive(last),
            last.confidence == 1 || slots(last).contains(where: isSure), last.intent != whole.intent,
            names(last) || !slots(last).isEmpty && whole.confidence < Self.certain
        {
            return last
        }
        // "Hugh Bonneville is so sweet in it I'll watch that one", "my daughter can't stop laughing okay we'll take that one".
        let isClear = whole.confidence < (last.confidence == 1 ? Self.certain : Self.likely)
        if last.confidence >= Self.sure, isClear, !isForWishes(last), !asks(last), !isDecisive(last),
            slots(last).isEmpty, last.intent != whole.intent, isBySpeaker(texts.last?.text ?? ""),
            declaration(of: last)?.slots.contains(where: isName) == true
        {
            return last
        }
        if said.dropLast().contains(where: names) {
            // "And Monsters, Inc., that one too" only goes on.
            guard parts.indices.contains(where: { names(parts[$0]) && isWish(texts[$0].text) }) else { return nil }
            return agreed(last, to: said.dropLast(), insteadOf: whole)
        }
        // "Okay. That one."
        let answers = said.dropLast().allSatisfy { $0.confidence == 1 && isDecisive($0) }
        if answers, last.confidence == 1, !isDecisive(last), last.intent != whole.intent { return last }
        let isSurer =
            last.confidence == 1 && whole.confidence < (slots(whole).isEmpty ? Self.sure : Self.likely)
            || last.confidence >= Self.sure && whole.confidence < Self.unlikely
            || last.confidence >= Self.certain && whole.confidence < Self.likely
        if isSurer { return last.intent == whole.intent || isDecisive(last) ? nil : last }
        let exact = said.filter { $0.confidence == 1 }
        guard whole.confidence < Self.likely, let only = exact.first, exact.count == 1, !isDecisive(only),
            said.allSatisfy({ $0 == only || slots($0).isEmpty && $0.confidence < Self.likely })
        else { return nil }
        return only
    }

    /// The last of several clauses, about what was named before it, if it is a sample word for word and the whole could be
    /// anything: "she likes Heat, we'll take that".
    private func agreed(
        _ last: Reading,
        to named: some BidirectionalCollection<Reading>,
        insteadOf whole: Reading
    )
        -> Reading?
    {
        guard last.confidence == 1, whole.confidence < Self.likely, !isDecisive(last), slots(last).isEmpty,
            last.intent != whole.intent, declaration(of: last)?.slots.contains(where: isName) == true
        else { return nil }
        return self.named(last, by: named)
    }

    /// Whether a clause says what the speakers do or propose.
    private func isBySpeaker(_ text: String) -> Bool {
        guard let talk = outline.language?.vocabulary.talk else { return false }
        let words = SpokenText.words(of: text, in: outline.language).map(\.text)
        return words.contains { talk.speakers.contains($0) && talk.subjects.contains($0) }
            || zip(words, words.dropFirst()).contains { talk.proposals.contains([$0, $1]) }
    }

    /// Whether a clause is only polite: "thank you very much".
    private func isCourtesy(_ text: String) -> Bool {
        guard let talk = outline.language?.vocabulary.talk else { return false }
        let words = SpokenText.words(of: text, in: outline.language).map(\.text)
        return words.allSatisfy(talk.fillers.contains) || talk.phrases.contains(words)
    }
}
