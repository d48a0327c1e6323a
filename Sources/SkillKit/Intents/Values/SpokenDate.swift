/// A day, or a longer or vaguer time, as `AMAZON.DATE` delivers it, or in words.
///
/// "Tomorrow" comes as a day, "next week" as a week, "this summer" as a season, "the twenties" as a decade. Words that
/// could be past or future mean the future, as for `AMAZON.DATE` in "Slot Type Reference" of the Alexa Skills Kit:
/// "Monday" is the next one after today. What is said to be past is past: "last Monday" is the last one before today, a
/// week ago if today is a Monday, and "Monday last week" the one of the week before this.
public enum SpokenDate: Sendable, Hashable {
    /// `2026-11-21`: a day.
    case day(year: Int, month: Int, day: Int)
    /// `2026-W47`: a week, counted as ISO 8601 does.
    case week(year: Int, week: Int)
    /// `2026-W47-WE`: the weekend of a week.
    case weekend(year: Int, week: Int)
    /// `2026-11` or `2026-11-XX`: a month.
    case month(year: Int, month: Int)
    /// `2026-SU`: a season.
    case season(year: Int, Season)
    /// `2026` or `2026-XX-XX`: a year.
    case year(Int)
    /// `202X`: ten years, from this one on.
    case decade(from: Int)
    /// `20XX`: a hundred years, from this one on.
    case century(from: Int)
    /// `PRESENT_REF`: now.
    case now

    /// The seasons.
    public enum Season: String, Sendable, Hashable, CaseIterable {
        /// December to February in the north.
        case winter = "WI"
        /// March to May in the north.
        case spring = "SP"
        /// June to August in the north.
        case summer = "SU"
        /// September to November in the north.
        case fall = "FA"
    }

    /// Reads a value of `AMAZON.DATE`; `nil` if the text is not a date, such as the 30th of February.
    public init?(_ text: String) {
        if text == "PRESENT_REF" {
            self = .now
            return
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard let first = parts.first, first.utf8.count == 4, parts.count <= 3 else { return nil }
        guard let year = number(first, 4), year > 0 else {
            guard parts.count == 1, first.hasSuffix("X") else { return nil }
            let digits = first.prefix { $0 != "X" }
            guard let start = number(digits, 2) ?? number(digits, 3),
                first.dropFirst(digits.count).allSatisfy({ $0 == "X" })
            else { return nil }
            self = digits.count == 3 ? .decade(from: start * 10) : .century(from: start * 100)
            return
        }
        guard let value = Self.within(year, Array(parts.dropFirst())) else { return nil }
        self = value
    }

    /// The rest of a date that begins with a year.
    private static func within(_ year: Int, _ parts: [String]) -> SpokenDate? {
        guard let second = parts.first else { return .year(year) }
        if second == "XX" { return parts == ["XX"] || parts == ["XX", "XX"] ? .year(year) : nil }
        if let season = Season(rawValue: second) { return parts.count == 1 ? .season(year: year, season) : nil }
        if second.hasPrefix("W") {
            guard let week = number(second.dropFirst(), 2), (1...53).contains(week) else { return nil }
            if parts.count == 1 { return .week(year: year, week: week) }
            return parts[1] == "WE" ? .weekend(year: year, week: week) : nil
        }
        guard let month = number(second, 2), (1...12).contains(month) else { return nil }
        if parts.count == 1 || parts[1] == "XX" { return .month(year: year, month: month) }
        guard let day = number(parts[1], 2), (1...LocalTime.days(of: month, in: year)).contains(day) else { return nil }
        return .day(year: year, month: month, day: day)
    }

    /// The day, if it is a single one; `nil` for a longer time.
    public func day(at now: LocalTime) -> LocalTime? {
        switch self {
        case .day(let year, let month, let day): LocalTime(year: year, month: month, day: day)
        case .now: LocalTime(year: now.year, month: now.month, day: now.day)
        case .week, .weekend, .month, .season, .year, .decade, .century: nil
        }
    }
}

extension SpokenDate: CustomStringConvertible {
    /// The date as Alexa writes it: `2026-W47-WE`.
    public var description: String {
        switch self {
        case .day(let year, let month, let day): "\(year.digits(4))-\(month.digits(2))-\(day.digits(2))"
        case .week(let year, let week): "\(year.digits(4))-W\(week.digits(2))"
        case .weekend(let year, let week): "\(year.digits(4))-W\(week.digits(2))-WE"
        case .month(let year, let month): "\(year.digits(4))-\(month.digits(2))"
        case .season(let year, let season): "\(year.digits(4))-\(season.rawValue)"
        case .year(let year): year.digits(4)
        case .decade(let year): "\((year / 10).digits(3))X"
        case .century(let year): "\((year / 100).digits(2))XX"
        case .now: "PRESENT_REF"
        }
    }
}

extension SpokenDate: WrittenSlotValue {
    public static var slotType: SlotType? { .date }

    /// Reads words such as "next Friday", or Alexa's notation; `nil` if the text is not a date.
    public init?(_ text: String, in language: Language, at now: LocalTime) {
        guard let value = Self(text) ?? Self.written(text, in: language, at: now).flatMap({ Self($0) }) else {
            return nil
        }
        self = value
    }

    static func written(_ words: String, in language: Language, at now: @autoclosure () -> LocalTime) -> String? {
        language.vocabulary.times.writtenDate(words, at: now())
    }
}
