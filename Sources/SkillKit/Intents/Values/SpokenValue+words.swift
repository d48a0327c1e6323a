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
    /// The date as a skill says it: "Thursday, November 26", or "Friday, January 1, 2027" if that is not this year.
    /// - Parameters:
    ///   - language: The language.
    ///   - now: What the person's clocks show, as ``Turn/now`` does; without it, every day and week has its year.
    /// - Returns: The words.
    public func words(in language: Language, at now: LocalTime? = nil) -> String {
        let names = language.vocabulary.timeNames
        func dated(_ words: String, _ unit: DatedUnit, _ year: Int, unless current: Int?) -> String {
            year == current ? words : names.inYear(words, year, unit)
        }
        switch self {
        case .day(let year, let month, let day):
            guard let time = LocalTime(year: year, month: month, day: day) else { return description }
            let words = names.day(names.weekdays[time.weekday - 1], names.months[time.month - 1], time.day)
            return dated(words, .day, year, unless: now?.year)
        // The last days of December may belong to the next year's first week.
        case .week(let year, let week): return dated(names.week(week), .week, year, unless: now?.week.year)
        case .weekend(let year, let week): return dated(names.weekend(week), .week, year, unless: now?.week.year)
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
