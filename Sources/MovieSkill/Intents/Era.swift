public import SkillKit

/// When films should be from: on one side of a year, or old or new.
public enum Era: String, SlotValue, Codable, Hashable, CaseIterable {
    case before
    case after
    case since
    case old
    case new
    case notBefore = "not older than"
    case notAfter = "not newer than"
    case blackAndWhite = "black and white"

    public static let slotType: SlotType? = SlotType(
        "Era",
        values: allCases.map { SlotType.Value($0.rawValue, synonyms: $0.synonyms) }
    )

    /// What people also call it.
    private var synonyms: [String] {
        switch self {
        case .before: ["older than", "earlier than", "prior to", "up to"]
        case .after: ["newer than", "later than", "more recent than", "past"]
        case .since:
            [
                "starting from", "or later", "or newer", "onwards", "onward", "and later", "or after", "and after",
                "and up",
            ]
        case .notBefore: ["no older than", "no earlier than", "not earlier than", "not from before"]
        case .notAfter:
            [
                "no newer than", "no later than", "not later than", "or earlier", "or older", "or before",
                "and earlier", "and older", "and before",
            ]
        case .old:
            [
                "older", "classic", "classics", "vintage", "early", "ancient", "old fashioned", "silent", "oldie",
                "oldest", "good old", "golden age", "golden oldie", "golden",
            ]
        case .blackAndWhite: ["black-and-white", "monochrome", "not in colour", "old black and white"]
        case .new:
            [
                "newer", "recent", "modern", "contemporary", "latest", "current", "brand new", "this year's",
                "last year's", "the last few years", "the last five years", "the last ten years", "the past few years",
                "the last couple of years", "up to date", "fresh", "late", "newest", "most recent",
            ]
        }
    }

    /// The first and the last year on that side of some years; without years, those that count as old or new.
    func years(of years: ClosedRange<Int>?) -> (from: Int?, to: Int?) {
        switch self {
        // "An old musical from the fifties" is from the fifties.
        case .old where years.map { $0.count > 1 } == true, .new where years.map { $0.count > 1 } == true:
            (years?.lowerBound, years?.upperBound)
        case .old: (nil, years?.upperBound ?? 1979)
        case .new: (years?.lowerBound ?? 2010, nil)
        case .before: (nil, years.map { $0.lowerBound - 1 })
        case .after: (years.map { $0.upperBound + 1 }, nil)
        case .since, .notBefore: (years?.lowerBound, nil)
        case .notAfter: (nil, years?.upperBound)
        // Few films are in colour before.
        case .blackAndWhite: (years?.lowerBound, years?.upperBound ?? 1960)
        }
    }
}
