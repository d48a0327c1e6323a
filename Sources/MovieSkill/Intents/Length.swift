public import SkillKit

/// How long a film runs.
public enum Length: String, SlotValue, Codable, Hashable, CaseIterable {
    case short
    case long

    public static let slotType: SlotType? = SlotType(
        "Length",
        values: allCases.map { SlotType.Value($0.rawValue, synonyms: $0.synonyms) }
    )

    /// Each of some words before each of some times.
    private static func combined(_ words: [String], _ times: [String]) -> [String] {
        words.flatMap { word in times.map { "\(word) \($0)" } }
    }

    /// What people also call it.
    private var synonyms: [String] {
        switch self {
        case .short:
            ["quick", "brief", "ninety minutes", "shortish"]
                + Self.combined(
                    [
                        "under", "less than", "shorter than", "no longer than", "not longer than", "no more than",
                        "at most",
                    ],
                    ["an hour", "an hour and a half", "ninety minutes", "100 minutes", "two hours", "2 hours"]
                )
        case .long:
            [
                "endless", "lengthy", "three hour", "three hours", "super long", "really long", "that long",
                "drawn out",
            ]
                + Self.combined(
                    ["over", "more than", "longer than", "at least"],
                    ["two hours", "three hours", "2 hours"]
                )
        }
    }
}
