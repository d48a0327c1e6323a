/// Why an intent's slots could not become its properties.
public enum SlotError: Error, Sendable, Hashable {
    /// A slot that the intent needs was not filled.
    case missing(slot: String)
    /// The slot was filled with words that mean nothing to its type.
    case notUnderstood(slot: String, spoken: String)
    /// The intent's declaration asks for what slots can't give, such as an object in an object: a mistake in the skill.
    case undecodable(intent: IntentName)
}

extension SlotError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .missing(let slot): "Slot '\(slot)' is required, and nothing was said for it"
        case .notUnderstood(let slot, let spoken): "Slot '\(slot)' can't be '\(spoken)'"
        case .undecodable(let intent): "Intent '\(intent)' declares a property that no slot can fill"
        }
    }
}
