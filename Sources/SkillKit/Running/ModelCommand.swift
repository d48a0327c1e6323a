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
                For Alexa's developer console, or, with --format, for others that understand text
                by templates: hassil is Home Assistant's, rhasspy is Rhasspy's, where a slot of any
                words is a slot list of the type's name ($amazonmovie) that you provide. Mistakes
                in the declarations are told on standard error, with exit status 1.
                """,
            options: [.locale, format],
            skill: .none
        ) { context in
            try context.arguments.expect(atMost: 0)
            let console = context.console
            _ = try context.arguments.locale()
            let declarations = C.router.declarations
            switch try context[format] ?? .alexa {
            case .alexa:
                let listing = context.listing()
                if let fault = listing.invocationFault {
                    throw CommandFailure(.softwareError, "'\(listing.invocationName)' is no invocation name: \(fault)")
                }
                let model = InteractionModel(declarations, invocationName: listing.invocationName)
                try console.write(String(decoding: try Wire.encode(model, pretty: true), as: UTF8.self) + "\n")
            case .hassil:
                try console.write(GrammarExport.hassil(declarations, in: .english))
            case .rhasspy: try console.write(GrammarExport.rhasspy(declarations, in: .english))
            }
            let faults = C.router.declarationFaults
            for fault in faults { console.complain("\(fault)") }
            return faults.isEmpty ? .done : .findings
        }
    }
}

extension CommandOption where Self == Option<String> {
    /// The language and country that a model is for.
    static var locale: Self { Option("locale", value: "NAME", "The model's language and country; en-US unless given") }
}

extension Arguments {
    /// The locale that is asked for.
    /// - Throws: ``CommandFailure`` with status 64 for one whose language the samples are not in.
    func locale() throws(CommandFailure) -> String {
        let known = ["en-US", "en-GB", "en-AU", "en-CA", "en-IN"]
        let locale = self[.locale] ?? "en-US"
        guard known.contains(locale) else {
            throw CommandFailure(
                .wrongUsage,
                "--locale is one of \(known.joined(separator: ", ")), not '\(locale.prefix(64))': the samples are English"
            )
        }
        return locale
    }
}
