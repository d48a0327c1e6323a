extension Conversation {
    public static var language: Language { .english }
    public static var translations: [Translation] { [] }

    /// The languages that the skill understands, its own first.
    public static var languages: [Language] { [language] + translations.map(\.language) }

    /// The language that serves a locale; `nil` if none does.
    ///
    /// A request without a locale is served in the skill's own language.
    public static func language(for locale: LocaleName?) -> Language? {
        guard let locale else { return language }
        return languages.first { $0.covers(locale: locale) }
    }

    /// The intents as they are declared, with the samples and slot values of a language; of the skill's own when it has
    /// no translation into that.
    public static func declarations(in language: Language) -> [IntentDeclaration] {
        let declarations = router.declarations
        return translations.first { $0.language == language }?.of(declarations) ?? declarations
    }

    /// What is wrong with the declarations, in all languages; see ``DeclarationFinding``.
    ///
    /// A debug build looks when a ``Skill`` is made, and stops. An optimised one doesn't, for the time that it would cost
    /// every start; there `chat`, `replay`, `mcp` and `package` refuse, and `check` and `model` report.
    public static var declarationFindings: [DeclarationFinding] {
        router.declarationFindings + translations.flatMap { $0.findings(of: router.declarations) }
    }

    /// The findings in words, for somebody who starts the skill; `nil` if there are none.
    static var declarationComplaint: String? {
        let findings = declarationFindings
        guard !findings.isEmpty else { return nil }
        return "The declarations of \(Self.self) contain mistakes:\n"
            + findings.map { "- \($0)" }.joined(separator: "\n")
    }
}
