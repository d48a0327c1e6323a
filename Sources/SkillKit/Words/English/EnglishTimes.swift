/// English times of day and lengths of time: "half past seven", "an hour and a half".
enum EnglishTimes: TimeGrammar {
    static func date(_ words: [String]) -> DateMeaning? { EnglishDates.date(words) }

    static let beginnings = EnglishDates.beginnings.union(parts.keys).union([
        "a", "an", "another", "half", "quarter", "three", "noon", "midday", "midnight", "now", "in", "fortnight", "oh",
    ])

    private static let units: [String: WrittenDuration.Unit] = [
        "second": .second, "seconds": .second, "sec": .second, "secs": .second, "minute": .minute, "minutes": .minute,
        "min": .minute, "mins": .minute, "hour": .hour, "hours": .hour, "hr": .hour, "hrs": .hour, "h": .hour,
        "day": .day, "days": .day, "week": .week, "weeks": .week, "month": .month, "months": .month, "year": .year,
        "years": .year,
    ]

    static func duration(_ words: [String]) -> WrittenDuration? {
        var rest = WordCursor(words)
        _ = rest.take(oneOf: ["for", "about"])
        // "Half an hour more": how much is added.
        _ = rest.takeLast(["more"]) || rest.takeLast(["longer"]) || rest.takeLast(["extra"])
        var duration = WrittenDuration()
        guard add(&rest, to: &duration) else { return nil }
        while !rest.isAtEnd {
            _ = rest.take("and")
            guard add(&rest, to: &duration) else { return nil }
        }
        return duration
    }

    /// Adds the next quantity of a unit.
    private static func add(_ rest: inout WordCursor, to duration: inout WrittenDuration) -> Bool {
        let isAnother = takeAnother(&rest)
        if rest.take("half") || rest.take("a", "half") {
            _ = rest.take(oneOf: ["a", "an"])
            return rest.take(units).map { duration.add(0, $0, quarters: 2) } ?? false
        }
        if let quarters = takeQuarters(&rest) {
            if rest.take("of") { _ = rest.take(oneOf: ["a", "an"]) }
            return rest.take(units).map { duration.add(0, $0, quarters: quarters) } ?? false
        }
        if rest.take("a", "fortnight") || rest.take("fortnight") { return duration.add(2, .week) }
        var count = 1
        var quarters = 0
        if rest.take("a", "couple") || isAnother && rest.take("couple") {
            _ = rest.take("of")
            count = 2
        } else if let decimal = rest.next.flatMap(TimeNumbers.decimal), let word = rest.next {
            _ = rest.take(word)
            (count, quarters) = decimal
        } else if let number = rest.take(longest: 8, { TimeNumbers.count($0, EnglishNumbers.self) }) {
            count = number
        } else if !isAnother, !rest.take(oneOf: ["a", "an"]) {
            return false
        }
        // "One more minute", "another ten minutes": how much is added.
        _ = rest.take(oneOf: ["more", "extra", "further", "additional"])
        if rest.take("and", "a", "half") { quarters = 2 }
        guard let unit = rest.take(units) else { return false }
        if quarters == 0 {
            if rest.take("and", "a", "half") {
                quarters = 2
            } else if rest.take("and", "a", "quarter") {
                quarters = 1
            } else if rest.take("and", "three", "quarters") {
                quarters = 3
            }
        }
        return duration.add(count, unit, quarters: quarters)
    }

    /// "Another", "a further", "one more": what comes is added.
    private static func takeAnother(_ rest: inout WordCursor) -> Bool {
        if rest.take("another") || rest.take("one", "more") { return true }
        return ["a", "an"].contains { article in
            ["further", "extra", "additional"].contains { rest.take(article, $0) }
        }
    }

    private static func takeQuarters(_ rest: inout WordCursor) -> Int? {
        if rest.take("three", "quarters") || rest.take("three", "quarter") { return 3 }
        return rest.take("a", "quarter") || rest.take("quarter") ? 1 : nil
    }

    // MARK: Times of day

    static let halves = [
        "afternoon": ["in", "the", "afternoon"], "evening": ["in", "the", "evening"], "night": ["at", "night"],
        "tonight": ["tonight"],
    ]

    private static let parts: [String: String] = [
        "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "tonight": "NI",
    ]

