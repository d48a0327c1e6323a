#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Moments as recordings write them: `2026-03-09T12:00:00.000Z`.
enum Moment {
    /// A number of milliseconds since 1970 as a text.
    ///
    /// By hand, because Foundation's formatter takes longer than all the rest of a turn's line.
    static func text(_ milliseconds: Int) -> String {
        let clamped = min(max(milliseconds, 0), 253_402_300_799_999)
        let (days, rest) = clamped.quotientAndRemainder(dividingBy: 86_400_000)
        // Howard Hinnant's way from days to dates: eras of 400 years, which begin in March.
        let shifted = days + 719_468
        let (era, day) = shifted.quotientAndRemainder(dividingBy: 146_097)
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
        let dayOfYear = day - (365 * year + year / 4 - year / 100)
        let month = (5 * dayOfYear + 2) / 153
        let date = dayOfYear - (153 * month + 2) / 5 + 1
        let isNextYear = month >= 10
        let parts = [
            (era * 400 + year + (isNextYear ? 1 : 0), 4, "-"), (isNextYear ? month - 9 : month + 3, 2, "-"),
            (date, 2, "T"),
            (rest / 3_600_000, 2, ":"), (rest / 60_000 % 60, 2, ":"), (rest / 1000 % 60, 2, "."), (rest % 1000, 3, "Z"),
        ]
        return parts.reduce(into: "") { text, part in
            let digits = String(part.0)
            for _ in digits.utf8.count..<max(part.1, digits.utf8.count) { text += "0" }
            text += digits + part.2
        }
    }

    /// How far clocks are ahead of Greenwich, as a text: `+02:00`, with seconds if there are any.
    static func text(secondsFromGMT seconds: Int) -> String {
        let all = min(abs(seconds), mostFromGMT)
        let rest = all % 60 == 0 ? "" : ":\((all % 60).digits(2))"
        return "\(seconds < 0 ? "-" : "+")\((all / 3600).digits(2)):\((all / 60 % 60).digits(2))\(rest)"
    }

    /// How far clocks are ahead of Greenwich by a text; `nil` if it is not such a text.
    static func secondsFromGMT(_ text: String) -> Int? {
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false).map { number($0, 2) }
        guard (2...3).contains(parts.count), let hours = parts[0], let minutes = parts[1],
            let seconds = parts.count == 3 ? parts[2] : 0, minutes < 60, seconds < 60
        else { return nil }
        let all = (hours * 60 + minutes) * 60 + seconds
        return all > mostFromGMT ? nil : sign == "-" ? -all : all
    }

    /// No clock on Earth is further ahead, or behind.
    private static let mostFromGMT = 86_399

    /// The milliseconds since 1970 of a text; `nil` if it is not a moment.
    static func milliseconds(_ text: String) -> Int? {
        guard let date = Timestamp.text(text).date else { return nil }
        let milliseconds = (date.timeIntervalSince1970 * 1000).rounded()
        return Int(exactly: milliseconds)
    }
}
