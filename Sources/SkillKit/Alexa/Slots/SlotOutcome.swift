/// What came of a slot's `value` and `resolutions`: nothing said, words alone, or words that were looked up.
public enum SlotOutcome: Sendable, Hashable {
    /// Nothing was said for the slot.
    case absent
    /// Words that nobody looks up, as for `AMAZON.SearchQuery`.
    case spoken(String)
    /// Words that stand for one value of the slot's type.
    case matched(ResolvedValue, spoken: String)
    /// Words that stand for several values, the best first.
    case ambiguous([ResolvedValue], spoken: String)
    /// Words that stand for no value of the slot's type.
    case unmatched(spoken: String)
    /// The look-up failed; the code says how.
    case failed(ResolutionCode, spoken: String)
}
