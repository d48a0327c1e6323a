#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A moment as calendars and clocks show it where a person is, in the Gregorian calendar.
///
/// Words such as "tomorrow" depend on it. It has years 1 to 9999; anything beyond stays at the nearest end.
public struct LocalTime: Sendable, Hashable, Comparable {
    /// The day, counted from 1970-01-01.
    var dayNumber: Int
    /// The seconds of the day.
    var secondOfDay: Int

    /// A moment, where clocks are some seconds ahead of Greenwich.
    public init(_ date: Date, secondsFromGMT offset: Int) {
        let bound = Double(Self.lastDay) * 86_400
        let seconds = Int(min(max(date.timeIntervalSince1970.rounded(.down), -bound), bound)) + offset
        self.init(day: seconds.floored(by: 86_400), second: seconds - seconds.floored(by: 86_400) * 86_400)
    }

    /// A time of a day; `nil` if there is no such day or time.
    public init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...Self.days(of: month, in: year)).contains(day),
            (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
        else { return nil }
        self.init(day: Self.dayNumber(year, month, day), second: (hour * 60 + minute) * 60 + second)
    }

    init(day: Int, second: Int) {
        dayNumber = min(max(day, Self.firstDay), Self.lastDay)
        secondOfDay = second
    }

    private static let firstDay = dayNumber(1, 1, 1)
    private static let lastDay = dayNumber(9999, 12, 31)

    /// The year.
    public var year: Int { civil.year }
    /// The month, from 1.
    public var month: Int { civil.month }
    /// The day of the month, from 1.
    public var day: Int { civil.day }
    /// The hour, 0 to 23.
    public var hour: Int { secondOfDay / 3600 }
    /// The minute.
    public var minute: Int { secondOfDay / 60 % 60 }
    /// The second.
    public var second: Int { secondOfDay % 60 }
    /// The day of the week: 1 is Monday, 7 is Sunday.
    public var weekday: Int { (dayNumber + 3).modulo(7) + 1 }

    /// The week of ISO 8601, and the year that it belongs to.
    public var week: (year: Int, week: Int) {
        // A week belongs to the year that has its Thursday.
        let thursday = adding(days: 4 - weekday)
        return (thursday.year, (thursday.dayNumber - Self.dayNumber(thursday.year, 1, 1)) / 7 + 1)
    }

    /// The same time some days later, or earlier.
    public func adding(days: Int) -> Self {
        Self(day: dayNumber + min(max(days, -4_000_000), 4_000_000), second: secondOfDay)
    }

    /// The same time some months later, or earlier; on the month's last day if it has no such day.
    public func adding(months: Int) -> Self {
        let (year, month, day) = civil
        let all = year * 12 + month - 1 + min(max(months, -120_000), 120_000)
        let (newYear, newMonth) = (min(max(all.floored(by: 12), 1), 9999), all.modulo(12) + 1)
        return Self(
            day: Self.dayNumber(newYear, newMonth, min(day, Self.days(of: newMonth, in: newYear))),
            second: secondOfDay
        )
    }

    /// A length of time later, or earlier, by clocks that are never put forward or back.
    public func adding(_ duration: Duration) -> Self {
        let all = secondOfDay + Int(min(max(duration.components.seconds, -1_000_000_000_000), 1_000_000_000_000))
        let days = all.floored(by: 86_400)
        return Self(day: dayNumber + days, second: all - days * 86_400)
    }

    /// The time from another moment to this one, by clocks that are never put forward or back.
    public func since(_ other: Self) -> Duration {
        .seconds((dayNumber - other.dayNumber) * 86_400 + secondOfDay - other.secondOfDay)
    }

    /// The days from another moment's day to this one's, whatever the times of day: 1 since yesterday, -1 since tomorrow.
    public func days(since other: Self) -> Int { dayNumber - other.dayNumber }

    public static func < (one: Self, other: Self) -> Bool {
        (one.dayNumber, one.secondOfDay) < (other.dayNumber, other.secondOfDay)
    }

    /// How many days a month has.
    static func days(of month: Int, in year: Int) -> Int {
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        return switch month {
        case 2: isLeap ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The day's number from 1970-01-01 on; after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = year.floored(by: 400)
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The inverse of that.
    private var civil: (year: Int, month: Int, day: Int) {
        let days = dayNumber + 719_468
        let era = days.floored(by: 146_097)
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let part = (5 * dayOfYear + 2) / 153
        let month = part < 10 ? part + 3 : part - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * part + 2) / 5 + 1)
    }
}

extension LocalTime: CustomStringConvertible {
    /// `2026-11-29T18:20:00`, as ISO 8601 writes it.
    public var description: String { "\(dateText)T\(hour.digits(2)):\(minute.digits(2)):\(second.digits(2))" }

    /// `2026-11-29`.
    var dateText: String { "\(year.digits(4))-\(month.digits(2))-\(day.digits(2))" }
}

extension Int {
    /// The quotient, rounded down.
    fileprivate func floored(by divisor: Int) -> Int { self >= 0 ? self / divisor : (self + 1) / divisor - 1 }

    /// The remainder, never negative.
    func modulo(_ divisor: Int) -> Int {
        let rest = self % divisor
        return rest < 0 ? rest + divisor : rest
    }

    /// The number in at least so many decimal digits.
    func digits(_ count: Int) -> String {
        let text = "\(self)"
        return String(repeating: "0", count: Swift.max(0, count - text.utf8.count)) + text
    }
}
