#if Workbench
/// Whether what a prompt tells a person to say is understood by luck.
extension QuestionJudge {
    /// A word of what is said that means nothing to the intent it is taken for, and that intent; `nil` if all of its words
    /// are in samples or slots, or the language knows the intent's phrases.
    ///
    /// Alexa, which knows only the samples, may take such words for anything.
    func stranger(in stimulus: Stimulus) -> (intent: IntentName, word: String)? {
        guard case .intent(let request) = stimulus.kind,
            let intent = declarations.first(where: { $0.name == request.name }), !intent.samples.isEmpty
        else { return nil }
        let said = words(of: stimulus.said)
        // "Say I watered the basil, or does the ivy need water" names two things, and nobody says both at once.
        if said.contains(where: language.conjunctions.contains) { return nil }
        let answers = intent.filling.slots.flatMap(\.answers)
        let known = (intent.samples + answers).flatMap { sample in
            sample.parts.flatMap { if case .word(let word) = $0 { words(of: word) } else { [] as [String] } }
        }
        let filled = request.slots.names.flatMap { request.slots[$0]?.each.compactMap(\.spoken) ?? [] }.flatMap(words)
        let talk = language.vocabulary.talk
        let word = said.first { word in
            !talk.grammar.contains(word) && !talk.fillers.contains(word) && !talk.softeners.contains(word)
                && !(known + filled).contains { Self.isAlike($0, word) }
        }
        return word.map { (intent.name, $0) }
    }

    private func words(of text: String) -> [String] { SpokenText.words(of: text, in: language).map(\.text) }

    /// Whether two words differ in their endings at most: "alarm" and "alarms".
    private static func isAlike(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        let common = zip(one, other).prefix { $0 == $1 }.count
        return common >= 3 && max(one.count, other.count) - common <= 2
    }
}
#endif
