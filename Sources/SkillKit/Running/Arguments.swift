/// What stands behind a command's name on the command line, read against the options it knows.
public struct Arguments: Sendable, Hashable {
    /// What is no option, in order: files, titles.
    public private(set) var positional: [String] = []
    private var values: [String: String] = [:]
    /// Where values come from that the command line does not give: the variable, by the option's name.
    private var variables: [String: String] = [:]

    /// Reads arguments: `--name VALUE`, `--name=VALUE`, and after `--` no options any more.
    /// - Parameters:
    ///   - words: What stands on the command line.
    ///   - options: The options that are known. A variable of the environment stands in for one that is not given.
    ///   - environment: The environment.
    /// - Throws: ``CommandFailure`` with status 64 for an option that is unknown, or lacks its value or may have none.
    public init(_ words: [String], options: [Option], environment: [String: String]) throws(CommandFailure) {
        for option in options {
            if let variable = option.environment, let value = environment[variable], !value.isEmpty {
                values[option.name] = value
                variables[option.name] = variable
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
                throw CommandFailure(.wrongUsage, "unknown option '\(word)'" + nearest(to: word, among: known))
            }
            variables[option.name] = nil
            let given = word.firstIndex(of: "=").map { String(word[word.index(after: $0)...]) }
            switch (option.value, given) {
            case (nil, nil): values[option.name] = ""
            case (nil, .some): throw CommandFailure(.wrongUsage, "--\(option.name) takes no value")
            case (.some, let given?): values[option.name] = given
            case (.some(let placeholder), nil):
                guard let value = rest.popFirst() else {
                    throw CommandFailure(.wrongUsage, "--\(option.name) needs a value: --\(option.name) \(placeholder)")
                }
                values[option.name] = value
            }
        }
    }

    /// Whether an option is given.
    public func has(_ name: String) -> Bool { values[name] != nil }

    /// The value of an option, or `nil` when it is not given.
    public func text(_ name: String) -> String? { values[name] }

    /// The value of an option that is a whole number, or `nil` when it is not given.
    /// - Throws: ``CommandFailure`` with status 64 when the value is no whole number in the range.
    public func number(_ name: String, in range: ClosedRange<Int>) throws(CommandFailure) -> Int? {
        guard let text = values[name] else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw CommandFailure(
                .wrongUsage,
                "\(origin(of: name)) takes a whole number from \(range.lowerBound) to \(range.upperBound), not '\(text)'"
            )
        }
        return number
    }

    /// What a person has to look at when an option's value is wrong: the option, or the variable that stood in for it.
    public func origin(of name: String) -> String { variables[name] ?? "--\(name)" }

    /// Refuses more positional arguments than a command takes.
    ///
    /// - Throws: ``CommandFailure`` with status 64, which names the first that is too many.
    public func expect(atMost most: Int) throws(CommandFailure) {
        guard positional.count > most else { return }
        throw CommandFailure(.wrongUsage, "unexpected argument '\(positional[most])'")
    }
}
