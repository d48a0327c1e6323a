/// A command of a skill's executable.
///
/// A skill's own commands are made in the same way as the general ones. A bridge to a device is a command that serves:
///
/// ```swift
/// let port = Option("port", value: "N", in: 1...65_535, "Listen there")
/// let bridge = Command<Tea>("bridge", summary: "Serve the kettle's display", options: [port], skill: .served) { context in
///     let served = try context.serve()
///     ...
///     let answer = try await served.handle(bytes, requestID: "1")
///     ...
/// }
/// ```
public struct Command<C: Conversation>: Sendable {
    /// Its name: a word, or two for one of a family (`catalogue build`).
    public var name: String
    /// Its arguments as the help shows them: `[FILE]`.
    public var arguments: String
    /// What it does, in one line.
    public var summary: String
    /// What else a person should know, in lines of at most 80 characters.
    public var details: @Sendable () -> String
    /// Its own options.
    public var options: [any CommandOption]
    /// What it does with the skill, which determines its other options, and ``Arguments/use`` when the skill is made.
    public var skill: SkillUse
    /// Runs it.
    ///
    /// A thrown error is reported on the error output.
    public var run: @Sendable (CommandContext<C>) async throws -> ExitCode

    /// Creates a command.
    /// - Parameters:
    ///   - name: Its name: a word, or two for one of a family.
    ///   - arguments: Its arguments as the help shows them.
    ///   - summary: What it does, in one line.
    ///   - details: What else a person should know, in lines of at most 80 characters.
    ///   - options: Its own options.
    ///   - skill: What it does with the skill, which determines its other options.
    ///   - run: Runs it.
    public init(
        _ name: String,
        arguments: String = "",
        summary: String,
        details: @autoclosure @escaping @Sendable () -> String = "",
        options: [any CommandOption] = [],
        skill: SkillUse = .tried,
        run: @escaping @Sendable (CommandContext<C>) async throws -> ExitCode
    ) {
        self.name = name
        self.arguments = arguments
        self.summary = summary
        self.details = details
        self.options = options
        self.skill = skill
        self.run = run
    }
}

/// What a command does with the skill.
///
/// It decides which options the command has, and a skill that keeps something from one session to the next looks at it: what
/// nobody has said should be kept nowhere.
///
/// ```swift
/// skill: { arguments in
///     let plants = arguments.use == .tried ? UserStore<Plants>() : try UserStore<Plants>(file: "plants.json")
///     return Skill(Garden(plants: plants))
/// }
/// ```
public enum SkillUse: Sendable, Hashable {
    /// Nothing: the command has no options but its own.
    case none
    /// It tries the skill with what nobody has said, as `check`, `graph` and `replay` do; it has the options from which the
    /// skill is made.
    case tried
    /// Somebody talks to the skill, as in `chat`; it has the same options.
    case spoken
    /// It serves people with the skill, so it also has the options for guards, deadline and log.
    case served
}
