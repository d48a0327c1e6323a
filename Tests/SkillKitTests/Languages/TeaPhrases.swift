import SkillKit

/// What the toy skill says, in one language.
struct TeaPhrases: Sendable {
    var welcome: Speech
    var whichTea: Speech
    var whichTeaThen: Speech
    var nameATea: Speech
    var whichSize: Speech
    var saySize: Speech
    var sayYesOrNo: Speech
    var onlyTea: Speech
    var goodbye: Speech
    var broken: Speech
    var unknown: @Sendable (String) -> Speech
    var confirming: @Sendable (String, TeaSize) -> Speech
    var brewing: @Sendable (String, TeaSize) -> Speech
}

extension TeaPhrases {
    init(_ language: Language) { self = language == .german ? .german : .english }

    private static let english = TeaPhrases(
        welcome: "Welcome. Which tea would you like?",
        whichTea: "Which tea?",
        whichTeaThen: "Which tea, then?",
        nameATea: "Name a tea, such as earl grey.",
        whichSize: "Small or large?",
        saySize: "Say small or large.",
        sayYesOrNo: "Say yes or no.",
        onlyTea: "I only know about tea.",
        goodbye: "Goodbye.",
        broken: "Sorry, the kettle broke. Another tea?",
        unknown: { "I don't know \($0)." },
        confirming: { "A \($1.rawValue) \($0), is that right?" },
        brewing: { "Your \($1.rawValue) \($0) is brewing." }
    )
}
