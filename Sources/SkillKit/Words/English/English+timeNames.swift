extension English {
    /// How dates and times are said in English.
    static let timeNames = TimeNames(
        units: ["year", "month", "week", "day", "hour", "minute", "second"].map { ($0, $0 + "s") },
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ],
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        codes: [
            "WI": "winter", "SP": "spring", "SU": "summer", "FA": "fall", "MO": "the morning", "AF": "the afternoon",
            "EV": "the evening", "NI": "the night",
        ],
        day: { weekday, month, day in "\(weekday), \(month) \(day)" },
        inYear: { words, year, unit in unit == .day ? "\(words), \(year)" : "\(words) of \(year)" },
        clock: { hour, minute in
            let half = hour < 12 ? "AM" : "PM"
            let twelve = hour % 12 == 0 ? 12 : hour % 12
            return minute == 0 ? "\(twelve) \(half)" : "\(twelve):\(minute.digits(2)) \(half)"
        },
        week: { "week \($0)" },
        weekend: { "the weekend of week \($0)" },
        decade: { "the \($0)s" },
        century: { "the \($0)s" },
        now: "now",
        and: "and"
    )
}
