/// What words for a date mean, before they are counted from a day.
enum DateMeaning: Sendable, Hashable {
    /// "Now".
    case now
    /// So many days from today: "tomorrow", "three days ago".
    case days(Int)
    /// So many months from today: "in two months".
    case months(Int)
    /// A day of the week, 1 for Monday: the next one after today, and so many weeks later.
    case weekday(Int, later: Int)
    /// A day of the week: the last one before today, and so many weeks earlier.
    case lastWeekday(Int, earlier: Int)
    /// A day of the week, so many weeks from this one: "next Friday" is 1.
    case weekdayOfWeek(Int, Int)
    /// A day of the year; without a year the next one from today on.
    case day(Int, month: Int, year: Int?)
    /// A day with a name; without a year the next one from today on.
    case holiday(Holiday, year: Int?)
    /// A day with a name, the last one before today.
    case lastHoliday(Holiday)
    /// A day of a month, so many months from this one; without such a number the next one from today on.
    case dayOfMonth(Int, Int?)
    /// So many weeks from this one.
    case week(Int)
    /// The weekend of the week that is so many weeks from this one.
    case weekend(Int)
    /// So many months from this one: "this month".
    case month(Int)
    /// A month by its name; without a year the present or coming one, and -1 is the last before that.
    case monthNamed(Int, year: Int?, turn: Int)
    /// A season, as ``SpokenDate`` writes it; without a year the present or coming one, or so many after it.
    case season(String, year: Int?, turn: Int)
    /// So many years from this one.
    case year(Int)
    /// A year by its number.
    case fullYear(Int)
    /// Ten years by the first of them.
    case decade(Int)
    /// So many decades from this one.
    case decades(Int)
    /// A hundred years by the first of them.
    case century(Int)

    /// The date as `AMAZON.DATE` writes it; `nil` if there is none, as for the 30th of February.
    func written(at now: LocalTime) -> String? {
        switch self {
        case .now: return "PRESENT_REF"
        case .days(let count): return now.adding(days: count).dateText
        case .months(let count): return now.adding(months: count).dateText
        case .weekday(let day, let weeks):
            let ahead = (day - now.weekday + 6).modulo(7) + 1
            return now.adding(days: ahead + 7 * weeks).dateText
        case .lastWeekday(let day, let weeks): return Self.lastWeekday(day, weeks, now)
        case .weekdayOfWeek(let day, let weeks): return now.adding(days: day - now.weekday + 7 * weeks).dateText
        case .day(let day, let month, let year): return Self.day(day, month, year, now)
        case .holiday(let holiday, let year?): return holiday.day(in: year)?.dateText
        case .holiday(let holiday, nil):
            return (0...8).lazy.compactMap { holiday.day(in: now.year + $0) }
                .first { $0.dayNumber >= now.dayNumber }?.dateText
        case .lastHoliday(let holiday): return Self.last(holiday, before: now)
        case .dayOfMonth(let day, let months): return Self.dayOfMonth(day, months, now)
        case .week(let count): return Self.week(now.adding(days: 7 * count))
        case .weekend(let count): return Self.week(now.adding(days: 7 * count)) + "-WE"
        case .month(let count):
            // Counted from the first, for not all months have a 31st.
            let month = now.adding(days: 1 - now.day).adding(months: count)
            return "\(month.year.digits(4))-\(month.month.digits(2))"
        case .monthNamed(let month, let year, let turn):
            let coming = now.year + (month < now.month ? 1 : 0)
            return Self.year(year ?? coming + turn).map { "\($0)-\(month.digits(2))" }
        case .season(let season, let year, let turn):
            return Self.year(year ?? Self.coming(season, now, turn)).map { "\($0)-\(season)" }
        case .year(let count): return Self.year(now.year + count)
        case .fullYear(let year): return Self.year(year)
        case .decade(let first): return Self.year(first).map { "\($0.prefix(3))X" }
        case .decades(let count): return Self.year(now.year + 10 * count).map { "\($0.prefix(3))X" }
        case .century(let first): return Self.year(first).map { "\($0.prefix(2))XX" }
        }
    }

