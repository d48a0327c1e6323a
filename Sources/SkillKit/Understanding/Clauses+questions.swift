/// Clauses that ask something, by the words with which they begin.
extension Clauses {
    /// The last clause that asks in so many words, about what the other clauses name, if nothing but comments and names
    /// come after it: "I'll take that one, then. Who else is in it?", "did he win anything for it, Robert Shaw?"
    ///
    /// A wish may ask too, about somebody who is named before it: "Morgan Freeman, he is lovely. Is there another with him?"
    func askedLast(insteadOf whole: Reading) -> Reading? {
        let places = parts.indices.filter { isAsking(texts[$0].text) }
        guard let place = places.last, parts.count > 1,
            parts[place].confidence >= least(at: place)
        else { return nil }
        // "How long is it, and where is it from?"
        if places.count > 1, asks(whole), slots(whole).count > 1, whole.confidence >= Self.likely { return nil }
        let after = parts.indices[(place + 1)...]
        let says = { (place: Int) in parts[place].confidence >= Self.likely && !slots(parts[place]).isEmpty }
        // "Does he die? I hate that."
        let comments = { (place: Int) in refers(texts[place].text) && !isForWishes(parts[place]) }
        guard
            after.allSatisfy({
                isBareName($0) || !says($0) || explains(texts[$0].text) || comments($0)
                    || isReason(texts[$0].text)
            })
        else {
            return nil
        }
        let question = parts[place]
        if isUnasked(texts[place].text) { return nil }
        if isForWishes(question) {
            guard refers(texts[place].text), after.isEmpty, place == 1, slots(parts[0]).count == 1,
                names(parts[0])
            else { return nil }
            let named = named(question, by: parts[..<place])
            return named.slots == question.slots ? nil : named
        }
        guard declaration(of: question)?.slots.contains(where: isName) == true else { return nil }
        // What surely was wished for before it is not dropped.
        let isWished = parts[..<place].contains {
            $0.confidence >= Self.sure && isForWishes($0) && !slots($0).isEmpty && !names($0)
        }
        if isWished, whole.confidence >= Self.sure { return nil }
        let asked = named(question, by: parts[..<place] + after.filter(isBareName).map { parts[$0] })
        return asked.intent == whole.intent && slots(asked).count < slots(whole).count ? whole : asked
    }

    /// How likely a question must be: with a question mark, or nothing behind it, there can be little doubt.
    private func least(at place: Int) -> Double {
        if texts[place].isQuestion { return Self.unlikely }
        return place == parts.count - 1 ? Self.rather : Self.likely
    }

    private static let rather = 0.6

    /// Whether a clause begins like a question: with a word that asks, or with a verb before its subject.
    func isAsking(_ text: String) -> Bool {
        guard let talk = outline.language?.vocabulary.talk else { return false }
        let words = SpokenText.words(of: text, in: outline.language).map(\.text).drop { outline.opensLightly($0) }
        guard let first = words.first, words.count > 2, let next = words.dropFirst().first else { return false }
        // "What a letdown" asks nothing.
        if talk.articles.contains(next), !talk.auxiliaries.contains(first) { return false }
        return talk.questions.contains(first) || talk.polarVerbs.contains(first)
    }

    /// Whether a clause gives a reason: "because I don't like scary ones".
    private func isReason(_ text: String) -> Bool {
        guard let talk = outline.language?.vocabulary.talk else { return false }
        return SpokenText.words(of: text, in: outline.language).first.map { talk.reasons.contains($0.text) } ?? false
    }

    /// Whether a clause is nothing but a name, or several: "Jaws or Alien".
    private func isBareName(_ place: Int) -> Bool {
        guard let language = outline.language, slots(parts[place]).count == 1, names(parts[place]) else { return false }
        let named = (slots(parts[place]).first?.each ?? []).compactMap(\.spoken).reduce(0) {
            $0 + SpokenText.words(of: $1, in: language).count
        }
        let joints = SpokenText.words(of: texts[place].text, in: language).count {
            language.conjunctions.contains($0.text)
        }
        let all = SpokenText.words(of: texts[place].text, in: language).count
        return named == all || named == all - joints
    }

    /// Whether the intent of a reading takes wishes: it has slots for what is not wanted.
    func isForWishes(_ reading: Reading) -> Bool {
        declaration(of: reading)?.slots.contains { isOpposed($0.name, of: reading) } ?? false
    }
}

extension SpokenText.Word {
    /// Whether the word joins a sentence to the one before it: "but", "and".
    func joins(in language: Language?) -> Bool {
        guard let language else { return false }
        return language.conjunctions.contains(text)
            || language.vocabulary.stances([text]).first?.stance == .contrasting
    }
}
