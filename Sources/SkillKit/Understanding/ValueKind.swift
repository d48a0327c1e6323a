/// What slots of a type can be filled with.
struct ValueKind: Sendable {
    /// How a type's values are found in texts, beside looking them up.
    enum Content: Sendable {
        case values, number, place, year
    }

    let type: SlotType
    let content: Content
    /// Whether it takes words that nobody knows.
    let isOpen: Bool
    /// Whether the skill can tell which words are one, as it does for titles.
    let isKnown: Bool

    init(_ slot: SlotDeclaration, knows: IntentRecognizer.Knowledge) {
        type = slot.type
        content =
            switch slot.type.name {
            case SlotType.number.name: .number
            case SlotType.ordinal.name: .place
            case SlotType.fourDigitNumber.name: .year
            default: .values
            }
        isOpen = slot.isOpen && content == .values
        isKnown = isOpen && slot.type.examples.contains { knows($0, slot.type) != nil }
    }
}
