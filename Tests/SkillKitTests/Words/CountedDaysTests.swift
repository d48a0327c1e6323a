import SkillKit
import Testing

/// Days that are counted, and days that move, against another calendar.
@Suite struct CountedDaysTests {
    private static func day(_ text: String) throws -> LocalTime {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return try #require(LocalTime(year: parts[0], month: parts[1], day: parts[2], hour: 23, minute: 59))
    }

    /// Two days, and the days from the second to the first: `(first - second).days` of Python's `datetime`.
    @Test(arguments: [
        ("1227-10-12", "1981-10-16", -275397), ("1916-01-25", "2057-06-14", -51641),
        ("1932-06-28", "2003-04-12", -25855), ("1983-06-14", "9237-01-21", -2649326),
        ("2087-11-08", "1895-03-16", 70364), ("2103-06-18", "1919-11-12", 67058),
        ("2027-01-16", "6699-03-23", -1706479), ("1930-01-10", "1923-12-23", 2210),
        ("1959-07-25", "1968-04-20", -3192), ("1990-12-16", "1177-03-31", 297202),
        ("3200-09-12", "1948-01-14", 457526), ("1308-09-10", "4883-09-14", -1305746),
        ("2028-10-08", "2064-01-02", -12869), ("5019-10-31", "2060-04-15", 1080950),
        ("2051-03-20", "0764-01-28", 470119), ("1985-09-28", "2035-08-03", -18206),
        ("2014-09-14", "1984-07-29", 11004), ("3472-04-29", "2090-12-02", 504548),
        ("9161-07-23", "4455-06-07", 1718877), ("2210-05-04", "2100-04-23", 40187),
        ("2018-07-28", "1307-10-21", 259603), ("8900-04-02", "1979-10-27", 2527636),
        ("2095-08-19", "2009-02-24", 31587), ("8285-06-11", "6444-08-11", 672350),
        ("1960-10-25", "5630-09-30", -1340415), ("2085-12-01", "5604-07-28", -1285162),
        ("2044-02-06", "8884-03-10", -2498292), ("3018-05-09", "2305-02-09", 260507),
        ("1982-11-05", "1935-02-07", 17438), ("1928-03-04", "2022-04-12", -34372),
        ("1936-04-01", "2553-12-19", -225617), ("9285-12-05", "1969-09-06", 2672205),
        ("6838-12-11", "2035-11-21", 1754280), ("2058-08-13", "0881-12-09", 429772),
        ("7811-04-21", "1914-08-15", 2153719), ("9643-01-12", "9519-07-03", 45119),
        ("0001-04-10", "1553-05-20", -566896), ("2051-05-13", "9007-02-28", -2540552),
        ("1919-03-02", "2850-12-02", -340317), ("6298-08-06", "4115-05-14", 797409), ("2026-11-30", "2026-11-30", 0),
        ("2026-12-01", "2026-11-30", 1), ("2028-03-01", "2028-02-28", 2), ("2100-03-01", "2100-02-28", 1),
        ("2000-03-01", "2000-02-28", 2), ("2027-01-01", "2026-12-31", 1), ("9999-12-31", "0001-01-01", 3652058),
    ])
    func countsTheDaysAsPythonDoes(_ later: String, _ earlier: String, _ days: Int) throws {
        let (later, earlier) = (try Self.day(later), try Self.day(earlier))
        #expect(later.days(since: earlier) == days)
        #expect(earlier.days(since: later) == -days)
        #expect(earlier.adding(days: days) == later)
        #expect(earlier.date.days(before: later) == days)
        #expect(SpokenDate.week(year: 2026, week: 48).days(before: later) == nil)
    }

    /// Easter Sundays as `dateutil.easter` has them; 1818 and 1943 are the ends of what is possible.
    @Test(arguments: [
        "1583-04-10", "1818-03-22", "1886-04-25", "1943-04-25", "1954-04-18", "1981-04-19", "1990-04-15",
        "1997-03-30", "2004-04-11", "2008-03-23", "2011-04-24", "2018-04-01", "2025-04-20", "2026-04-05",
        "2027-03-28", "2032-03-28", "2035-03-25", "2038-04-25", "2039-04-10", "2285-03-22", "3000-04-13",
        "4089-04-10",
    ])
    func knowsEaster(_ expected: String) throws {
        let year = expected.prefix(4)
        #expect(SpokenDate("Easter \(year)", in: .english, at: try Self.day("2026-11-30"))?.description == expected)
        #expect(SpokenDate("Ostern \(year)", in: .german, at: try Self.day("2026-11-30"))?.description == expected)
    }

