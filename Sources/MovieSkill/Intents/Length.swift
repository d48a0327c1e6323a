public import SkillKit

/// How long a film runs: short or long, or less, more or about some time.
public enum Length: String, SlotValue, Codable, Hashable, CaseIterable {
    case short
    case long
    case underAnHour = "under an hour"
    case underNinety = "under ninety minutes"
    case underHundred = "under a hundred minutes"
    case underTwoHours = "under two hours"
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
    var minutes: ClosedRange<Int> {
        switch self {
        case .short, .underHundred: 1...100
        case .long: 140...Criterion.most
        case .underAnHour: 1...60
        case .underNinety: 1...90
        case .underTwoHours: 1...120
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
    ]
    /// Each of some times as an upper limit.
    private static func atMost(_ times: [String]) -> [String] {
        combined(under, times)
            + times.flatMap {
                [
                    "\($0) max", "\($0) at most", "\($0) tops", "\($0) at the most", "\($0) at the very most",
                    "\($0) or less",
                ]
            }
    }

    private static let about = ["around", "roughly", "something like"]
    private static let over = ["over", "more than", "longer than", "at least"]
    private static let (ninety, two) = (
        ["ninety minutes", "an hour and a half", "90 minutes", "ninety minutes long"],
        ["two hours", "2 hours", "two hours long"]
    )

    /// What people also call it.
    private var synonyms: [String] {
        switch self {
        case .short: ["quick", "brief", "shortish"]
        case .long: ["endless", "lengthy", "super long", "really long", "that long", "drawn out"]
        case .underAnHour: Self.atMost(["an hour", "sixty minutes"])
        case .underNinety: Self.atMost(Self.ninety)
        case .underHundred: Self.atMost(["100 minutes", "a hundred minutes", "one hundred minutes"])
        case .underTwoHours: Self.atMost(Self.two)
        case .aboutNinety: Self.ninety + Self.combined(Self.about, Self.ninety) + ["about an hour and a half"]
        case .aboutTwoHours: Self.two + Self.combined(Self.about + ["about"], ["two hours", "2 hours"])
        case .overNinety: Self.combined(Self.over, Self.ninety)
        case .overTwoHours: Self.combined(Self.over, Self.two)
        case .overThreeHours: ["three hour", "three hours"] + Self.combined(Self.over, ["three hours", "3 hours"])
        }
    }
}
