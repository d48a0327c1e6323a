/// German dates: "übermorgen", "nächsten Freitag", "der dritte Mai", "dieses Wochenende".
enum GermanDates {
    private static let months: [String: Int] = [
        "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "maerz": 3, "april": 4, "mai": 5, "juni": 6,
        "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
    ]
    private static let weekdays: [String: Int] = [
        "montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6, "sonnabend": 6,
        "sonntag": 7,
    ]
    private static let seasons: [String: String] = [
        "winter": "WI", "frühling": "SP", "frühjahr": "SP", "sommer": "SU", "herbst": "FA",
    ]
    private static let days: [String: DateMeaning] = [
        "jetzt": .now, "gerade": .now, "heute": .days(0), "morgen": .days(1), "übermorgen": .days(2),
        "uebermorgen": .days(2), "gestern": .days(-1), "vorgestern": .days(-2), "vorvorgestern": .days(-3),
        "letzte nacht": .days(-1), "wochenende": .weekend(0),
    ]
    private static let holidays: [String: Holiday] = [
        "neujahr": .fixed(1, month: 1), "heilige drei könige": .fixed(6, month: 1),
        "valentinstag": .fixed(14, month: 2),
        "rosenmontag": .easter(-48), "karfreitag": .easter(-2), "ostern": .easter(0), "ostersonntag": .easter(0),
        "ostermontag": .easter(1), "tag der arbeit": .fixed(1, month: 5), "christi himmelfahrt": .easter(39),
        "himmelfahrt": .easter(39), "muttertag": .weekday(7, place: 2, month: 5), "pfingsten": .easter(49),
        "pfingstsonntag": .easter(49), "pfingstmontag": .easter(50), "fronleichnam": .easter(60),
        "tag der deutschen einheit": .fixed(3, month: 10), "halloween": .fixed(31, month: 10),
        "allerheiligen": .fixed(1, month: 11), "nikolaus": .fixed(6, month: 12), "nikolaustag": .fixed(6, month: 12),
        "heiligabend": .fixed(24, month: 12), "heilig abend": .fixed(24, month: 12),
        "weihnachten": .fixed(25, month: 12),
        "erster weihnachtstag": .fixed(25, month: 12), "ersten weihnachtstag": .fixed(25, month: 12),
        "zweiter weihnachtstag": .fixed(26, month: 12), "zweiten weihnachtstag": .fixed(26, month: 12),
        "silvester": .fixed(31, month: 12),
    ]
    private static let decades: [String: Int] = [
        "zwanziger": 20, "dreißiger": 30, "vierziger": 40, "fünfziger": 50, "sechziger": 60, "siebziger": 70,
        "achtziger": 80, "neunziger": 90,
    ]
    private static let articles: Set<String> = ["am", "der", "die", "das", "den", "dem", "für", "im", "an", "zu"]
    private static let partsOfDay: Set<String> = [
        "früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht",
    ]

    /// Words with an ending, as in "nächste" and "nächsten", and how many turns from the present one they mean.
    private static let turns: [(stem: String, turn: Int)] = [
        ("dies", 0), ("nächst", 1), ("naechst", 1), ("kommend", 1), ("übernächst", 2), ("uebernaechst", 2),
        ("letzt", -1), ("vorig", -1), ("vergangen", -1), ("vorletzt", -2),
    ]
    private static let endings = ["e", "en", "er", "es", "em"]

    /// Compounds such as "Freitagabend", each with its day and its part of the day.
    static let partsOfWeekdays: [String: (day: String, part: String)] = Dictionary(
        uniqueKeysWithValues: weekdays.keys.flatMap { day in
            partsOfDay.subtracting(["früh"]).map { (day + $0, (day, $0)) }
        }
    )

    static let beginnings = Set(months.keys).union(weekdays.keys).union(seasons.keys).union(decades.keys)
        .union((Array(days.keys) + Array(holidays.keys)).compactMap { $0.split(separator: " ").first.map(String.init) })
        .union(
            turns.flatMap { turn in endings.map { turn.stem + $0 } }
        )
        .union(partsOfWeekdays.keys).union(["in", "vor"])

