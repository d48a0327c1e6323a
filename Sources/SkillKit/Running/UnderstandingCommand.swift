extension Command {
    /// What is learnt of the declarations, to be compiled in.
    static var understandingBuild: Command {
        let training = Option("training", value: "FILE", "Learn from these sentences too")
        let limit = Option("limit", value: "BYTES", in: 1...100_000_000, "The most bytes; 490000 unless given")
        return Command(
            "understanding build",
            summary: "Print what is learnt of the declarations, as Swift source",
            details: """
                A skill with many samples compiles this in and names it in understanding(in:),
                so that nobody waits while it learns. Run it in an optimised build. It is
                useless for other declarations: build it again when they change.
                FILE has a sentence a line: an intent's name, a tab and what people said, with
                slots in braces. They are learnt from, but are no samples: they are neither
                exported nor kept.
                """,
            options: [.locale, training, limit]
        ) { context in
            try context.arguments.expect(atMost: 0)
            let language = try context.arguments.locale(of: C.self).language
            let skill = try context.skill()
            let declarations = C.declarationsWithAnswers(in: language)
            var phrases: [TrainingPhrase] = []
            if let file = context[training] {
                let bytes = try context.console.readAll(of: file, limit: 16 << 20)
                do {
                    phrases = try TrainingPhrase.table(String(decoding: bytes, as: UTF8.self), for: declarations)
                } catch {
                    throw CommandError(.badData, "\(file): \(error)")
                }
            }
            let recognizer = IntentRecognizer(
                declarations,
                in: language,
                training: phrases,
                limit: try context[limit] ?? 490_000
            ) { skill.conversation.knows($0, as: $1) }
            guard let model = recognizer.model else {
                throw CommandError(.softwareError, "nothing was learnt")
            }
            try context.console.write(
                model.source(for: "\(C.self)", language: language.code, training: phrases)
            )
            return .done
        }
    }
}
