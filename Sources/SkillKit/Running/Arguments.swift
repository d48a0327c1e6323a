/// A command's arguments on the command line, parsed by the options that it knows.
public struct Arguments: Sendable, Hashable {
    /// The arguments that are not options, in order: files, titles.
    public private(set) var positional: [String] = []
    /// What the skill is made for: to be tried with what nobody has said, or to be talked to.
    ///
    /// A skill that keeps something should keep it nowhere if it is only ``SkillUse/tried``.
    public internal(set) var use = SkillUse.tried
    private var values: [String: String] = [:]
    /// The environment variables that supplied values the command line did not, by the options' names.
    private var variables: [String: String] = [:]

    /// Parses arguments: `--name VALUE`, `--name=VALUE`, and no more options after `--`.
    /// - Parameters:
    ///   - words: The words on the command line.
    ///   - options: The known options. An environment variable stands in for one that is not given.
    ///   - variable: The value of a variable of the environment.
    /// - Throws: ``CommandError`` with status 64 for an option that is unknown, lacks its value, or has one but takes none.
    public init(
        _ words: [String],
        options: [any CommandOption],
        variable: (String) -> String?
    ) throws(CommandError) {
        for option in options {
            if let name = option.environment, let value = variable(name), !value.isEmpty {
                values[option.name] = value
                variables[option.name] = name
            }
        }
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                positional += rest
                return
            }
            guard word.hasPrefix("-"), word != "-" else {
                positional.append(word)
                continue
            }
            let name = word.prefix { $0 != "=" }
            guard let option = options.first(where: { $0.isMeant(by: name) }) else {
                let known = options.map { "--\($0.name)" } + ["--help"]
                throw CommandError(.wrongUsage, "unknown option '\(word)'" + suggestion(for: word, among: known))
            }
            variables[option.name] = nil
            let given = word.firstIndex(of: "=").map { String(word[word.index(after: $0)...]) }
            switch (option.value, given) {
            case (nil, nil): values[option.name] = ""
            case (nil, .some): throw CommandError(.wrongUsage, "--\(option.name) takes no value")
            case (.some, let given?): values[option.name] = given
            case (.some(let placeholder), nil):
                guard let value = rest.popFirst() else {
                    throw CommandError(.wrongUsage, "--\(option.name) needs a value: --\(option.name) \(placeholder)")
                }
                values[option.name] = value
            }
        }
    }

    /// Whether a flag is given.
    public subscript(option: Option<Bool>) -> Bool {
        guard let text = values[option.name] else { return false }
        return option.read(text) ?? false
    }

    /// The text of an option; `nil` if it is not given.
    public subscript(option: Option<String>) -> String? { values[option.name] }

    /// The value of an option; `nil` if it is not given.
    /// - Throws: ``CommandError`` with status 64 for a value that the option does not accept.
    public subscript<Value>(option: Option<Value>) -> Value? {
        get throws(CommandError) {
            guard let text = values[option.name] else { return nil }
            guard let value = option.read(text) else {
                throw CommandError(
                    .wrongUsage,
                    "\(origin(of: option)) takes \(option.expected), not '\(text.prefix(256))'"
                )
            }
            return value
        }
    }

    /// The words that give another executable the same values of some options, as far as the command line has them.
    func words(for options: [any CommandOption]) -> [String] {
        options.flatMap { option -> [String] in
            guard let value = values[option.name], variables[option.name] == nil else { return [] }
            return option.value == nil ? ["--\(option.name)"] : ["--\(option.name)=\(value)"]
        }
    }

    /// Where a wrong value came from: the option, or the variable that stood in for it.
    public func origin(of option: some CommandOption) -> String { variables[option.name] ?? "--\(option.name)" }

    /// Rejects positional arguments beyond those that a command takes.
    ///
    /// - Throws: ``CommandError`` with status 64, which names the first superfluous one.
    public func expect(atMost most: Int) throws(CommandError) {
        guard positional.count > most else { return }
        throw CommandError(.wrongUsage, "unexpected argument '\(positional[most])'")
    }
}
