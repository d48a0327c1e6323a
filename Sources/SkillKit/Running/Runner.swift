/// A skill's executable: the commands that every skill has, and its own.
///
/// ```swift
/// @main struct TeaRunner {
///     static func main() {
///         Runner(name: "tea", version: "1.0.0", about: "Orders tea.", skill: { _ in Skill(Tea()) }).main()
///     }
/// }
/// ```
public struct Runner<C: Conversation>: Sendable {
    /// The executable's name, as typed.
    public let name: String
    /// The version that `--version` prints.
    public let version: String
    /// What the skill is, in one line.
    public let about: String
    /// All commands, the skill's own last.
    let commands: [Command<C>]
    let source: SkillSource<C>

    /// Creates an executable.
    /// - Parameters:
    ///   - name: Its name, as typed.
    ///   - version: The version that `--version` prints.
    ///   - about: What the skill is, in one line.
    ///   - listing: How the skill presents itself to a person and in a store; made of the name and of `about` unless
    ///     given.
    ///   - options: The skill's own options, for all commands that make the skill.
    ///   - commands: The skill's own commands. One with the name of a general command replaces it.
    ///   - exploration: How `check` and `graph` explore the conversation, and over which backends besides its own;
    ///     `replay` knows these backends by their names too.
    ///   - skill: Makes the skill, once a command needs it, from the values of the options; ``Arguments/use`` says what for.
    public init(
        name: String,
        version: String,
        about: String,
        listing: @autoclosure @escaping @Sendable () -> SkillListing? = nil,
        options: [any CommandOption] = [],
        commands: [Command<C>] = [],
        exploration: @escaping @Sendable (Arguments) throws -> ExplorationPlan<C> = { _ in ExplorationPlan() },
        skill: @escaping @Sendable (Arguments) throws -> Skill<C>
    ) {
        self.name = name
        self.version = version
        self.about = about
        source = SkillSource(options: options, make: skill, plan: exploration) {
            let spoken = String(name.map { $0 == "-" || $0 == "_" ? " " : $0 })
            return listing() ?? SkillListing(invocationName: spoken, summary: about)
        }
        #if Workbench
        let general: [Command<C>] = [
            .invoke, .lines, .devices, .mcp, .gesturesRead, .gesturesReport, .replay, .chat, .understand,
            .understandingBuild, .check, .graph, .model, .importModel, .new, .package, .lambda,
        ]
        #else
        let general: [Command<C>] = [.invoke, .lines, .lambda]
        #endif
        // No `filter`: on a generic type it would look up conformances at every start.
        var all: [Command<C>] = []
        for command in general {
            var isReplaced = false
            for own in commands where own.name == command.name { isReplaced = true }
            if !isReplaced { all.append(command) }
        }
        for own in commands { all.append(own) }
        self.commands = all
    }

    /// Runs the command line, and ends the process.
    ///
    /// Call it from a `main` that is not `async`: Swift's own way to leave the main thread to asynchronous work takes about
    /// 13 ms in a static executable. A skill that needs the main actor calls the asynchronous form.
    public func main() -> Never {
        guard let thread = WaitingThread() else {
            Task.detached { await main() }
            Libc.sleepForEver()
        }
        Task(executorPreference: thread) { await main() }
        thread.run()
    }

    /// Runs the command line, and ends the process.
    public func main() async -> Never {
        // A reader that goes away makes `write` fail, instead of ending the process.
        Libc.ignoreBrokenPipes()
        let words = CommandLine.arguments
        Libc.exitProcess(await run(Array(words.dropFirst()), as: words.first ?? name, on: .standard).rawValue)
    }

