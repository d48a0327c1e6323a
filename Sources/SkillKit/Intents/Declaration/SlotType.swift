/// The type of a slot in the interaction model: one of Amazon's, or a skill's own with its values.
public struct SlotType: Sendable, Hashable {
    /// Its name: `AMAZON.NUMBER`, or one of the skill's own.
    public var name: SlotTypeName
    /// Its values; empty for Amazon's types, whose values are Amazon's.
    public var values: [Value]
    /// Examples of what a device sends for it, with which the conversation is tried.
    public var examples: [String]

    /// One of a type's values.
    public struct Value: Sendable, Hashable {
        /// What identifies it in a program; the name unless given.
        public var id: String?
        /// What it is called.
        public var name: String
        /// What people also call it.
        public var synonyms: [String]

        /// Creates a value.
        public init(_ name: String, id: String? = nil, synonyms: [String] = []) {
            self.name = name
            self.id = id
            self.synonyms = synonyms
        }
    }

    /// Creates a type of a skill's own; each value is an example.
    public init(_ name: SlotTypeName, values: [Value]) {
        self.name = name
        self.values = values
        examples = values.map(\.name)
    }

    /// Names one of Amazon's types.
    /// - Parameters:
    ///   - name: As in the slot type reference: `AMAZON.City`.
    ///   - examples: What a device sends for it.
    public init(amazon name: SlotTypeName, examples: [String]) {
        self.name = name
        values = []
        self.examples = examples
    }

    /// Whether the type is Amazon's.
    public var isAmazons: Bool { name.isAmazons }
}

extension SlotType {
    /// A whole number, in digits.
    public static let number = SlotType(amazon: .number, examples: ["2", "11"])
    /// A number of four digits, such as a year.
    public static let fourDigitNumber = SlotType(amazon: .fourDigitNumber, examples: ["1999"])
    /// A position in an order: "the second".
    public static let ordinal = SlotType(amazon: .ordinal, examples: ["1", "2"])
    /// A day, a week, a season, a year: ``SpokenDate``.
    public static let date = SlotType(amazon: .date, examples: ["2026-11-21", "2026-W47"])
    /// A time of day: ``SpokenTime``.
    public static let time = SlotType(amazon: .time, examples: ["17:30", "MO"])
    /// A length of time: ``SpokenDuration``.
    public static let duration = SlotType(amazon: .duration, examples: ["PT10M", "P1DT2H"])
    /// Any words; a sample utterance needs words of its own next to it.
    public static let searchQuery = SlotType(amazon: .searchQuery, examples: ["something with boats"])
    /// The title of a film.
    public static let movie = SlotType(amazon: .movie, examples: ["the matrix"])
    /// The name of a person.
    public static let person = SlotType(amazon: .person, examples: ["ada lovelace"])
    /// A first name.
    public static let firstName = SlotType(amazon: .firstName, examples: ["ada"])
    /// A city.
    public static let city = SlotType(amazon: .city, examples: ["lisbon"])
    /// A colour.
    public static let color = SlotType(amazon: .color, examples: ["green"])
}
