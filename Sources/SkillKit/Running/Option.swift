/// An option of a command line as the help shows it: `--name VALUE` or `--name`; see ``Option``.
public protocol CommandOption: Sendable {
    /// Its name, without the dashes.
    var name: String { get }
    /// A letter that stands for it, behind one dash: `o` for `-o VALUE`.
    var letter: Character? { get }
    /// What its value is called in the help; `nil` for a flag.
    var value: String? { get }
    /// The environment variable that stands in for it where there is no command line.
    var environment: String? { get }
    /// What it does, in a few words.
    var summary: String { get }
}

extension CommandOption {
    /// As the help shows it: `-n, --name VALUE`.
    var usage: String {
        (letter.map { "-\($0), " } ?? "") + (value.map { "--\(name) \($0)" } ?? "--\(name)")
    }

    /// Whether a word of the command line, up to an equals sign, names it.
    func isMeant(by word: Substring) -> Bool { word == "--\(name)" || letter.map { word == "-\($0)" } == true }
}

/// An option of a command line, and the key to its value.
///
/// ```swift
/// static let port = Option("port", value: "N", in: 1...65_535, "Listen there")
/// static let json = Option("json", "Report as one JSON document")
/// ...
/// let port = try context[port] ?? 1883
/// if context[json] { ... }
/// ```
public struct Option<Value: Sendable>: CommandOption {
    public let name: String
    public let letter: Character?
    public let value: String?
    public let environment: String?
    public let summary: String
    /// What its value must be, in words that can follow "takes".
    let expected: String
    /// Reads a value; `nil` if it is not accepted.
    let read: @Sendable (String) -> Value?

    /// Creates an option with a function that reads its value.
    /// - Parameters:
    ///   - name: Its name, without the dashes.
    ///   - letter: A letter that stands for it, behind one dash.
    ///   - value: What its value is called in the help.
    ///   - environment: The environment variable that stands in for it where there is no command line.
    ///   - summary: What it does, in a few words.
    ///   - expected: What its value must be, for error messages: "a whole number from 1 to 50".
    ///   - read: Reads a value; `nil` if it is not accepted.
    public init(
        _ name: String,
        letter: Character? = nil,
        value: String,
        environment: String? = nil,
        _ summary: String,
        expecting expected: String,
        read: @escaping @Sendable (String) -> Value?
    ) {
        self.init(name, letter, value, environment, summary, expected, read)
    }

    private init(
        _ name: String,
        _ letter: Character?,
        _ value: String?,
        _ environment: String?,
        _ summary: String,
        _ expected: String,
        _ read: @escaping @Sendable (String) -> Value?
    ) {
        self.name = name
        self.letter = letter
        self.value = value
        self.environment = environment
        self.summary = summary
        self.expected = expected
        self.read = read
    }
}

extension Option where Value == Bool {
    /// Creates a flag; in the environment, 0, false and no mean that it is not given.
    public init(_ name: String, letter: Character? = nil, environment: String? = nil, _ summary: String) {
        self.init(name, letter, nil, environment, summary, "no value") {
            !["0", "false", "no"].contains($0.lowercased())
        }
    }
}

extension Option where Value == String {
    /// Creates an option whose value is any text.
    public init(
        _ name: String,
        letter: Character? = nil,
        value: String,
        environment: String? = nil,
        _ summary: String
    ) {
        self.init(name, letter, value, environment, summary, "any text") { $0 }
    }
}

extension Option where Value == Int {
    /// Creates an option whose value is a whole number in a range.
    public init(
        _ name: String,
        letter: Character? = nil,
        value: String,
        in range: ClosedRange<Int>,
        environment: String? = nil,
        _ summary: String
    ) {
        let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        self.init(name, letter, value, environment, summary, expected) { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }
}

extension Option where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// Creates an option whose value is one of a few words.
    public init(
        _ name: String,
        letter: Character? = nil,
        value: String,
        environment: String? = nil,
        _ summary: String
    ) {
        let words = Value.allCases.map(\.rawValue)
        let expected =
            words.count < 2
            ? words.joined() : words.dropLast().joined(separator: ", ") + " or \(words[words.count - 1])"
        self.init(name, letter, value, environment, summary, expected) { Value(rawValue: $0) }
    }
}
