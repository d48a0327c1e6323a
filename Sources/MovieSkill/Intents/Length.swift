public import SkillKit

/// How long a film runs: short or long, or less, more or about some time.
public enum Length: String, SlotValue, Codable, Hashable, CaseIterable {
    case short
    case long
    case underAnHour = "under an hour"
    case underNinety = "under ninety minutes"
    case underHundred = "under a hundred minutes"
    case underTwoHours = "under two hours"
    case underTwoAndAHalf = "under two and a half hours"
    case underThree = "under three hours"
    case aboutNinety = "about ninety minutes"
    case aboutTwoHours = "about two hours"
    case overNinety = "over ninety minutes"
    case overTwoHours = "over two hours"
    case overThreeHours = "over three hours"

    public static let slotType: SlotType? = SlotType(
        "Length",
        values: allCases.map { length in
            SlotType.Value(length.rawValue, synonyms: length.synonyms.filter { $0 != length.rawValue })
        }
    )

    /// The minutes that such a film runs.
    ///
    /// "Under two hours" and "at most two hours" are one value; nobody misses the film of exactly 120 minutes.
    var minutes: ClosedRange<Int> {
        switch self {
        case .short: 1...100
        case .underHundred: 1...99
        case .long: 140...Criterion.most
        case .underAnHour: 1...59
        case .underNinety: 1...89
        case .underTwoHours: 1...119
        case .underTwoAndAHalf: 1...149
        case .underThree: 1...179
        case .aboutNinety: 80...100
        case .aboutTwoHours: 110...130
        case .overNinety: 90...Criterion.most
        case .overTwoHours: 120...Criterion.most
        case .overThreeHours: 175...Criterion.most
        }
    }

    /// Each of some words before each of some times.
    private static func combined(_ words: [String], _ times: [String]) -> [String] {
        words.flatMap { word in times.map { "\(word) \($0)" } }
    }

    private static let under = [
        "under", "less than", "shorter than", "no longer than", "not longer than", "no more than", "at most", "max",
        "below", "not over", "maximum",
    ]
    /// Words after which a number means minutes, and "two" hours.
    private static let bare = ["under", "shorter than", "less than", "below", "shorter than like", "under like"]

    /// Each of some times as an upper limit.
    private static func atMost(_ times: [String]) -> [String] {
        combined(under, times)
            + times.flatMap {
                [
                    "\($0) max", "\($0) at most", "\($0) tops", "\($0) at the most", "\($0) at the very most",
                    "\($0) or less", "\($0) maximum", "up to \($0)",
                ]
            }
    }

    private static let about = ["around", "roughly", "something like"]
    private static let over = ["over", "more than", "longer than", "at least"]
    private static let (ninety, two) = (
        [
            "ninety minutes", "an hour and a half", "one hour and a half", "one and a half hours", "90 minutes",
            "ninety minutes long",
        ],
        ["two hours", "2 hours", "two hours long"]
    )

    /// What people also call it.
    private var synonyms: [String] {
        switch self {
        case .short: ["quick", "brief", "shortish"]
        case .long: ["endless", "lengthy", "super long", "really long", "that long", "drawn out"]
        case .underAnHour: Self.atMost(["an hour", "sixty minutes"])
        case .underNinety: Self.atMost(Self.ninety) + Self.combined(Self.bare, ["90", "ninety"])
        case .underHundred:
            Self.atMost(["100 minutes", "a hundred minutes", "one hundred minutes"])
                + Self.combined(Self.bare, ["100", "a hundred"])
        case .underTwoHours:
            Self.atMost(Self.two + ["120 minutes", "a couple of hours"]) + Self.combined(Self.bare, ["120", "two"])
        case .underTwoAndAHalf:
            Self.atMost(["two and a half hours", "two hours and a half", "2.5 hours", "150 minutes"])
        case .underThree: Self.atMost(["three hours", "3 hours"])
        case .aboutNinety: Self.ninety + Self.combined(Self.about, Self.ninety) + ["about an hour and a half"]
        case .aboutTwoHours: Self.two + Self.combined(Self.about + ["about"], ["two hours", "2 hours"])
        case .overNinety: Self.combined(Self.over, Self.ninety)
        case .overTwoHours: Self.combined(Self.over, Self.two)
        case .overThreeHours: ["three hour", "three hours"] + Self.combined(Self.over, ["three hours", "3 hours"])
        }
    }
}
