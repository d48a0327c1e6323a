/// A skill's intents as other software may name them.
///
/// What it calls `recommend_movie`, `user:RecommendMovie` or `RecommendMovieIntent` is `RecommendMovieIntent`, and `Yes` is
/// `AMAZON.YesIntent`: case, punctuation, `AMAZON.` and `Intent` don't count, unless two intents differ in nothing else.
struct DeclaredIntents: Sendable {
    /// What a name stands for.
    enum Meaning: Equatable {
        /// An intent of the skill.
        case intent(IntentDeclaration)
        /// The skill is opened.
        case launch
        /// Nothing that the skill has.
        case unknown
    }

    private let byName: [String: IntentDeclaration]
    private let byKey: [String: IntentDeclaration]

    init(_ declarations: [IntentDeclaration]) {
        byName = Dictionary(declarations.map { ($0.name.rawValue, $0) }) { first, _ in first }
        byKey = Dictionary(declarations.map { (Self.key($0.name.rawValue), $0) }) { first, _ in first }
    }

    /// Names by which other software opens a skill: Dialogflow's and those that people give.
    private static let openings: Set<String> = ["launch", "launchrequest", "open", "welcome", "defaultwelcome"]

    func meaning(of name: String) -> Meaning {
        if let exact = byName[name] { return .intent(exact) }
        let key = Self.key(name)
        if let close = byKey[key] { return .intent(close) }
        return Self.openings.contains(key) ? .launch : .unknown
    }

    /// The same intent with its slots under the names that the skill gives them; undeclared ones are left out.
    func fitted(_ request: IntentRequest, to intent: IntentDeclaration) -> IntentRequest {
        var fitted = request
        fitted.name = intent.name
        fitted.slots = Slots(
            request.slots.names.compactMap { name in
                guard var slot = request.slots[name] else { return nil }
                guard
                    let declared = intent.slot(name)
                        ?? intent.slots.first(where: { Self.key($0.name) == Self.key(name) })
                else { return nil }
                slot.name = declared.name
                return slot
            }
        )
        return fitted
    }

    private static func key(_ name: String) -> String {
        let own = name.split(separator: ":").last ?? ""
        var key = String(own.lowercased().filter { $0.isLetter || $0.isNumber })
        if key.hasPrefix("amazon") { key.removeFirst(6) }
        if key.hasSuffix("intent") { key.removeLast(6) }
        return key
    }
}
