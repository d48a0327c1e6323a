/// What a text may stand for: an intent with its slots, how sure that is, and why.
public struct Reading: Sendable, Hashable {
    /// The intent.
    public var intent: IntentName
    /// Its slots, as a device would hand them over.
    public var slots: Slots
    /// How sure it is, from 0 to 1.
    public var confidence: Double
    /// How it was found.
    public var reason: String

    /// The request that a device would send for it.
    public var request: IntentRequest { IntentRequest(intent, slots: slots) }
}

extension Reading {
    /// The reading of words that mean nothing.
    static let fallback = Reading(
        intent: .fallback,
        slots: Slots(),
        confidence: 0,
        reason: "nothing is sure enough"
    )
}
