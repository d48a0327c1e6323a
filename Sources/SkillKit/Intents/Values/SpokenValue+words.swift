extension SpokenDuration {
    /// The duration as a skill says it: "1 hour and 30 minutes".
    public func words(in language: Language) -> String {
        language.vocabulary.timeNames.words([years, months, weeks, days, hours, minutes, seconds])
    }
}

extension SpokenTime {
    /// The time as a skill says it: "7:30 PM" in English, "19 Uhr 30" in German; seconds are left out.
    public func words(in language: Language) -> String {
        let names = language.vocabulary.timeNames
        return switch self {
        case .clock(let hour, let minute, _): names.clock(hour, minute)
        case .part(let part): names.codes[part.rawValue] ?? part.rawValue
        }
    }
}

extension SpokenDate {
    /// The date as a skill says it: "Thursday, November 26".
    public func words(in language: Language) -> String {
        let names = language.vocabulary.timeNames
        switch self {
        case .day(let year, let month, let day):
            guard let time = LocalTime(year: year, month: month, day: day) else { return description }
            return names.day(names.weekdays[time.weekday - 1], names.months[time.month - 1], time.day)
        case .week(_, let week): return names.week(week)
        case .weekend(_, let week): return names.weekend(week)
        case .month(let year, let month):
            return (1...12).contains(month) ? "\(names.months[month - 1]) \(year)" : description
        case .season(let year, let season): return "\(names.codes[season.rawValue] ?? season.rawValue) \(year)"
        case .year(let year): return "\(year)"
        case .decade(let year): return names.decade(year)
        case .century(let year): return names.century(year)
        case .now: return names.now
        }
    }
}
