extension SpokenDate {
    /// How many days a date is before another day: 1 for yesterday, 0 for today, -1 for tomorrow.
    ///
    /// ```swift
    /// let days = watered.days(before: turn.now)
    /// ```
    ///
    /// - Parameter day: The day, such as today, which is ``Turn/now``; the time of the day doesn't matter.
    /// - Returns: The number of days; `nil` for a longer time than a day, such as a week.
    public func days(before day: LocalTime) -> Int? { self.day(at: day).map(day.days(since:)) }

    /// The date, or the same one last time, if it is ahead and Alexa may have been told one that is past.
    ///
    /// Alexa sends "Monday" as the next Monday, so a day of the week to come becomes one of the week before, and a later one
    /// the last one by its day and month.
    func lastTime(at now: LocalTime) -> SpokenDate {
        switch self {
        case .day(_, let month, let day):
            guard let date = self.day(at: now), date > now else { return self }
            if date.days(since: now) <= 7 { return date.adding(days: -7).date }
            // The 29th of February is at most eight years away.
            return (0...8).lazy.compactMap { LocalTime(year: now.year - $0, month: month, day: day) }
                .first { $0 <= now }?.date ?? self
        case .month(let year, let month):
            guard (year, month) > (now.year, now.month) else { return self }
            return .month(year: now.year - (month > now.month ? 1 : 0), month: month)
        default: return self
        }
    }
}

extension LocalTime {
    /// The day, as a slot delivers one: what a state or a file can hold.
    public var date: SpokenDate { .day(year: year, month: month, day: day) }
}
