extension Runner {
    /// The output of `--help`.
    var help: String {
        """
        \(about)

        Usage: \(name) COMMAND [OPTION...] [ARGUMENT...]

        \(Self.table(commands.map { ("\($0.name) \($0.arguments)", $0.summary) }))

          --help, --version

        '\(name) COMMAND --help' says more about a command. Without a command, '\(name)' answers one
        event from its standard input, as 'invoke' does; on a terminal it shows this help.

        Exit status: 0 done, 1 done with findings or differences, 64 wrong usage,
        65 bad data, 66 no such file, 70 an internal error, 74 reading or writing failed.

        """
    }

    /// The output of `catalogue --help`, about `catalogue build` and the like.
    func help(family word: String) -> String {
        let family = commands.filter { $0.name.hasPrefix(word + " ") }
        return """
            Usage: \(name) \(word) COMMAND [OPTION...] [ARGUMENT...]

            \(Self.table(family.map { ("\($0.name) \($0.arguments)", $0.summary) }))

            '\(name) \(word) COMMAND --help' says more about a command.

            """
    }

    /// The output of `COMMAND --help`.
    func help(for command: Command<C>) -> String {
        let options = source.options(of: command) + [Option("help", "Show this help")]
        let rows = options.map { option in
            (option.usage, option.summary + (option.environment.map { " (or \($0) in the environment)" } ?? ""))
        }
        let usage = [name, command.name, "[OPTION...]", command.arguments].filter { !$0.isEmpty }
        let details = command.details()
        return """
            \(command.summary)

            Usage: \(usage.joined(separator: " "))

            \(Self.table(rows))

            """ + (details.isEmpty ? "" : "\n\(details)\n")
    }

    private static func table(_ rows: [(String, String)]) -> String {
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { left, right in
            "  \(left)\(String(repeating: " ", count: width - left.count))  \(right)"
        }.joined(separator: "\n")
    }
}
