/// Why an intent's slots could not be decoded into its properties.
public enum SlotError: Error, Sendable, Hashable {
    /// A required slot was not filled.
    case missing(slot: String)
    /// The slot was filled with words that mean nothing to its type.
    case notUnderstood(slot: String, spoken: String)
    /// The intent declares a property that slots can't provide, such as a nested object: a mistake in the skill.
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
