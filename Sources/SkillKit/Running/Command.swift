/// One of the things that a skill's executable can do, by its name on the command line.
public struct Command: Sendable {
    /// Its name: a word, or two for one of a family (`catalogue build`).
    public var name: String
    /// What stands behind it on the command line, for the help: `[FILE]`.
    public var arguments: String
    /// What it does, in one line.
    public var summary: String
    /// What else a person has to know, in lines of at most 80 characters.
    public var details: @Sendable () -> String
    /// The options it knows.
    public var options: [Option]
    /// Does it.
    ///
    /// An error that is thrown is told on the error output.
    public var run: @Sendable (Arguments, Console) async throws -> ExitCode

    /// Creates a command.
    public init(
        _ name: String,
        arguments: String = "",
        summary: String,
        details: @autoclosure @escaping @Sendable () -> String = "",
        options: [Option] = [],
        run: @escaping @Sendable (Arguments, Console) async throws -> ExitCode
    ) {
        self.name = name
        self.arguments = arguments
        self.summary = summary
        self.details = details
        self.options = options
        self.run = run
    }
}
