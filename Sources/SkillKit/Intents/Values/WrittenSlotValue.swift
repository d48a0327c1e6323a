/// A slot value that Alexa delivers in a notation of its own, such as `2026-W47`, without resolving it.
protocol WrittenSlotValue: SlotValue {
    /// Reads that notation; `nil` if the text is not in it.
    init?(_ text: String)
}

extension WrittenSlotValue {
    public init?(slot: Slot) {
        guard let spoken = slot.spoken else { return nil }
        self.init(spoken)
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Self(text) else { throw SlotError.notUnderstood(slot: "", spoken: text) }
        self = value
    }
}
