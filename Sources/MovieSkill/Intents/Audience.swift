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

    /// What people also call them.
    private var synonyms: [String] {
        switch self {
        case .children:
            [
                "kids", "the kids", "my kids", "the children", "my children", "our kids", "a child", "a kid", "family",
                "the family", "the whole family", "my family", "toddlers", "a toddler", "babies", "baby",
                "the little ones",
                "little ones", "my daughter", "my son", "my grandson", "my granddaughter", "my grandchildren",
                "the grandchildren", "my niece", "my nephew", "the boys", "the girls", "little girls", "little boys",
                "my six year old", "my eight year old", "a six year old", "a ten year old", "a five year old",
                "my class",
                "young children", "young kids", "small children", "all ages", "my little brother", "my little sister",
            ]
        case .teenagers: ["teens", "a teenager", "my teenager", "my teenage son", "my teenage daughter", "older kids"]
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
