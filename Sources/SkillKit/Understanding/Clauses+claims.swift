/// Clauses that say how something is, before others that wish for something.
extension Clauses {
    /// A reading without what its clauses say of the thing that was spoken of: "that's a kids' movie too, a thriller maybe"
    /// wishes for no kids' movie; `nil` if that changes nothing.
    func withoutClaims(_ whole: Reading) -> Reading? {
        let claims = parts.indices.dropLast().filter {
            isClaim(texts[$0].text) && !asks(parts[$0]) && !names(parts[$0])
        }
        guard let last = claims.last,
            parts.indices[(last + 1)...].contains(where: {
                parts[$0].confidence >= Self.likely && !slots(parts[$0]).isEmpty && !asks(parts[$0])
            })
        else { return nil }
        var meant = whole
        for slot in claims.flatMap({ slots(parts[$0]) }) where !isOpposed(slot, of: whole) {
            guard let filled = meant.slots[filled: slot.name] else { continue }
            let claimed = slot.each.compactMap(\.spoken)
            let left = filled.each.filter { value in value.spoken.map { !claimed.contains($0) } ?? true }
            // What is all that was said may be wished for after all.
            guard let only = left.first, left.count < filled.each.count else { continue }
            meant.slots = meant.slots.with(left.count > 1 ? Slot(slot.name, list: left) : only)
        }
        meant.reason = "without claims: \(whole.reason)"
        return meant.slots == whole.slots ? nil : meant
    }

    /// Whether a clause begins with "that is" and goes on with what it is, and not with whom it is for.
    private func isClaim(_ text: String) -> Bool {
        guard let talk = outline.language?.vocabulary.talk else { return false }
        let words = SpokenText.words(of: text, in: outline.language).map(\.text).drop { outline.opensLightly($0) }
        guard words.count > 2, let first = words.first, let verb = words.dropFirst().first,
            let next = words.dropFirst(2).first
        else { return false }
        let isDemonstrative = talk.polarSubjects.contains(first) && !talk.objects.contains(first)
        return isDemonstrative && talk.polarVerbs.contains(verb) && !talk.negations.contains(next)
            && (talk.articles.contains(next) || !talk.grammar.contains(next))
    }
}
