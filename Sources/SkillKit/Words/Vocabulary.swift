/// What SkillKit knows of one language.
///
/// To add a language, make a folder for it next to `English` with a type like ``English``, and name it in ``Language``.
/// Nothing else in SkillKit knows any language.
protocol Vocabulary: Sendable {
    /// The language's code in ISO 639: `en`.
    static var code: String { get }
    /// The locales in which Alexa speaks it, the usual one first.
    static var locales: [LocaleName] { get }
    /// How its numbers are said.
    static var numbers: any NumberGrammar.Type { get }
    /// How its dates and times are said.
    static var times: any TimeGrammar.Type { get }
    /// How a skill says them.
    static var timeNames: TimeNames { get }
    /// What people say besides what they mean.
    static var talk: Talk { get }
    /// What people say for one of Amazon's intents, with commas between; `nil` for an intent that is not Amazon's.
    static func utterances(for intent: String) -> String?
    /// The words by which a prompt tells a person what to say.
    static var prompts: PromptWords { get }
    /// How addresses and telephone numbers are said.
    static var addresses: AddressWords { get }
    /// The words around a skill's name, as people say them to a device that serves other skills too.
    static var invocation: InvocationWords { get }
    /// The word between the last two of a list.
    static var and: String { get }
    /// What the person hears when a turn fails and the skill has no words of its own for that.
    static var apology: String { get }

    /// What people say for slots of one of Amazon's types, for example, with commas between; `nil` unless declared.
    static func examples(for type: String) -> String?
    #if Workbench
    /// What grammars that compare word by word must know; nothing unless declared.
    static var templates: TemplateWords { get }
    #endif
    /// The words between two of several things; the one before the last alone unless declared.
    static var conjunctions: [String] { get }

    /// What people say around what they want, such as "to be honest", with commas between; nothing unless declared.
    static var asides: String { get }

    /// How people tell how they feel about what they name; nothing unless declared.
    static var stances: StancePhrases { get }

    /// A word with nearly the same meaning, such as the plural or the singular; `nil` unless declared.
    static func counterpart(of word: String) -> String?
}

extension Vocabulary {
    static func counterpart(of word: String) -> String? { nil }
    static func examples(for type: String) -> String? { nil }
    #if Workbench
    static var templates: TemplateWords { TemplateWords() }
    #endif
    static var conjunctions: [String] { [and] }
    static var asides: String { "" }
    static var stances: StancePhrases { .none }
}
