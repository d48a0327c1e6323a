extension DeclarationCheck {
    /// Names and synonyms that several values of a type have, as the first of them spells it.
    ///
    /// Values with the same identifier mean the same to a program, so they may share words.
    static func overlaps(in type: SlotType) -> [DeclarationFinding] {
        var owners: [String: (words: String, values: [SlotType.Value])] = [:]
        var order: [String] = []
        for value in type.values {
            for words in [value.name] + value.synonyms {
                // As words are looked up: case, spaces and punctuation make no difference.
                let key = SpokenToken.tokens(of: words).map(\.word).joined()
                if key.isEmpty { continue }
                if owners[key] == nil { order.append(key) }
                let isNew = owners[key]?.values.contains { ($0.id ?? $0.name) == (value.id ?? value.name) } != true
                if isNew { owners[key, default: (words, [])].values.append(value) }
            }
        }
        return order.compactMap { owners[$0] }.filter { $0.values.count > 1 }.map { owner in
            .sharedWords(owner.words, values: owner.values.map(\.name), type: type.name)
        }
    }
}
