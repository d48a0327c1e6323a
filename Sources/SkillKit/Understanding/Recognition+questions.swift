/// What a question is asked about.
extension Recognition {
    /// Whether the text asks whether something is so: "is it funny", "was Heat a comedy".
    ///
    /// Nobody wishes like that: who asks for something says "is there", "can I" or "have you".
    var isPolar: Bool {
        guard let talk = outline.language?.vocabulary.talk,
            let verb = words.indices.first(where: { !outline.opensLightly(words[$0].text) }),
            talk.polarVerbs.contains(words[verb].text)
        else { return false }
        let subject = words.indices[(verb + 1)...].first { !talk.negations.contains(words[$0].text) }
        guard let subject, subject + 1 < words.count else { return false }
        if talk.polarSubjects.contains(words[subject].text) { return true }
        return matches.contains { $0.isKnown && ($0.start == subject || $0.start == subject + 1 && $0.range.count > 1) }
    }

    /// Whether the text begins like a question and not like a request: "who watered the ivy", "did I water the ivy".
    var isQuestion: Bool {
        guard let talk = outline.language?.vocabulary.talk,
            let first = words.first(where: { !outline.opensLightly($0.text) })?.text
        else { return false }
        return talk.polarVerbs.contains(first) || talk.questions.contains(first) && !talk.auxiliaries.contains(first)
    }

    /// Whether the text says how something is, and asks nothing: "it's from the eighties".
    var isStatement: Bool {
        guard let talk = outline.language?.vocabulary.talk else { return false }
        let said = words.drop { outline.opensLightly($0.text) }
        guard said.count > 2, let subject = said.first, talk.polarSubjects.contains(subject.text),
            talk.polarVerbs.contains(said[said.startIndex + 1].text)
        else { return false }
        // "It's a comedy, isn't it" asks.
        return !said.dropFirst(2).contains { word in
            talk.questions.contains(word.text) || talk.indirect.contains(word.text)
                || talk.polarVerbs.contains(word.text)
        }
    }

    /// Adds the name that a question is about, if the text begins or ends with it: "Love Actually, who is in that", "who's
    /// all in Love Actually".
    func addNameBesideQuestion(to named: inout [(slot: Int, words: Range<Int>)], _ intent: Int) {
        guard let kind = outline.slotKinds[intent].first, outline.kinds[kind].isKnown,
            !named.contains(where: { $0.slot == 0 }), let talk = outline.language?.vocabulary.talk
        else { return }
        let name = matches.first { match in
            guard match.kind == kind, match.isKnown, !match.isWeak || match.range.count > 1 else { return false }
            if match.start == 0, match.end < words.count {
                return words[match.end].isApart || talk.questions.contains(words[match.end].text)
            }
            return match.end == words.count && match.start > 2 && talk.grammar.contains(words[match.start - 1].text)
        }
        guard let name, outline.asks(intent) else { return }
        // The same words as somebody's name or a character's.
        named.removeAll { $0.words == name.range }
        if !named.contains(where: { $0.words.overlaps(name.range) }) { named.insert((0, name.range), at: 0) }
    }

    /// What was named in a comment before a question that names nothing itself: "the Apartment is lovely, who's in it".
    func named(before hit: SampleSearch.Hit) -> [(slot: Int, words: Range<Int>)] {
        guard hit.start > 0, hit.spans.isEmpty, let kind = outline.slotKinds[hit.intent].first else { return [] }
        let named = matches.filter { match in
            let isAlone = match.start == 0 && match.end < words.count && words[match.end].isApart
            return match.kind == kind && match.isKnown && (!match.isWeak || isAlone) && match.end <= hit.start
        }
        return named.last.map { [(0, $0.range)] } ?? []
    }
}
