/// German times of day and lengths of time: "halb acht", "eineinhalb Stunden".
enum GermanTimes: TimeGrammar {
    static func date(_ words: [String]) -> DateMeaning? { GermanDates.date(words) }

    static let beginnings = GermanDates.beginnings.union(parts.keys).union(ones).union([
        "halb", "halbe", "viertel", "dreiviertel", "viertelstunde", "dreiviertelstunde", "anderthalb", "eineinhalb",
        "zweieinhalb", "dreieinhalb", "mittag", "mittags", "mitternacht", "jetzt", "in", "am", "noch", "weitere", "zu",
        "an",
    ])

    private static let units: [String: WrittenDuration.Unit] = [
        "sekunde": .second, "sekunden": .second, "sek": .second, "minute": .minute, "minuten": .minute, "min": .minute,
        "stunde": .hour, "stunden": .hour, "std": .hour, "h": .hour, "tag": .day, "tage": .day, "tagen": .day,
        "woche": .week, "wochen": .week, "monat": .month, "monate": .month, "monaten": .month, "jahr": .year,
        "jahre": .year, "jahren": .year,
    ]
    private static let ones: Set<String> = ["ein", "eine", "einen", "einem", "einer"]

    static func duration(_ words: [String]) -> WrittenDuration? {
        var rest = WordCursor(words)
        _ = rest.take(oneOf: ["für", "etwa", "ungefähr"])
        // "Zehn Minuten mehr": how much is added.
        _ = rest.takeLast(["mehr"]) || rest.takeLast(["länger"]) || rest.takeLast(["zusätzlich"])
        var duration = WrittenDuration()
        guard add(&rest, to: &duration) else { return nil }
        while !rest.isAtEnd {
            _ = rest.take("und")
            guard add(&rest, to: &duration) else { return nil }
        }
        return duration
    }

    /// Adds the next quantity of a unit.
    private static func add(_ rest: inout WordCursor, to duration: inout WrittenDuration) -> Bool {
        // "Noch eine Minute", "zwei weitere Minuten": how much is added.
        let more: Set = ["noch", "weitere", "weiteren", "weiterer", "weiteres", "zusätzliche", "zusätzlichen"]
        while rest.take(oneOf: more) {}
        var part = rest
        _ = part.take(oneOf: ones)
        _ = part.take(oneOf: more)
        if part.take(oneOf: ["halbe", "halben", "halbes", "halber"]), let unit = part.take(units) {
            rest = part
            return duration.add(0, unit, quarters: 2)
        }
        if let quarters = part.take(["viertelstunde": 1, "dreiviertelstunde": 3, "halbstunde": 2]) {
            rest = part
            return duration.add(0, .hour, quarters: quarters)
        }
        if let quarters = part.take(["viertel": 1, "dreiviertel": 3]), let unit = part.take(units) {
            rest = part
            return duration.add(0, unit, quarters: quarters)
        }
        guard let (count, quarters) = takeCount(&rest) else { return false }
        _ = rest.take(oneOf: more)
        guard let unit = rest.take(units) else { return false }
        return duration.add(count, unit, quarters: quarters)
    }

    private static func takeCount(_ rest: inout WordCursor) -> (Int, quarters: Int)? {
        if let decimal = rest.next.flatMap(TimeNumbers.decimal), let word = rest.next {
            _ = rest.take(word)
            return (decimal.whole, decimal.quarters)
        }
        if rest.take("anderthalb") { return (1, 2) }
        if let word = rest.next, word.hasSuffix("einhalb") {
            let before = String(word.dropLast("einhalb".count))
            if let count = before == "ein" ? 1 : GermanNumbers.cardinal([before]) {
                _ = rest.take(word)
                return (count, 2)
            }
        }
        if rest.take("ein", "paar") { return nil }
        guard let count = rest.take(longest: 8, { TimeNumbers.count($0, GermanNumbers.self) }) else {
            return rest.take(oneOf: ones) ? (1, 0) : nil
        }
        return (count, rest.take("einhalb") ? 2 : 0)
    }

    // MARK: Times of day

    static let halves: [String: [String]] = {
        let halves = [
            "mittag": ["mittags"], "nachmittag": ["nachmittags"], "abend": ["abends"], "nacht": ["nachts"],
        ]
        return halves.merging(GermanDates.partsOfWeekdays.compactMapValues { halves[$0.part] }) { half, _ in half }
    }()

    private static let parts: [String: String] = [
        "morgen": "MO", "morgens": "MO", "früh": "MO", "vormittag": "MO", "vormittags": "MO", "nachmittag": "AF",
        "nachmittags": "AF", "abend": "EV", "abends": "EV", "nacht": "NI", "nachts": "NI",
    ]

