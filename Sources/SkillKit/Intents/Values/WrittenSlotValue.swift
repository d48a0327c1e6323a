/// A slot value that Alexa delivers in a notation of its own, such as `2026-W47`, and other devices in words.
protocol WrittenSlotValue: SlotValue, Encodable, CustomStringConvertible {
    /// Reads that notation; `nil` if the text is not in it.
    init?(_ text: String)

    /// Words in that notation; `nil` if they mean no such value.
    static func written(_ words: String, in language: Language, at now: @autoclosure () -> LocalTime) -> String?
}

extension WrittenSlotValue {
    public init?(slot: Slot) {
        guard let spoken = slot.spoken else { return nil }
        if let value = Self(spoken) {
            self = value
        } else if let text = Self.written(spoken, in: slot.language, at: slot.said.local), let value = Self(text) {
            self = value
        } else {
            return nil
        }
    }

    /// Writes Alexa's notation.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Self(text) else { throw SlotError.notUnderstood(slot: "", spoken: text) }
        self = value
    }
}
