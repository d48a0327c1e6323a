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

    /// A letter that stands for it, behind one dash: `o` for `-o VALUE`.
    public var letter: Character?

    /// Creates an option.
    public init(
        _ name: String,
        letter: Character? = nil,
        value: String? = nil,
        environment: String? = nil,
        _ summary: String
    ) {
        self.name = name
        self.letter = letter
        self.value = value
        self.environment = environment
        self.summary = summary
    }

    /// As it stands in the help: `-n, --name VALUE`.
    var usage: String {
        (letter.map { "-\($0), " } ?? "") + (value.map { "--\(name) \($0)" } ?? "--\(name)")
    }

    /// Whether a word of the command line, up to an equals sign, means it.
    func isMeant(by word: Substring) -> Bool { word == "--\(name)" || letter.map { word == "-\($0)" } == true }
}
