/// The name of a slot type in the interaction model: `type` of a slot there, `name` of the type.
///
/// An open set: a skill declares its own, and Amazon has many more than those below; see ``SlotType``.
public struct SlotTypeName: OpenVocabulary {
    /// A whole number, in digits.
    public static let number: Self = "AMAZON.NUMBER"
    /// A number of four digits, such as a year.
    public static let fourDigitNumber: Self = "AMAZON.FOUR_DIGIT_NUMBER"
    /// A position in an order.
    public static let ordinal: Self = "AMAZON.Ordinal"
    /// A day, a week, a season, a year.
    public static let date: Self = "AMAZON.DATE"
    /// A time of day.
    public static let time: Self = "AMAZON.TIME"
    /// A length of time.
    public static let duration: Self = "AMAZON.DURATION"
    /// Any words.
    public static let searchQuery: Self = "AMAZON.SearchQuery"
    /// The title of a film.
    public static let movie: Self = "AMAZON.Movie"
    /// The name of a person.
    public static let person: Self = "AMAZON.Person"
    /// A first name.
    public static let firstName: Self = "AMAZON.FirstName"
    /// A city.
    public static let city: Self = "AMAZON.City"
    /// A colour.
    public static let color: Self = "AMAZON.Color"

    /// The name in the interaction model.
    public let rawValue: String

    /// Wraps any name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Whether the type is Amazon's.
    public var isAmazons: Bool { rawValue.hasPrefix("AMAZON.") }
}