    @Test func doesNotCountTheHours() throws {
        let evening = try #require(LocalTime(year: 2026, month: 11, day: 29, hour: 23, minute: 59))
        let morning = try #require(LocalTime(year: 2026, month: 11, day: 30, hour: 0, minute: 1))
        #expect(morning.days(since: evening) == 1)
        #expect(evening.days(since: morning) == -1)
        #expect(morning.date == .day(year: 2026, month: 11, day: 30))
    }

    /// On a Monday.
    @Test(arguments: [
        ("Monday", "2026-11-23", "2026-12-07"), ("Friday", "2026-11-27", "2026-12-04"),
        ("on Sunday", "2026-11-29", "2026-12-06"), ("last Monday", "2026-11-23", "2026-11-23"),
        ("the third of May", "2026-05-03", "2027-05-03"), ("November 30th", "2026-11-30", "2026-11-30"),
        ("December first", "2025-12-01", "2026-12-01"), ("the 29th of February", "2024-02-29", "2028-02-29"),
        ("the fifth", "2026-11-05", "2026-12-05"), ("the thirty first", "2026-10-31", "2026-12-31"),
        ("Christmas", "2025-12-25", "2026-12-25"), ("Easter", "2026-04-05", "2027-03-28"),
        ("Thanksgiving", "2026-11-26", "2027-11-25"), ("May", "2026-05", "2027-05"),
        ("December", "2025-12", "2026-12"), ("November", "2026-11", "2026-11"), ("summer", "2026-SU", "2027-SU"),
        ("fall", "2026-FA", "2026-FA"), ("winter", "2026-WI", "2027-WI"), ("today", "2026-11-30", "2026-11-30"),
        ("yesterday", "2026-11-29", "2026-11-29"), ("tomorrow", "2026-12-01", "2026-12-01"),
        ("the third of May 2030", "2030-05-03", "2030-05-03"),
    ])
    func prefersThePastInADiary(_ words: String, _ past: String, _ ahead: String) throws {
        let monday = try Self.day("2026-11-30")
        #expect(PastDate(words, in: .english, at: monday)?.description == past)
        #expect(SpokenDate(words, in: .english, at: monday)?.description == ahead)
    }

    /// What Alexa sends on that Monday, which is the next such day.
    @Test(arguments: [
        ("2026-12-07", "2026-11-30"), ("2026-12-04", "2026-11-27"), ("2027-05-03", "2026-05-03"),
        ("2028-02-29", "2024-02-29"), ("2031-11-20", "2026-11-20"), ("2031-12-20", "2025-12-20"),
        ("2026-12-25", "2025-12-25"), ("2026-11-30", "2026-11-30"),
        ("2026-11-02", "2026-11-02"), ("2027-05", "2026-05"), ("2026-11", "2026-11"), ("2026-W48", "2026-W48"),
    ])
    func takesADayOfAlexasForTheLastOne(_ sent: String, _ expected: String) throws {
        let monday = try Self.day("2026-11-30")
        #expect(PastDate(sent, in: .english, at: monday)?.description == expected)
    }

    struct Watered: Intent {
        static let name: IntentName = "WateredIntent"
        static let samples: [Utterance] = ["I watered it {day}"]
        var day: PastDate
    }

    @Test func readsThePastFromWhatSomebodySays() throws {
        let declaration = IntentDeclaration(Watered.self)
        #expect(declaration.slot("day")?.type == .date)
        let reading = IntentRecognizer([declaration]).reading(of: "I watered it last Christmas")
        #expect(try reading.slots.decode(Watered.self).day.date.description.hasSuffix("-12-25"))
        #expect(PastDate("soon", in: .english, at: try Self.day("2026-11-30")) == nil)
    }
}
