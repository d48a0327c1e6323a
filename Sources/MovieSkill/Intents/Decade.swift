public import SkillKit

/// Ten years of film, or a hundred.
public enum Decade: String, SlotValue, Codable, Hashable, CaseIterable {
    case twenties = "1920s"
    case thirties = "1930s"
    case forties = "1940s"
    case fifties = "1950s"
    case sixties = "1960s"
    case seventies = "1970s"
    case eighties = "1980s"
    case nineties = "1990s"
    case noughties = "2000s"
    case tens = "2010s"
    case thisDecade = "2020s"
    case thisCentury = "21st century"
    case lastCentury = "20th century"

    public static let slotType: SlotType? = SlotType(
        "Decade",
        values: allCases.map { SlotType.Value($0.rawValue, synonyms: $0.synonyms) }
    )

    /// Its years.
    public var years: ClosedRange<Int> {
        switch self {
        case .twenties: 1920...1929
        case .thirties: 1930...1939
        case .forties: 1940...1949
        case .fifties: 1950...1959
        case .sixties: 1960...1969
        case .seventies: 1970...1979
        case .eighties: 1980...1989
        case .nineties: 1990...1999
        case .noughties: 2000...2009
        case .tens: 2010...2019
        case .thisDecade: 2020...2029
        case .thisCentury: 2000...2099
        case .lastCentury: 1900...1999
        }
    }

    /// What people also call it.
    private var synonyms: [String] {
        switch self {
        case .twenties: Self.forms("twenties", digits: "20s") + ["nineteen twenties", "roaring twenties"]
        case .thirties: Self.forms("thirties", digits: "30s") + ["nineteen thirties"]
        case .forties: Self.forms("forties", digits: "40s") + ["nineteen forties"]
        case .fifties: Self.forms("fifties", digits: "50s") + ["nineteen fifties"]
        case .sixties: Self.forms("sixties", digits: "60s") + ["nineteen sixties"]
        case .seventies: Self.forms("seventies", digits: "70s") + ["nineteen seventies"]
        case .eighties: Self.forms("eighties", digits: "80s") + ["nineteen eighties"]
        case .nineties: Self.forms("nineties", digits: "90s") + ["nineteen nineties"]
        case .noughties: ["noughties", "two thousands", "aughts", "00s", "early two thousands", "early 2000s"]
        case .tens: ["twenty tens", "tens", "10s", "last decade"]
        case .thisDecade: ["twenty twenties", "this decade"]
        case .thisCentury: ["this century", "twenty first century", "this millennium", "after the millennium"]
        case .lastCentury: ["last century", "twentieth century", "before the millennium"]
        }
    }

    private static func forms(_ name: String, digits: String) -> [String] {
        [name, digits] + ["early", "mid", "late"].flatMap { ["\($0) \(name)", "\($0) \(digits)"] }
    }
}