    static func time(_ words: [String]) -> ClockTime? {
        var rest = WordCursor(words)
        if rest.take("now") || rest.take("right", "now") { return rest.isAtEnd ? .away(WrittenDuration()) : nil }
        if rest.take("in"), let away = duration(Array(rest.rest)) { return .away(away) }
        rest = WordCursor(words)
        if rest.takeLast(["from", "now"]) { return duration(Array(rest.rest)).map(ClockTime.away) }
        while rest.take(oneOf: prepositions) {}
        var bare = rest
        let first = takeFirstPart(&bare)
        if let first, bare.isAtEnd { return .part(first) }
        _ = rest.takeLast(["sharp"]) || rest.takeLast(["exactly"])
        let last = takePart(&rest)
        _ = rest.takeLast(["oclock"]) || rest.takeLast(["o", "clock"]) || rest.takeLast(["hours"])
        // "This evening at eight".
        bare = rest
        let front = takeFirstPart(&bare).flatMap { bare.take(oneOf: prepositions) ? $0 : nil }
        if front != nil {
            while bare.take(oneOf: prepositions) {}
            rest = bare
        }
        if rest.take(oneOf: ["noon", "midday", "lunchtime"]) { return rest.isAtEnd ? .minute(720) : nil }
        if rest.take("midnight") { return rest.isAtEnd ? .minute(0) : nil }
        guard let reading = reading(Array(rest.rest)) else { return nil }
        return ClockTime(minute: reading.hour * 60 + reading.minutes, in: last, after: front)
    }

    private static let prepositions: Set = ["at", "around", "about", "by", "for"]

    /// Takes "this evening" or "in the morning" from the beginning.
    private static func takeFirstPart(_ rest: inout WordCursor) -> String? {
        _ = rest.take("in", "the") || rest.take("this") || rest.take("the")
        return rest.take(parts)
    }

    /// Takes "pm" or "in the evening" from the end.
    private static func takePart(_ rest: inout WordCursor) -> String? {
        for (ending, part) in endings where rest.takeLast(ending) { return part }
        return nil
    }

    private static let endings: [([String], String)] = [
        (["in", "the", "morning"], "MO"), (["this", "morning"], "MO"), (["in", "the", "afternoon"], "AF"),
        (["this", "afternoon"], "AF"), (["in", "the", "evening"], "EV"), (["this", "evening"], "EV"),
        (["at", "night"], "NI"), (["tonight"], "NI"), (["am"], "MO"), (["a", "m"], "MO"), (["pm"], "AF"),
        (["p", "m"], "AF"),
    ]

    /// The hour, and the minutes after it or before it.
    private static func reading(_ words: [String]) -> (hour: Int, minutes: Int)? {
        if words.count == 1, let clock = TimeNumbers.clock(words[0]) { return (clock / 60, clock % 60) }
        var rest = WordCursor(words)
        let most: Int
        if rest.take("half") {
            // The British leave the "past" out.
            _ = rest.take("past")
            most = 30
        } else if rest.take("a", "quarter") || rest.take("quarter") {
            most = 15
        } else {
            return hourAndMinutes(words) ?? past(words)
        }
        let isPast = most == 30 || rest.take("past") || rest.take("after")
        guard isPast || rest.take("to") || rest.take("of") || rest.take("before") || rest.take("till") else {
            return nil
        }
        return hour(Array(rest.rest)).map { ($0, isPast ? most : -most) }
    }

    /// "Twenty past six", "ten minutes to seven".
    private static func past(_ words: [String]) -> (hour: Int, minutes: Int)? {
        guard let at = words.firstIndex(where: { ["past", "after", "to", "before", "till"].contains($0) }) else {
            return nil
        }
        var before = words[..<at]
        if before.last == "minutes" || before.last == "minute" { before.removeLast() }
        guard let minutes = TimeNumbers.count(Array(before), EnglishNumbers.self), (1...59).contains(minutes),
            let hour = hour(Array(words[(at + 1)...]))
        else { return nil }
        return (hour, ["past", "after"].contains(words[at]) ? minutes : -minutes)
    }

    /// "Seven", "seven thirty", "seven oh five", "nineteen hundred", "0730".
    private static func hourAndMinutes(_ words: [String]) -> (hour: Int, minutes: Int)? {
        if let hour = hour(words) { return (hour, 0) }
        if words.count == 1, let together = number(words[0], 4), (0...23).contains(together / 100), together % 100 < 60
        {
            return (together / 100, together % 100)
        }
        for count in 1..<max(2, words.count) where count < words.count {
            guard let hour = hour(Array(words[..<count])) else { continue }
            var rest = Array(words[count...])
            if rest == ["hundred"] { return (hour, 0) }
            let isSmall = ["oh", "o", "zero"].contains(rest.first)
            if isSmall { rest.removeFirst() }
            guard let minutes = TimeNumbers.count(rest, EnglishNumbers.self),
                (isSmall ? 0...9 : 10...59).contains(minutes) || rest == ["00"]
            else { continue }
            return (hour, minutes)
        }
        return nil
    }

    private static func hour(_ words: [String]) -> Int? {
        if words == ["noon"] { return 12 }
        if words == ["midnight"] { return 0 }
        var words = words
        if words.count > 1, ["oh", "o", "zero"].contains(words[0]) { words.removeFirst() }
        return TimeNumbers.count(words, EnglishNumbers.self).flatMap { (0...24).contains($0) ? $0 % 24 : nil }
    }
}
