/// What is said not to be so: "don't wake me at seven".
extension Recognition {
    /// The intents that would be meant word for word if a text did not deny it.
    ///
    /// Those with slots for what is not wanted may still be meant: "I don't like comedies" tells a taste.
    static func denied(
        in words: [TextWord],
        _ matches: [ValueMatch],
        _ view: UnderstandingView,
        _ skill: IntentRecognizer.Learnt
    ) -> Set<Int> {
        let outline = skill.outline
        guard let talk = outline.language?.vocabulary.talk,
            let denial = words.indices.first(where: { talk.negations.contains(words[$0].text) }),
            !asks(denial, in: words, talk)
        else { return [] }
        // "I do not want to" says that it is not as if it were "I want to".
        let start = denial > 0 && talk.auxiliaries.contains(words[denial - 1].text) ? denial - 1 : denial
        let rest = Array(words[..<start] + words[(denial + 1)...])
        let moved = matches.compactMap { match -> ValueMatch? in
            if match.end <= start { return match }
            guard match.start > denial else { return nil }
            var match = match
            match.start -= denial + 1 - start
            match.end -= denial + 1 - start
            return match
        }
        let hits = SampleSearch(rest, moved, view, outline, skill.keys).hits
        return Set(hits.filter { $0.strangers == 0 && $0.start == 0 }.map(\.intent)).filter { intent in
            !outline.roles.roles[intent].contains { role in role.map { outline.opposed[$0] } ?? false }
        }
    }

    /// Whether a denial makes a question: "isn't it scary", "don't you have anything else".
    private static func asks(_ denial: Int, in words: [TextWord], _ talk: Talk) -> Bool {
        guard denial > 0, denial + 1 < words.count else { return false }
        return talk.auxiliaries.contains(words[denial - 1].text) && talk.grammar.contains(words[denial + 1].text)
    }
}
