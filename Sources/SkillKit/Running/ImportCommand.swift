extension Command {
    /// Another tool's model as Swift declarations.
    static var importModel: Command {
        Command(
            "import",
            arguments: "FILE...",
            summary: "Write Swift declarations of an Alexa, Jovo or Rasa model",
            details: """
                FILE is an Alexa interaction model or a Jovo model in JSON, or Rasa's domain and
                examples in YAML, in several files if need be. The declarations go to standard
                output and compile as they are. What could not be carried over is listed on
                standard error and at the top of the file, with exit status 1.
                """,
            skill: .none
        ) { context in
            let files = context.arguments.positional
            guard !files.isEmpty else { throw CommandError(.wrongUsage, "name the model's file: import FILE") }
            var texts: [String] = []
            for file in files {
                let bytes = try context.console.readAll(of: file, limit: 16 << 20)
                texts.append(String(decoding: bytes, as: UTF8.self))
            }
            let text = texts.joined(separator: "\n")
            let model: ImportedModel
            do throws(ImportError) { model = try ImportedModel(reading: text) } catch {
                throw CommandError(.badData, "\(files.joined(separator: ", ")): \(error)")
            }
            try context.console.write(SwiftDeclarations(model).source)
            for lost in model.lost { context.console.complain("not carried over: \(lost)") }
            return model.lost.isEmpty ? .done : .findings
        }
    }
}
