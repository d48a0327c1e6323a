/// What a slot's `value` and `resolutions` mean: nothing said, words alone, or words that were looked up.
public enum SlotOutcome: Sendable, Hashable {
    /// Nothing was said for the slot.
    case absent
    /// Words that are not looked up, as for `AMAZON.SearchQuery`.
    case spoken(String)
    /// Words that mean one value of the slot's type.
    case matched(ResolvedValue, spoken: String)
    /// Words that mean several values, the best first.
    case ambiguous([ResolvedValue], spoken: String)
    /// Words that mean no value of the slot's type.
    case unmatched(spoken: String)
    /// The look-up failed; the code says why.
    case failed(ResolutionCode, spoken: String)
}
