/// An option of a command line: `--name VALUE` or `--name`.
public struct Option: Sendable, Hashable {
    /// Its name, without the dashes.
    public var name: String
    /// What its value is called in the help; `nil` for one that is there or not.
    public var value: String?
    /// What it does, in a few words.
    public var summary: String
    /// The environment variable that stands for it where there is no command line.
    public var environment: String?

    /// Creates an option.
    public init(_ name: String, value: String? = nil, environment: String? = nil, _ summary: String) {
        self.name = name
        self.value = value
        self.environment = environment
        self.summary = summary
    }

    /// As it stands in the help: `--name VALUE`.
    var usage: String { value.map { "--\(name) \($0)" } ?? "--\(name)" }
}
