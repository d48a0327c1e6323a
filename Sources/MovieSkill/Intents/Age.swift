public import SkillKit

/// Which of several films by when it was made: "the original", "the new one".
public enum Age: String, SlotValue, Codable, Hashable, CaseIterable {
    case oldest
    case newest

    public static let slotType: SlotType? = SlotType(
        "Age",
        values: allCases.map { SlotType.Value($0.rawValue, synonyms: $0.synonyms) }
    )

    /// What people also call it.
    private var synonyms: [String] {
        switch self {
        case .oldest: ["older", "old", "original", "earliest", "earlier", "classic", "former"]
        case .newest:
            ["newer", "new", "latest", "later", "most recent", "more recent", "recent", "modern", "remake", "latter"]
        }
    }
}