    /// The date with a length of time in weeks before it, or after it; `nil` unless that is said of such a date.
    func moved(weeks: Int) -> DateMeaning? {
        switch self {
        case .days(let count): .days(count + 7 * weeks)
        case .weekday(let day, 0) where weeks < 0: .lastWeekday(day, earlier: -weeks)
        case .weekday(let day, let later) where weeks >= 0: .weekday(day, later: later + weeks)
        default: nil
        }
    }

    /// The last day with a name before another day.
    private static func last(_ holiday: Holiday, before day: LocalTime) -> String? {
        // The 29th of February is at most eight years away.
        (0...8).lazy.compactMap { holiday.day(in: day.year - $0) }.first { $0.dayNumber < day.dayNumber }?.dateText
    }

    /// The date as `AMAZON.DATE` writes it, where words that could be past or future mean the past or today.
    func writtenInThePast(at now: LocalTime) -> String? {
        let tomorrow = now.adding(days: 1)
        switch self {
        case .weekday(let day, later: 0): return Self.lastWeekday(day, 0, now)
        case .day(let day, let month, year: nil): return Self.last(.fixed(day, month: month), before: tomorrow)
        case .holiday(let holiday, year: nil): return Self.last(holiday, before: tomorrow)
        case .dayOfMonth(let day, nil):
            return (0...2).lazy.compactMap { Self.dayOfMonth(day, -$0, now) }.first { $0 <= now.dateText }
        case .monthNamed(let month, year: nil, turn: 0):
            return Self.year(now.year - (month > now.month ? 1 : 0)).map { "\($0)-\(month.digits(2))" }
        case .season(let season, year: nil, turn: 0):
            let year = Self.coming(season, now, 0) - (Self.hasBegun(season, now) ? 0 : 1)
            return Self.year(year).map { "\($0)-\(season)" }
        default: return written(at: now)
        }
    }

    private static func lastWeekday(_ day: Int, _ weeks: Int, _ now: LocalTime) -> String {
        let back = (now.weekday - day + 6).modulo(7) + 1
        return now.adding(days: -back - 7 * weeks).dateText
    }

    private static func year(_ year: Int) -> String? { (1...9999).contains(year) ? year.digits(4) : nil }

    private static func week(_ day: LocalTime) -> String {
        let (year, week) = day.week
        return "\(year.digits(4))-W\(week.digits(2))"
    }

    private static func day(_ day: Int, _ month: Int, _ year: Int?, _ now: LocalTime) -> String? {
        if let year { return LocalTime(year: year, month: month, day: day)?.dateText }
        // The 29th of February is at most eight years away.
        return (0...8).lazy.compactMap { LocalTime(year: now.year + $0, month: month, day: day) }
            .first { $0.dayNumber >= now.dayNumber }?.dateText
    }

    private static func dayOfMonth(_ day: Int, _ months: Int?, _ now: LocalTime) -> String? {
        let first = now.adding(days: 1 - now.day)
        let candidates = (months.map { $0...$0 } ?? 0...2).lazy.compactMap { count -> LocalTime? in
            let month = first.adding(months: count)
            return LocalTime(year: month.year, month: month.month, day: day)
        }
        return candidates.first { months != nil || $0.dayNumber >= now.dayNumber }?.dateText
    }

    /// The year of a season that has begun or is to come, or so many turns on; a winter belongs to the year in which it
    /// ends, and "next summer" is the coming one until that has begun.
    private static func coming(_ season: String, _ now: LocalTime, _ turn: Int) -> Int {
        let coming = now.year + (now.month > lastMonth(of: season) ? 1 : 0)
        return coming + (turn > 0 && !hasBegun(season, now) ? turn - 1 : turn)
    }

    private static func hasBegun(_ season: String, _ now: LocalTime) -> Bool {
        (lastMonth(of: season) - now.month).modulo(12) < 3
    }

    private static func lastMonth(of season: String) -> Int {
        ["WI": 2, "SP": 5, "SU": 8, "FA": 11][season] ?? 12
    }
}
