/// A year, as `AMAZON.FOUR_DIGIT_NUMBER` delivers it, or in words: "1976", "nineteen seventy six", "seventy six".
public enum SpokenYear: Sendable, Hashable {
    /// A full year.
    case full(Int)
    /// The last two digits of a year.
    case short(Int)

    /// Reads a year; `nil` if the text is not a year.
    public init?(_ text: String, in language: Language = .english) {
        let numbers = language.vocabulary.numbers
        guard let year = numbers.year(numbers.words(text)) else { return nil }
        self = year < 100 ? .short(year) : .full(year)
    }

    /// Whether it means the given year, in full or by its last two digits.
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
