/// Tells answers from sentences that mean something by themselves.
extension Recognition {
    /// Whether a text is a sample only because people answer a question with it.
    ///
    /// "The ivy" tells which plant was watered when that was asked. Unasked, it says nothing of the kind.
    static func isOnlyAnswer(_ hit: SampleSearch.Hit, _ words: [TextWord], _ outline: SkillOutline) -> Bool {
        let answers = outline.intents[hit.intent].answers
        guard !answers.isEmpty, hit.strangers == 0, let only = hit.spans.first, hit.spans.count == 1 else {
            return false
        }
        let slot = outline.intents[hit.intent].slots[only.slot].name
        return answers.contains { answer in
            guard let place = answer.parts.firstIndex(of: .slot(slot)) else { return false }
            let before = answer.parts[..<place].map(\.word)
            let after = answer.parts[(place + 1)...].map(\.word)
            let said = words[..<only.words.lowerBound].map(\.text).suffix(before.count)
            let rest = words[only.words.upperBound...].map(\.text).prefix(after.count)
            return hit.ownWords == before.count + after.count && said.elementsEqual(before) && rest.elementsEqual(after)
        }
    }

    /// Whether a text has nothing but a value that an intent asks for, and did not ask for now.
    func isOnlyValue(of intent: Int) -> Bool {
        guard let talk = outline.language?.vocabulary.talk, !outline.intents[intent].answers.isEmpty,
            !expected.contains(intent), !hits.contains(where: { $0.intent == intent && $0.strangers == 0 })
        else { return false }
        return matches.contains { match in
            outline.slotKinds[intent].contains(match.kind)
                && words.indices.allSatisfy { place in
                    match.range.contains(place) || talk.articles.contains(words[place].text)
                        || talk.fillers.contains(words[place].text)
                }
        }
    }
}

extension Utterance.Part {
    /// The word; empty for a slot.
    fileprivate var word: String {
        switch self {
        case .word(let word): word
        case .slot: ""
        }
    }
}
