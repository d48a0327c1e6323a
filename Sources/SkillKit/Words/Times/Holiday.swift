/// A day that has a name, and comes once a year.
enum Holiday: Sendable, Hashable {
    /// The same day every year.
    case fixed(Int, month: Int)
    /// So many days after Easter Sunday, or before it.
    case easter(Int)
    /// So many days of the week into a month, 1 for Monday: the fourth Thursday of November.
    case weekday(Int, place: Int, month: Int)

    /// The day in a year; `nil` for one beyond 1 to 9999.
    func day(in year: Int) -> LocalTime? {
        switch self {
        case .fixed(let day, let month): return LocalTime(year: year, month: month, day: day)
        case .easter(let days):
            let (month, day) = Self.easter(in: year)
            return LocalTime(year: year, month: month, day: day)?.adding(days: days)
        case .weekday(let weekday, let place, let month):
            guard let first = LocalTime(year: year, month: month, day: 1) else { return nil }
            return first.adding(days: (weekday - first.weekday).modulo(7) + 7 * (place - 1))
        }
    }

    /// The month and day of Easter Sunday in the Gregorian calendar; after "A New York correspondent", Nature, 20 April 1876.
    private static func easter(in year: Int) -> (month: Int, day: Int) {
        let (century, rest) = (year / 100, year % 100)
        let golden = year % 19
        let skipped = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - skipped + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let correction = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * correction + 114
        return (sum / 31, sum % 31 + 1)
    }
}
