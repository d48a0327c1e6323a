/// A year, as `AMAZON.FOUR_DIGIT_NUMBER` hands it over, or in words: "1976", "nineteen seventy six", "seventy six".
public enum SpokenYear: Sendable, Hashable {
    /// A year with its century.
    case full(Int)
    /// The last two digits of one.
    case short(Int)

    /// Reads a year; `nil` if the text is not a year.
    public init?(_ text: String, in language: Language = .english) {
        let numbers = language.vocabulary.numbers
        guard let year = numbers.year(numbers.words(text)) else { return nil }
        self = year < 100 ? .short(year) : .full(year)
    }

    /// Whether a year is meant, with its century or without.
    public func means(_ year: Int) -> Bool {
        switch self {
        case .full(let full): year == full
        case .short(let short): year % 100 == short
        }
    }
}

extension SpokenYear: SlotValue {
    public static var slotType: SlotType? { .fourDigitNumber }

    public init?(slot: Slot) {
        guard let spoken = slot.spoken else { return nil }
        self.init(spoken, in: slot.language)
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Self(text) else { throw SlotError.notUnderstood(slot: "", spoken: text) }
        self = value
    }
}
