public import SkillKit

/// How long a film runs.
public enum Length: String, SlotValue, Codable, Hashable, CaseIterable {
    case short
    case long

    public static let slotType: SlotType? = SlotType(
        "Length",
        values: allCases.map { SlotType.Value($0.rawValue, synonyms: $0.synonyms) }
    )

    /// What people also call it.
    private var synonyms: [String] {
        switch self {
        case .short: ["quick", "brief", "under two hours", "ninety minutes", "shortish"]
        case .long:
            [
                "endless", "lengthy", "three hour", "three hours", "over two hours", "super long", "really long",
                "that long", "drawn out",
            ]
        }
    }
}
