/// Clauses that say how something is, before others that wish for something.
extension Clauses {
    /// A reading without what its clauses say of the thing that was spoken of, and the other clauses; `nil` if that
    /// changes nothing.
    ///
    /// "That's a kids' movie too, a thriller maybe" wishes for no kids' movie.
    func withoutClaims(_ whole: Reading) -> (reading: Reading, clauses: Clauses)? {
        let claims = parts.indices.dropLast().filter {
            !asks(parts[$0]) && isClaim(texts[$0].text) && !names(parts[$0]) || isClaimOfName($0)
        }
        guard let last = claims.last,
            parts.indices[(last + 1)...].contains(where: {
                parts[$0].confidence >= Self.likely && !slots(parts[$0]).isEmpty && !asks(parts[$0])
                    && says(texts[$0].text)
            })
        else { return nil }
        var meant = whole
        for slot in claims.flatMap({ slots(parts[$0]) }) where !isOpposed(slot, of: whole) {
            guard let filled = meant.slots[filled: slot.name] else { continue }
            let claimed = slot.each.compactMap(\.spoken)
            let left = filled.each.filter { value in value.spoken.map { !claimed.contains($0) } ?? true }
            guard left.count < filled.each.count else { continue }
            if let only = left.first {
                meant.slots = meant.slots.with(left.count > 1 ? Slot(slot.name, list: left) : only)
            } else {
                meant.slots = Slots(slots(meant).filter { $0.name != slot.name })
            }
        }
        // What comes after them is what is wished for.
        for part in parts[(last + 1)...] where part.intent == whole.intent && part.confidence >= Self.likely {
            for slot in slots(part) where meant.slots[filled: slot.name] == nil { meant.slots = meant.slots.with(slot) }
        }
        if meant.slots.names.isEmpty { return nil }
        meant.reason = "without claims: \(whole.reason)"
        if meant.slots == whole.slots { return nil }
        let others = parts.indices.filter { !claims.contains($0) }
        return (meant, Clauses(others.map { texts[$0] }, others.map { parts[$0] }, outline, knows))
    }

    /// Whether a clause is more than a word of talk: "though".
    private func says(_ text: String) -> Bool {
        guard let language = outline.language else { return true }
        return SpokenText.words(of: text, in: language).contains { word in
            !language.vocabulary.talk.saysLittle(word.text)
                && language.vocabulary.stances([word.text]).first?.stance != .contrasting
        }
    }

    /// Whether a clause says what something is that it names: "Toy Story is Disney, though".
    private func isClaimOfName(_ place: Int) -> Bool {
        let own = declaration(of: parts[place])?.slots.filter(isName).map(\.name) ?? []
        guard let talk = outline.language?.vocabulary.talk, slots(parts[place]).count > 1,
            let name = slots(parts[place]).first(where: { own.contains($0.name) })?.spoken
        else { return false }
        let words = SpokenText.words(of: texts[place].text, in: outline.language).map(\.text)
        let count = SpokenText.words(of: name, in: outline.language).count
        return words.count > count + 1 && texts[place].text.lowercased().hasPrefix(name.lowercased())
            && talk.polarVerbs.contains(words[count])
    }

    /// Whether a clause begins with "that is" and goes on with what it is or where it is from, and not with whom it is for.
    private func isClaim(_ text: String) -> Bool {
        guard let talk = outline.language?.vocabulary.talk else { return false }
        let words = SpokenText.words(of: text, in: outline.language).map(\.text).drop { outline.opensLightly($0) }
        guard words.count > 2, let first = words.first, let verb = words.dropFirst().first,
            let next = words.dropFirst(2).first
        else { return false }
        let isDemonstrative = talk.polarSubjects.contains(first) && !talk.objects.contains(first)
        return isDemonstrative && talk.polarVerbs.contains(verb) && !talk.negations.contains(next)
            && (talk.articles.contains(next) || talk.stating.contains(next) || !talk.grammar.contains(next))
    }
}
