/// A slot of an intent, as the answer to what a skill asks.
public struct ExpectedSlot: Sendable, Hashable {
    /// The slot's name.
    public var slot: String
    /// Its intent.
    public var intent: IntentName

    /// Names a slot of an intent.
    public init(_ slot: String, of intent: IntentName) {
        self.slot = slot
        self.intent = intent
    }

    /// Names a slot of an intent.
    public init<I: Intent>(_ slot: String, of intent: I.Type) { self.init(slot, of: I.name) }
}
