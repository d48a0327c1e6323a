/// English dates: "tomorrow", "next Friday", "the third of May", "this weekend".
enum EnglishDates {
    private static let months: [String: Int] = [
        "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
        "june": 6,
        "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9, "october": 10,
        "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
    ]
    private static let weekdays: [String: Int] = [
        "monday": 1, "mon": 1, "tuesday": 2, "tue": 2, "tues": 2, "wednesday": 3, "wed": 3, "thursday": 4, "thu": 4,
        "thurs": 4, "friday": 5, "fri": 5, "saturday": 6, "sat": 6, "sunday": 7, "sun": 7,
    ]
    private static let seasons: [String: String] = [
        "winter": "WI", "spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA",
    ]
    private static let days: [String: DateMeaning] = [
        "now": .now, "right now": .now, "at the moment": .now, "today": .days(0), "tonight": .days(0),
        "this morning": .days(0), "this afternoon": .days(0), "this evening": .days(0), "tomorrow": .days(1),
        "tomorrow morning": .days(1), "tomorrow afternoon": .days(1), "tomorrow evening": .days(1),
        "tomorrow night": .days(1), "yesterday": .days(-1), "last night": .days(-1), "day after tomorrow": .days(2),
        "day before yesterday": .days(-2), "overmorrow": .days(2), "week after next": .week(2),
        "weekend after next": .weekend(2), "month after next": .month(2), "year after next": .year(2),
        "yesterday morning": .days(-1), "yesterday afternoon": .days(-1), "yesterday evening": .days(-1),
        "night before last": .days(-2), "week before last": .week(-2), "weekend before last": .weekend(-2),
        "month before last": .month(-2), "year before last": .year(-2),
    ]
    private static let holidays: [String: Holiday] = [
        "new year": .fixed(1, month: 1), "new years": .fixed(1, month: 1), "new years day": .fixed(1, month: 1),
        "new years eve": .fixed(31, month: 12), "valentines": .fixed(14, month: 2),
        "valentines day": .fixed(14, month: 2),
        "saint patricks day": .fixed(17, month: 3), "st patricks day": .fixed(17, month: 3),
        "april fools day": .fixed(1, month: 4), "independence day": .fixed(4, month: 7),
        "halloween": .fixed(31, month: 10),
        "bonfire night": .fixed(5, month: 11), "christmas eve": .fixed(24, month: 12),
        "christmas": .fixed(25, month: 12),
        "christmas day": .fixed(25, month: 12), "xmas": .fixed(25, month: 12), "boxing day": .fixed(26, month: 12),
        "good friday": .easter(-2), "easter": .easter(0), "easter sunday": .easter(0), "easter monday": .easter(1),
        "thanksgiving": .weekday(4, place: 4, month: 11), "thanksgiving day": .weekday(4, place: 4, month: 11),
        "labor day": .weekday(1, place: 1, month: 9),
    ]
    private static let partsOfDay: Set<String> = ["morning", "afternoon", "evening", "night"]
    private static let decades: [String: Int] = [
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
        "nineties": 90,
    ]

    static let beginnings = Set(months.keys).union(weekdays.keys).union(seasons.keys).union(decades.keys)
        .union((Array(days.keys) + Array(holidays.keys)).compactMap { $0.split(separator: " ").first.map(String.init) })
        .union(["this", "next", "last", "past", "previous", "coming", "current", "following", "weekend", "in"])

    static func date(_ words: [String]) -> DateMeaning? {
        var rest = WordCursor(words)
        while rest.take(oneOf: ["on", "for", "by", "the", "at"]) {}
        if rest.isAtEnd { rest = WordCursor(words) }
        let words = Array(rest.rest)
        if let day = days[words.joined(separator: " ")] ?? days[words.filter { $0 != "the" }.joined(separator: " ")] {
            return day
        }
        return holiday(words) ?? away(words) ?? turning(words) ?? weekday(words) ?? dayOfYear(words) ?? longer(words)
    }

    /// "Christmas", "Easter Monday", "Christmas 2027".
    private static func holiday(_ words: [String]) -> DateMeaning? {
        var rest = WordCursor(words)
        guard let holiday = rest.take(longest: 3, { holidays[$0.joined(separator: " ")] }) else { return nil }
        if rest.isAtEnd { return .holiday(holiday, year: nil) }
        return year(Array(rest.rest)).map { .holiday(holiday, year: $0) }
    }

