/// Which intents are recognised by what was learnt from the skill's samples, and which by phrases; some by either.
///
/// Those that end a session or answer its question are recognised only by phrases, the language's and the skill's:
/// something that merely sounds like one must not end a session.
struct IntentGroups: Sendable {
    private(set) var own: [Bool]
    let builtIn: [Bool]
    private let decisive: [Bool]

    init(_ intents: [IntentDeclaration], in language: Language?) {
        let builtIn = intents.map { Language.builtInIntents.contains($0.name) && language != nil }
        let decisive = intents.map { Self.decisive.contains($0.name) }
        own = intents.indices.map { !intents[$0].samples.isEmpty && !(builtIn[$0] && decisive[$0]) }
        self.decisive = decisive
        self.builtIn = builtIn
    }

    private static let decisive: Set<IntentName> = [.yes, .no, .stop, .cancel, .navigateHome]

    /// Recognises an intent by what was learnt too: there were enough sentences to learn it from.
    mutating func teach(_ intent: Int) {
        if own.indices.contains(intent) { own[intent] = true }
    }

    /// Whether an intent ends the conversation or answers its question.
    func isDecisive(_ intent: Int) -> Bool { decisive[intent] }

    /// Rules out the intents that are not in a group.
    func mask(_ scores: inout [Float], isBuiltIn: Bool) {
        let group = isBuiltIn ? builtIn : own
        for intent in scores.indices where !group[intent] { scores[intent] = Self.never }
    }

    /// The score of something impossible.
    private static let never: Float = -1e9
}
