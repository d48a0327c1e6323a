public import SkillKit

/// Adds to an earlier wish instead of replacing it, as in "a western too".
public enum Addition: String, SlotValue, Codable, Hashable, CaseIterable {
    case also

    public static let slotType: SlotType? = SlotType(
        "Addition",
        values: [SlotType.Value("also", synonyms: ["too", "as well", "at the same time", "on top of that"])]
    )
}
