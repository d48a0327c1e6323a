/// What slots of a type can be filled with.
struct ValueKind: Sendable {
    /// How a type's values are found in texts, besides looking them up.
    enum Content: Sendable {
        case values, number, place, year, date, time, duration

        /// Whether it is a date, a time of day or a length of time.
        var isTimely: Bool {
            switch self {
            case .date, .time, .duration: true
            case .values, .number, .place, .year: false
            }
        }
    }

    let type: SlotType
    let content: Content
    /// Whether it takes unknown words.
    let isOpen: Bool
    /// Whether the skill can tell which words are a value, as it can for titles.
    let isKnown: Bool

    init(_ slot: SlotDeclaration, knows: IntentRecognizer.Knowledge) {
        type = slot.type
        content =
            switch slot.type.name {
            case .number: .number
            case .ordinal: .place
            case .fourDigitNumber: .year
            case .date: .date
            case .time: .time
            case .duration: .duration
            default: .values
            }
        let isCounted = [.number, .place, .year].contains(content)
        isOpen = slot.isOpen && !isCounted
        isKnown = isOpen && slot.type.examples.contains { knows($0, slot.type) != nil }
    }
}
