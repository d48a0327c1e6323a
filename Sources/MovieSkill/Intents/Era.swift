public import SkillKit

/// On which side of a year films are to be.
public enum Era: String, SlotValue, Codable, Hashable, CaseIterable {
    case before
    case after
    case since

    public static let slotType: SlotType? = SlotType(
        "Era",
        values: allCases.map { SlotType.Value($0.rawValue, synonyms: $0.synonyms) }
    )

    /// What people also call it.
    private var synonyms: [String] {
        switch self {
        case .before: ["older than", "earlier than"]
        case .after: ["newer than", "later than", "more recent than"]
        case .since: ["starting from", "not older than"]
        }
    }

    /// The first and the last year on that side of some years.
    func years(of years: ClosedRange<Int>) -> (from: Int?, to: Int?) {
        switch self {
        case .before: (nil, years.lowerBound - 1)
        case .after: (years.upperBound + 1, nil)
        case .since: (years.lowerBound, nil)
        }
    }
}
