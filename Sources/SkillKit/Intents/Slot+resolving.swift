extension Slot {
    /// The slot with its words looked up among the values of a type, where that was not done or found no such value.
    ///
    /// A match that names one of the type's values is kept, and so is one of a dynamic entity, which the skill itself sent.
    /// Otherwise the resolved names are tried, then the words.
    func resolved(by type: SlotType) -> Slot {
        guard !type.values.isEmpty else { return self }
        var slot = self
        if spokenValue?.values != nil {
            slot.spokenValue?.values = each.map { single in
                let single = single.resolved(by: type)
                var value = SpokenValue()
                value.value = single.spoken
                value.resolutions = single.resolutions
                return value
            }
            return slot
        }
        let match = resolutions?.match
        if let match, match.isDynamic || match.values.contains(where: type.declares) { return self }
        let words = (match?.values.map(\.name) ?? []) + [spoken].compactMap(\.self)
        guard let values = words.lazy.map({ type.values(meantBy: $0, in: language) }).first(where: { !$0.isEmpty })
        else { return self }
        let found = ResolutionAuthority(
            name: type.authority,
            code: .match,
            values: values.map { ResolvedValue(name: $0.name, id: $0.id) }
        )
        slot.resolutions = Resolutions([found])
        return slot
    }
}

extension SlotType {
    /// The name of the authority that looks words up among the type's values.
    var authority: String { "amzn1.er-authority.skill.\(name)" }

    /// Whether a resolved value is one of the type's.
    fileprivate func declares(_ resolved: ResolvedValue) -> Bool {
        values.contains { $0.name == resolved.name || $0.id != nil && $0.id == resolved.id }
    }

    /// The values that words mean, by name or synonym.
    ///
    /// Case, spaces, hyphens and punctuation make no difference. If there is none, an article before the words doesn't
    /// either, nor whether a single word is in the plural.
    func values(meantBy words: String, in language: Language) -> [Value] {
        let tokens = SpokenToken.tokens(of: words).map(\.word)
        let numbers = language.vocabulary.numbers
        let bare = numbers.bare(tokens)
        // Without the article alone: what else is left out may be part of a name, as in "the little one".
        let named = numbers.bare(Array(tokens.prefix(1))).isEmpty ? Array(tokens.dropFirst()) : []
        let counterpart = tokens.count == 1 ? tokens.compactMap(language.vocabulary.counterpart) : []
        for form in [tokens, named, bare, counterpart] where !form.isEmpty {
            let key = Array(form.joined().utf8)
            let found = values.filter { value in
                value.name.isSpelled(key) || value.synonyms.contains { $0.isSpelled(key) }
            }
            if !found.isEmpty { return found }
        }
        return []
    }
}

extension String {
    /// Whether the letters and digits of a text are these, which are in lower case.
    fileprivate func isSpelled(_ key: [UInt8]) -> Bool {
        var rest = key[...]
        for byte in utf8 {
            switch byte {
            case 0x30...0x39, 0x61...0x7A, 0x41...0x5A:
                guard rest.popFirst() == ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) else { return false }
            case 0x80...: return Array(SpokenToken.tokens(of: self).map(\.word).joined().utf8) == key
            default: continue
            }
        }
        return rest.isEmpty
    }
}
