public import SkillKit

/// Who is going to watch.
public enum Audience: String, SlotValue, Codable, Hashable, CaseIterable {
    case children
    case teenagers
    case adults
    case two = "date night"
    case company = "friends"
    case relatives = "my parents"

    public static let slotType: SlotType? = SlotType(
        "Audience",
        values: allCases.map { SlotType.Value($0.rawValue, synonyms: $0.synonyms) }
    )

    /// "A six year old", "my six year old", "a 6 year old" and the like.
    private static func aged(_ ages: ClosedRange<Int>) -> [String] {
        let words = [
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen", "fifteen", "sixteen", "seventeen",
        ]
        return ages.flatMap { age in
            [words[age - 2], "\(age)"].flatMap { ["a \($0) year old", "my \($0) year old", "\($0) year olds"] }
        }
    }

    /// What people also call them.
    private var synonyms: [String] {
        switch self {
        case .children:
            [
                "kids", "the kids", "my kids", "the children", "my children", "our kids", "a child", "a kid", "family",
                "the family", "the whole family", "my family", "toddlers", "a toddler", "babies", "baby", "twins",
                "our twins", "my twins",
                "the twins",
                "the little ones", "the little one", "little one",
                "little ones", "my daughter", "my son", "my grandson", "my granddaughter", "my grandchildren",
                "the grandchildren", "my niece", "my nephew", "my nieces", "my nephews", "my two nieces",
                "my little nieces",
                "my grandkids", "my daughters", "my sons", "my boys", "my girls", "the boys", "the girls",
                "little girls", "little boys",
                "my class",
                "young children", "young kids", "small children", "all ages", "my little brother", "my little sister",
            ] + Self.aged(2...12)
        case .teenagers:
            ["teens", "a teenager", "my teenager", "my teenage son", "my teenage daughter", "older kids"]
                + Self.aged(13...17)
        case .adults: ["grown ups", "grown up", "adult", "grownups", "mature audiences"]
        case .two:
            [
                "a date", "date", "a first date", "my girlfriend", "my boyfriend", "my wife", "my husband",
                "my partner",
                "two of us", "the two of us", "a couple", "me and my wife", "my fiancée", "valentine's day",
            ]
        case .company:
            [
                "my friends", "a party", "a sleepover", "a group", "a big group", "girls night", "a film club",
                "everyone",
                "my flatmates", "my roommates", "the lads", "my mates", "a crowd", "movie night",
            ]
        case .relatives:
            [
                "my grandma", "grandma", "my gran", "my nan", "my grandmother", "my grandfather", "my grandpa",
                "my grandparents", "old people", "older people", "my mum", "my mom", "my mother", "my dad", "my father",
                "my mother in law", "my father in law", "my in laws", "my aunt", "my uncle", "my sister", "my brother",
            ]
        }
    }
}
