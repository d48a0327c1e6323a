/// One of the things that a skill's executable can do, by its name on the command line.
///
/// A command of a skill's own is made as those are that every skill has. A bridge to a device is one that serves:
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
    /// What stands behind it on the command line, for the help: `[FILE]`.
    public var arguments: String
    /// What it does, in one line.
    public var summary: String
    /// What else a person has to know, in lines of at most 80 characters.
    public var details: @Sendable () -> String
    /// The options of its own.
    public var options: [any CommandOption]
    /// What it does with the skill, which tells what other options it has.
    public var skill: SkillUse
    /// Does it.
    ///
    /// An error that is thrown is told on the error output.
    public var run: @Sendable (CommandContext<C>) async throws -> ExitCode

    /// Creates a command.
    /// - Parameters:
    ///   - name: Its name: a word, or two for one of a family.
    ///   - arguments: What stands behind it on the command line, for the help.
    ///   - summary: What it does, in one line.
    ///   - details: What else a person has to know, in lines of at most 80 characters.
    ///   - options: The options of its own.
    ///   - skill: What it does with the skill, which tells what other options it has.
    ///   - run: Does it.
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
public enum SkillUse: Sendable, Hashable {
    /// Nothing: the command has no options but its own.
    case none
    /// It tries the skill, and so has the options of which the skill is made.
    case tried
    /// It serves people with it, and so has the options for the guards, the deadline and the log, too.
    case served
}
