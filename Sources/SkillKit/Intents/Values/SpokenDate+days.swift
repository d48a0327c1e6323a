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
    /// that of a year before.
    func lastTime(at now: LocalTime) -> SpokenDate {
        switch self {
        case .day(let year, let month, let day):
            guard let date = self.day(at: now), date > now else { return self }
            if date.days(since: now) <= 7 { return date.adding(days: -7).date }
            return (1...8).lazy.compactMap { LocalTime(year: year - $0, month: month, day: day)?.date }.first ?? self
        case .month(let year, let month):
            return (year, month) > (now.year, now.month) ? .month(year: year - 1, month: month) : self
        default: return self
        }
    }
}

extension LocalTime {
    /// The day, as a slot delivers one: what a state or a file can hold.
    public var date: SpokenDate { .day(year: year, month: month, day: day) }
}