    static func date(_ words: [String]) -> DateMeaning? {
        var rest = WordCursor(words)
        while rest.take(oneOf: articles) {}
        rest = WordCursor(rest.rest.map { partsOfWeekdays[$0]?.day ?? $0 })
        if rest.rest.count > 1, let last = rest.rest.last, partsOfDay.contains(last),
            let day = rest.rest.dropLast().last, days[day] != nil || weekdays[day] != nil || holidays[day] != nil
        {
            rest = WordCursor(rest.rest.dropLast())
        }
        let words = Array(rest.rest)
        if let day = days[words.joined(separator: " ")] { return day }
        return holiday(words) ?? away(words) ?? turning(words) ?? weekday(words) ?? dayOfYear(words) ?? longer(words)
    }

    /// "Weihnachten", "Ostermontag", "Weihnachten 2027".
    private static func holiday(_ words: [String]) -> DateMeaning? {
        var rest = WordCursor(words)
        guard let holiday = rest.take(longest: 4, { holidays[$0.joined(separator: " ")] }) else { return nil }
        if rest.isAtEnd { return .holiday(holiday, year: nil) }
        return year(Array(rest.rest)).map { .holiday(holiday, year: $0) }
    }

    /// "In drei Tagen", "vor einer Woche", "Montag in einer Woche", "heute vor einer Woche".
    private static func away(_ words: [String]) -> DateMeaning? {
        var rest = WordCursor(words)
        let base = rest.take(weekdays).map { DateMeaning.weekday($0, later: 0) } ?? rest.take(days)
        let sign = rest.take("in") ? 1 : rest.take("vor") ? -1 : 0
        guard sign != 0, rest.rest.count > 1, let unit = rest.rest.last else { return nil }
        let count = rest.rest.dropLast()
        guard
            let count = ["einem", "einer"].contains(count.joined())
                ? 1 : TimeNumbers.count(Array(count), GermanNumbers.self),
            (0...99_999).contains(count)
        else { return nil }
        if let base { return ["woche", "wochen"].contains(unit) ? base.moved(weeks: sign * count) : nil }
        return switch unit {
        case "tag", "tage", "tagen": .days(sign * count)
        case "woche", "wochen": .days(7 * sign * count)
        case "monat", "monate", "monaten": .months(sign * count)
        case "jahr", "jahre", "jahren": .months(12 * sign * count)
        default: nil
        }
    }

    /// "Diese Woche", "nächstes Jahr", "letzten Sommer", "letzte Woche Montag", "letztes Weihnachten".
    private static func turning(_ words: [String]) -> DateMeaning? {
        guard let turn = words.first.flatMap(turn) else { return nil }
        if words.count > 2, words[1] == "woche", let day = words.last.flatMap({ weekdays[$0] }) {
            return words.count == 3 || words[2...].elementsEqual(["am", words[3]]) ? .weekdayOfWeek(day, turn) : nil
        }
        if let holiday = holidays[words.dropFirst().joined(separator: " ")], abs(turn) < 2 {
            return turn < 0 ? .lastHoliday(holiday) : .holiday(holiday, year: nil)
        }
        guard words.count == 2 else { return nil }
        switch words[1] {
        case "woche": return .week(turn)
        case "wochenende": return .weekend(turn)
        case "monat", "monats": return .month(turn)
        case "jahr", "jahres": return .year(turn)
        case "jahrzehnt": return .decades(turn)
        default: break
        }
        if let day = weekdays[words[1]] {
            if words[0].hasPrefix("kommend") { return .weekday(day, later: 0) }
            if turn < 0 { return .lastWeekday(day, earlier: -turn - 1) }
            return turn > 0 ? .weekdayOfWeek(day, turn) : .weekday(day, later: 0)
        }
        if let month = months[words[1]] { return .monthNamed(month, year: nil, turn: turn < 0 ? -1 : 0) }
        return seasons[words[1]].map { .season($0, year: nil, turn: turn) }
    }

    /// How many turns from the present one an adjective means.
    private static func turn(_ word: String) -> Int? {
        turns.first { word.hasPrefix($0.stem) && endings.contains(String(word.dropFirst($0.stem.count))) }?.turn
    }