    /// "In three days", "two weeks from now", "a week ago", "a week from Monday", "a week ago today", "two Mondays ago".
    private static func away(_ words: [String]) -> DateMeaning? {
        var rest = WordCursor(words)
        var sign = 1
        var base = DateMeaning.days(0)
        if rest.take("in") {
            // A year stands alone.
            if rest.rest.count == 1 { return nil }
        } else if rest.takeLast(["ago"]) {
            sign = -1
        } else if rest.takeLast(["from", "now"]) || rest.takeLast(["from", "today"]) || rest.takeLast(["time"]) {
        } else if let joint = words.firstIndex(where: { $0 == "from" || $0 == "ago" }),
            let other = date(Array(words[(joint + 1)...]))
        {
            base = other
            if words[joint] == "ago" { sign = -1 }
            rest = WordCursor(words[..<joint])
        } else {
            return nil
        }
        var words = Array(rest.rest)
        guard let unit = words.popLast() else { return nil }
        let count = ["a", "an", "one"].contains(words.joined()) ? 1 : TimeNumbers.count(words, EnglishNumbers.self)
        guard let count, (0...99_999).contains(count) else { return nil }
        if sign < 0, base == .days(0), unit.hasSuffix("s"), count > 0, let day = weekdays[String(unit.dropLast())] {
            return .lastWeekday(day, earlier: count - 1)
        }
        switch (base, unit) {
        case (.days(let first), "day"), (.days(let first), "days"): return .days(first + sign * count)
        case (_, "week"), (_, "weeks"): return base.moved(weeks: sign * count)
        case (_, "fortnight"), (_, "fortnights"): return base.moved(weeks: 2 * sign * count)
        case (.days(0), "month"), (.days(0), "months"): return .months(sign * count)
        case (.days(0), "year"), (.days(0), "years"): return .months(sign * 12 * count)
        default: return nil
        }
    }

    /// "This week", "next year", "last summer", "last Monday evening", "last week on Monday", "last Christmas".
    private static func turning(_ words: [String]) -> DateMeaning? {
        var rest = WordCursor(words)
        // "This past Friday" is the last one, "this coming Friday" the next.
        if rest.rest.count == 3, ["past", "coming"].contains(words[1]) { _ = rest.take("this") }
        guard
            let turn = rest.take([
                "this": 0, "current": 0, "coming": 0, "next": 1, "following": 1, "last": -1, "past": -1,
                "previous": -1,
            ])
        else { return words == ["weekend"] ? .weekend(0) : nil }
        if let first = rest.next, weekdays[first] != nil, rest.rest.count == 2, isPartOfDay(rest.rest.last) {
            rest = WordCursor([first])
        }
        if let holiday = holidays[rest.rest.joined(separator: " ")] {
            return turn < 0 ? .lastHoliday(holiday) : .holiday(holiday, year: nil)
        }
        if rest.rest.count > 1, rest.take("week") {
            _ = rest.take("on")
            return rest.rest.count == 1 ? rest.take(weekdays).map { .weekdayOfWeek($0, turn) } : nil
        }
        guard rest.rest.count == 1, let noun = rest.next else { return nil }
        switch noun {
        case "day": return .days(turn)
        case "week": return .week(turn)
        case "weekend": return .weekend(turn)
        case "month": return .month(turn)
        case "year": return .year(turn)
        case "decade": return .decades(turn)
        default: break
        }
        if let day = weekdays[noun] {
            return switch turn {
            case 0: .weekday(day, later: 0)
            case 1: .weekdayOfWeek(day, 1)
            default: .lastWeekday(day, earlier: 0)
            }
        }
        if let month = months[noun] { return .monthNamed(month, year: nil, turn: turn < 0 ? -1 : 0) }
        return seasons[noun].map { .season($0, year: nil, turn: turn) }
    }

    private static func isPartOfDay(_ word: String?) -> Bool { word.map(partsOfDay.contains) == true }

    /// "Monday", "Friday next week", "Monday week", "Monday before last", "Monday the third of May".
    private static func weekday(_ words: [String]) -> DateMeaning? {
        var rest = WordCursor(words)
        guard let day = rest.take(weekdays) else { return nil }
        if rest.isAtEnd { return .weekday(day, later: 0) }
        if rest.rest.count == 1, isPartOfDay(rest.next) { return .weekday(day, later: 0) }
        if rest.rest.elementsEqual(["before", "last"]) { return .lastWeekday(day, earlier: 1) }
        if rest.rest.elementsEqual(["week"]) { return .weekday(day, later: 1) }
        _ = rest.take("of")
        if rest.rest.elementsEqual(["next", "week"]) { return .weekdayOfWeek(day, 1) }
        if rest.rest.elementsEqual(["this", "week"]) { return .weekdayOfWeek(day, 0) }
        if rest.rest.elementsEqual(["last", "week"]) { return .weekdayOfWeek(day, -1) }
        _ = rest.take("the")
        return dayOfYear(Array(rest.rest))
    }

