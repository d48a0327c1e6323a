#if Workbench
/// The grammars that `model` writes.
private enum ModelFormat: String, CaseIterable { case alexa, hassil, rhasspy }

extension Command {
    /// The interaction model, or the same declarations in another grammar.
    static var model: Command {
        let format = Option<ModelFormat>("format", value: "NAME", "alexa, hassil or rhasspy; alexa unless given")
        return Command(
            "model",
            summary: "Print the interaction model, made from the intents' declarations",
            details: """
                For Alexa's developer console or, with --format, for software that understands
                text by templates: hassil is Home Assistant's, rhasspy is Rhasspy's. In the
                latter, a slot that takes any words is a rule of examples, such as amazonmovie,
                for you to complete. Mistakes in the declarations are reported on standard
                error, with exit status 1.
                """,
            options: [.locale, format],
            skill: .none
        ) { context in
            try context.arguments.expect(atMost: 0)
            let console = context.console
            let language = try context.arguments.locale(of: C.self).language
            let declarations = C.declarations(in: language)
            switch try context[format] ?? .alexa {
            case .alexa:
                let model = try interactionModel(in: language, context.listing())
                try console.write(String(decoding: try Wire.encode(model, pretty: true), as: UTF8.self) + "\n")
            case .hassil: try console.write(GrammarExport.hassil(declarations, in: language))
            case .rhasspy: try console.write(GrammarExport.rhasspy(declarations, in: language))
            }
            let findings = C.declarationFindings
            for finding in findings { console.complain("\(finding)") }
            return findings.isEmpty ? .done : .findings
        }
    }
}
#endif

extension Command {
    /// The interaction model in a language.
    /// - Throws: ``CommandError`` if Alexa rejects the invocation name.
    static func interactionModel(
        in language: Language,
        _ listing: SkillListing
    ) throws(CommandError) -> InteractionModel {
        let listing = listing.listing(in: language)
        if let finding = listing.invocationFinding {
            throw CommandError(.softwareError, "'\(listing.invocationName)' is not an invocation name: \(finding)")
        }
        return InteractionModel(
            C.declarations(in: language),
            invocationName: listing.invocationName,
            in: language
        )
    }
}

extension CommandOption where Self == Option<String> {
    /// The language and country in which people speak to the skill.
    static var locale: Self { Option("locale", value: "NAME", "Language and country, such as en-US or de-DE") }
}

extension Arguments {
    /// The requested locale and its language; the usual locale of the skill's own language unless given.
    /// - Throws: ``CommandError`` with status 64 for a locale that the skill has no language for.
    func locale<C: Conversation>(of skill: C.Type) throws(CommandError) -> (name: LocaleName, language: Language) {
        let known = C.languages.flatMap(\.locales)
        guard let name = self[.locale].map(LocaleName.init) ?? known.first else { return ("", C.language) }
        guard known.contains(name), let language = C.language(for: name) else {
            throw CommandError(
                .wrongUsage,
                "--locale is one of \(known.map(\.rawValue).joined(separator: ", ")), not '\(name.rawValue.prefix(64))': "
                    + "the skill has no samples for that"
            )
        }
        return (name, language)
    }
}