    /// "Montag", "Freitag nächster Woche", "Montag, der dritte Mai".
    private static func weekday(_ words: [String]) -> DateMeaning? {
        var rest = WordCursor(words)
        guard let day = rest.take(weekdays) else { return nil }
        if rest.isAtEnd { return .weekday(day, later: 0) }
        if rest.rest.count == 2, rest.rest.last == "woche", let turn = rest.next.flatMap(turn) {
            return .weekdayOfWeek(day, turn)
        }
        while rest.take(oneOf: articles) {}
        return dayOfYear(Array(rest.rest))
    }

    /// "Der dritte Mai 2027", "am dritten fünften", "3.5.2027", "der dritte".
    private static func dayOfYear(_ words: [String]) -> DateMeaning? {
        if words.count == 1, let numeric = numeric(words[0]) { return numeric }
        var rest = WordCursor(words)
        guard let day = takePlace(&rest, 31) else { return nil }
        if rest.isAtEnd { return .dayOfMonth(day, nil) }
        if rest.rest.elementsEqual(["dieses", "monats"]) { return .dayOfMonth(day, 0) }
        if rest.rest.elementsEqual(["nächsten", "monats"]) { return .dayOfMonth(day, 1) }
        if ["letzten", "vorigen", "vergangenen"].contains(rest.next), rest.rest.dropFirst().elementsEqual(["monats"]) {
            return .dayOfMonth(day, -1)
        }
        guard let month = rest.take(months) ?? takePlace(&rest, 12) else { return nil }
        if rest.isAtEnd { return .day(day, month: month, year: nil) }
        return year(Array(rest.rest)).map { .day(day, month: month, year: $0) }
    }

    /// `3.5.` or `3.5.2027`.
    private static func numeric(_ word: String) -> DateMeaning? {
        let parts = word.split(separator: ".")
        guard word.contains("."), (2...3).contains(parts.count), word.last == "." || parts.count == 3,
            parts.allSatisfy({ $0.utf8.count <= 4 }), let day = Int(parts[0]), let month = Int(parts[1]),
            (1...31).contains(day), (1...12).contains(month)
        else { return nil }
        guard parts.count == 3 else { return .day(day, month: month, year: nil) }
        return number(parts[2], 4).map { .day(day, month: month, year: $0) }
    }

    private static func takePlace(_ rest: inout WordCursor, _ most: Int) -> Int? {
        rest.take(longest: 2) { GermanNumbers.ordinal($0).flatMap { (1...most).contains($0) ? $0 : nil } }
    }

    /// "Mai", "Mai 2027", "Sommer 2027", "2027", "die Neunziger", "das neunzehnte Jahrhundert".
    private static func longer(_ words: [String]) -> DateMeaning? {
        var rest = WordCursor(words)
        if let month = rest.take(months) {
            if rest.isAtEnd { return .monthNamed(month, year: nil, turn: 0) }
            return year(Array(rest.rest)).map { .monthNamed(month, year: $0, turn: 0) }
        }
        if let season = rest.take(seasons) {
            if rest.isAtEnd { return .season(season, year: nil, turn: 0) }
            return year(Array(rest.rest)).map { .season(season, year: $0, turn: 0) }
        }
        if rest.takeLast(["jahre"]) || rest.takeLast(["jahren"]) || rest.rest.count == 1, var word = rest.next,
            rest.rest.count == 1
        {
            if word.hasSuffix("n") { word.removeLast() }
            if let decade = decades[word] { return .decade(1900 + decade) }
        }
        if rest.takeLast(["jahrhundert"]) {
            return GermanNumbers.ordinal(Array(rest.rest)).map { .century(100 * ($0 - 1)) }
        }
        _ = rest.take("jahr") || rest.take("jahre")
        return year(Array(rest.rest)).map(DateMeaning.fullYear)
    }

    /// A year of four digits.
    private static func year(_ words: [String]) -> Int? {
        GermanNumbers.year(words).flatMap { (1000...9999).contains($0) ? $0 : nil }
    }
}