    static func time(_ words: [String]) -> ClockTime? {
        var rest = WordCursor(words)
        if rest.take("jetzt") || rest.take("sofort") { return rest.isAtEnd ? .away(WrittenDuration()) : nil }
        if rest.take("in"), let away = duration(Array(rest.rest)) { return .away(away) }
        rest = WordCursor(words)
        while rest.take(oneOf: prepositions) {}
        var bare = rest
        let first = takeFirstPart(&bare)
        if let first, bare.isAtEnd { return .part(first) }
        let last = takePart(&rest)
        // "Nachts um drei".
        bare = rest
        let front = (takeFirstPart(&bare) ?? (bare.take("mittags") ? "AF" : nil))
            .flatMap { bare.take(oneOf: prepositions) ? $0 : nil }
        if front != nil {
            while bare.take(oneOf: prepositions) {}
            rest = bare
        }
        if rest.take("mittags") || rest.take("mittag") { return rest.isAtEnd ? .minute(720) : nil }
        if rest.take("mitternacht") { return rest.isAtEnd ? .minute(0) : nil }
        return minutes(Array(rest.rest)).flatMap { ClockTime(minute: $0, in: last, after: front) }
    }

    private static let prepositions: Set = ["um", "gegen", "ab", "ungefähr", "genau", "punkt", "so"]

    /// Takes "nachts" or "am Abend" from the beginning; "morgen" alone is another day.
    private static func takeFirstPart(_ rest: inout WordCursor) -> String? {
        let isTomorrow = rest.next == "morgen" && rest.rest.count > 1
        _ = rest.take("am") || rest.take("in", "der") || rest.take("heute") || rest.take("der") || rest.take("den")
        return isTomorrow ? nil : rest.take(parts)
    }

    /// Takes "abends" or "am Abend" from the end.
    private static func takePart(_ rest: inout WordCursor) -> String? {
        for (word, part) in parts where rest.takeLast(["am", word]) || rest.takeLast(["heute", word]) { return part }
        if rest.takeLast(["in", "der", "nacht"]) { return "NI" }
        if rest.takeLast(["in", "der", "früh"]) { return "MO" }
        for (word, part) in parts where word != "morgen" && rest.takeLast([word]) { return part }
        return rest.takeLast(["mittags"]) ? "AF" : nil
    }

    /// The minutes after midnight.
    private static func minutes(_ words: [String]) -> Int? {
        var rest = WordCursor(words)
        let hasHours = rest.takeLast(["uhr"])
        let words = Array(rest.rest)
        if words.count == 1, let clock = TimeNumbers.clock(words[0]) { return clock }
        if !hasHours, let at = words.firstIndex(of: "uhr") {
            guard let hour = hour(words[..<at]),
                let minutes = TimeNumbers.count(Array(words[(at + 1)...]), GermanNumbers.self),
                (0...59).contains(minutes)
            else { return nil }
            return hour * 60 + minutes
        }
        if let hour = hour(words[...]) { return hour * 60 }
        return toHour(words)
    }

    /// "Halb acht", "viertel nach sieben", "viertel acht", "fünf vor halb acht".
    private static func toHour(_ words: [String]) -> Int? {
        var rest = WordCursor(words)
        if rest.take("halb") { return hour(rest.rest).map { $0 * 60 - 30 } }
        if rest.take("drei", "viertel") || rest.take("dreiviertel") { return hour(rest.rest).map { $0 * 60 - 15 } }
        if rest.take("viertel") {
            if rest.take("nach") { return hour(rest.rest).map { $0 * 60 + 15 } }
            if rest.take("vor") { return hour(rest.rest).map { $0 * 60 - 15 } }
            return hour(rest.rest).map { $0 * 60 - 45 }
        }
        guard let at = words.firstIndex(where: { $0 == "vor" || $0 == "nach" }) else { return nil }
        var before = Array(words[..<at])
        if before.last == "minuten" || before.last == "minute" { before.removeLast() }
        guard let count = TimeNumbers.count(before, GermanNumbers.self), (1...59).contains(count) else { return nil }
        var after = WordCursor(words[(at + 1)...])
        let half = after.take("halb") ? 30 : 0
        return hour(after.rest).map { $0 * 60 - half + (words[at] == "nach" ? count : -count) }
    }

    private static func hour(_ words: ArraySlice<String>) -> Int? {
        if words.elementsEqual(["mitternacht"]) { return 0 }
        if words.elementsEqual(["mittag"]) { return 12 }
        return TimeNumbers.count(Array(words), GermanNumbers.self).flatMap { (0...24).contains($0) ? $0 % 24 : nil }
    }
}