    /// Runs a command line.
    /// - Parameters:
    ///   - words: The command line, without the executable's name.
    ///   - executable: The path by which it was started. One that ends in `bootstrap` is Lambda's.
    ///   - console: Where to read and write.
    /// - Returns: The status to exit with. Errors are reported on the console.
    public func run(_ words: [String], as executable: String = "", on console: Console) async -> ExitCode {
        do {
            let isBootstrap = executable.split(separator: "/").last == "bootstrap"
            let isOnLambda = console.variable(RuntimeAPI.variable)?.isEmpty == false
            return try await dispatch(words, isBootstrap || isOnLambda ? "lambda" : nil, console)
        } catch is Console.BrokenPipeError {
            return .done
        } catch {
            let error = CommandError(error)
            console.complain("\(name): \(error)")
            if error.status == .wrongUsage { console.complain("Try '\(name) --help'.") }
            return error.status
        }
    }

    private func dispatch(_ words: [String], _ unnamed: String?, _ console: Console) async throws -> ExitCode {
        guard let first = words.first else {
            if unnamed == nil, console.inputIsTerminal { return try tell(help, console) }
            return try await run(command(in: [unnamed ?? "invoke"]).command, [], console)
        }
        switch first {
        case "--help", "-h": return try tell(help, console)
        case "help" where words.count == 1: return try tell(help, console)
        case "help" where words.count == 2 && !family(words[1]).isEmpty:
            return try tell(help(family: words[1]), console)
        case "help": return try tell(help(for: try command(in: words.dropFirst()).command), console)
        case "--version" where words.count == 1: return try tell("\(name) \(version)\n", console)
        case _ where first.hasPrefix("-"):
            return try await run(command(in: [unnamed ?? "invoke"]).command, words[...], console)
        case _ where ["--help", "-h"].contains(words.dropFirst().first) && !family(first).isEmpty:
            return try tell(help(family: first), console)
        default:
            let (command, rest) = try command(in: words[...])
            return try await run(command, rest, console)
        }
    }

    private func run(_ command: Command<C>, _ words: ArraySlice<String>, _ console: Console) async throws -> ExitCode {
        let options = words.prefix { $0 != "--" }
        if options.contains("--help") || options.contains("-h") { return try tell(help(for: command), console) }
        let known = source.options(of: command)
        var arguments = try Arguments(Array(words), options: known, variable: console.variable)
        arguments.use = command.skill
        return try await command.run(CommandContext(arguments: arguments, console: console, source: source))
    }

    /// The command that the words begin with, and the words after its name.
    private func command(
        in words: ArraySlice<String>
    ) throws(CommandError) -> (
        command: Command<C>, rest: ArraySlice<String>
    ) {
        // No `joined` and no `first(where:)`: they would look up conformances at every start.
        for count in [2, 1] where words.count >= count {
            let name = words.prefix(count).reduce("") { $0.isEmpty ? $1 : "\($0) \($1)" }
            for command in commands where command.name == name { return (command, words.dropFirst(count)) }
        }
        let word = words.first ?? ""
        let family = family(word).map(\.name)
        guard family.isEmpty else {
            let known = "it is one of \(family.map { "'\($0)'" }.joined(separator: ", "))"
            guard let second = words.dropFirst().first, !second.hasPrefix("-") else {
                throw CommandError(.wrongUsage, "'\(word)' alone is not a command; \(known)")
            }
            let near = nearest(to: second, among: family.map { $0.dropFirst(word.count + 1) })
            throw CommandError(
                .wrongUsage,
                "unknown command '\(word) \(second)'; "
                    + (near.map { "did you mean '\(word) \($0)'?" } ?? known)
            )
        }
        let names = commands.map(\.name)
        let both = words.prefix(2).reduce("") { $0.isEmpty ? $1 : "\($0) \($1)" }
        let meant = suggestion(for: word, among: names)
        throw CommandError(
            .wrongUsage,
            "unknown command '\(word)'" + (meant.isEmpty ? suggestion(for: both, among: names) : meant)
        )
    }

    /// The two-word commands that begin with a word.
    private func family(_ word: String) -> [Command<C>] { commands.filter { $0.name.hasPrefix(word + " ") } }

    private func tell(_ text: String, _ console: Console) throws -> ExitCode {
        try console.write(text)
        return .done
    }
}