    /// `12/24` or `24/12`, with a year or without; `nil` for `3/4`, which is in March here and in April there.
    private static func numeric(_ word: String) -> DateMeaning? {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false).map { part in
            part.utf8.count <= 4 ? Int(part) : nil
        }
        guard (2...3).contains(parts.count), let first = parts[0], let second = parts[1] else { return nil }
        let (month, day) = first > 12 ? (second, first) : (first, second)
        guard first != second ? max(first, second) > 12 : true, (1...12).contains(month), (1...31).contains(day) else {
            return nil
        }
        guard parts.count == 3 else { return .day(day, month: month, year: nil) }
        return parts[2].flatMap { (1000...9999).contains($0) ? .day(day, month: month, year: $0) : nil }
    }

    /// "May third", "the third of May 2027", "the third".
    private static func dayOfYear(_ words: [String]) -> DateMeaning? {
        if words.count == 1, words[0].contains("/") { return numeric(words[0]) }
        var rest = WordCursor(words)
        if let month = rest.take(months) {
            _ = rest.take("the")
            guard let day = takeDay(&rest) else { return nil }
            return finish(rest, day, month)
        }
        guard let day = takeDay(&rest) else { return nil }
        let isOf = rest.take("of")
        if rest.isAtEnd, !isOf { return words.last.map(isPlace) == true ? .dayOfMonth(day, nil) : nil }
        if isOf, rest.rest.elementsEqual(["this", "month"]) { return .dayOfMonth(day, 0) }
        if isOf, rest.rest.elementsEqual(["next", "month"]) { return .dayOfMonth(day, 1) }
        if isOf, rest.rest.elementsEqual(["last", "month"]) { return .dayOfMonth(day, -1) }
        guard let month = rest.take(months) else { return nil }
        return finish(rest, day, month)
    }

    private static func finish(_ rest: WordCursor, _ day: Int, _ month: Int) -> DateMeaning? {
        if rest.isAtEnd { return .day(day, month: month, year: nil) }
        return year(Array(rest.rest)).map { .day(day, month: month, year: $0) }
    }

    /// A day of the month: a place, or a number that is not the beginning of a year.
    private static func takeDay(_ rest: inout WordCursor) -> Int? {
        rest.take(longest: 2) { words in
            let day = EnglishNumbers.ordinal(words) ?? TimeNumbers.count(words, EnglishNumbers.self)
            return day.flatMap { (1...31).contains($0) ? $0 : nil }
        }
    }

    private static func isPlace(_ word: String) -> Bool { EnglishNumbers.ordinal([word]) != nil }

    /// "May", "May 2027", "summer of 2027", "2027", "the nineties", "the nineteenth century".
    private static func longer(_ words: [String]) -> DateMeaning? {
        var rest = WordCursor(words)
        _ = rest.take("in")
        while rest.take("the") {}
        if let month = rest.take(months) {
            if rest.isAtEnd { return .monthNamed(month, year: nil, turn: 0) }
            _ = rest.take("of")
            return year(Array(rest.rest)).map { .monthNamed(month, year: $0, turn: 0) }
        }
        if let season = rest.take(seasons) {
            if rest.isAtEnd { return .season(season, year: nil, turn: 0) }
            _ = rest.take("of")
            return year(Array(rest.rest)).map { .season(season, year: $0, turn: 0) }
        }
        if let decade = rest.take(decades) { return rest.isAtEnd ? .decade(1900 + decade) : nil }
        if rest.rest.count == 1, let word = rest.next, word.hasSuffix("0s") {
            if let year = number(word.dropLast(), 4) { return .decade(year) }
            return number(word.dropLast(), 2).map { .decade(1900 + $0) }
        }
        if rest.takeLast(["century"]) {
            return EnglishNumbers.ordinal(Array(rest.rest)).map { .century(100 * ($0 - 1)) }
        }
        _ = rest.take("year")
        return year(Array(rest.rest)).map(DateMeaning.fullYear)
    }

    /// A year of four digits.
    private static func year(_ words: [String]) -> Int? {
        EnglishNumbers.year(words).flatMap { (1000...9999).contains($0) ? $0 : nil }
    }
}
