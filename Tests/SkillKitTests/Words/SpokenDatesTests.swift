import SkillKit
import Testing

/// Dates in words, as they are said on a Wednesday, and the calendar that they are counted by.
@Suite struct SpokenDatesTests {
    static func wednesday() throws -> LocalTime {
        try #require(LocalTime(year: 2026, month: 11, day: 25, hour: 10, minute: 15))
    }

    @Test(arguments: [
        ("today", "2026-11-25"), ("tomorrow", "2026-11-26"), ("the day after tomorrow", "2026-11-27"),
        ("yesterday", "2026-11-24"), ("the day before yesterday", "2026-11-23"), ("right now", "PRESENT_REF"),
        ("tonight", "2026-11-25"), ("tomorrow morning", "2026-11-26"), ("in three days", "2026-11-28"),
        ("in a week", "2026-12-02"), ("two weeks from now", "2026-12-09"), ("five days ago", "2026-11-20"),
        ("in two months", "2027-01-25"), ("in a year", "2027-11-25"), ("Friday", "2026-11-27"),
        ("on Wednesday", "2026-12-02"), ("this Friday", "2026-11-27"), ("next Friday", "2026-12-04"),
        ("next Monday", "2026-11-30"), ("last Friday", "2026-11-20"), ("Friday next week", "2026-12-04"),
        ("Monday week", "2026-12-07"), ("a week from Friday", "2026-12-04"),
        ("Thursday the third of December", "2026-12-03"),
        ("May third", "2027-05-03"), ("the third of May", "2027-05-03"), ("May the third", "2027-05-03"),
        ("third of may twenty thirty", "2030-05-03"), ("December 24th", "2026-12-24"),
        ("12/24", "2026-12-24"), ("24/12", "2026-12-24"), ("12/24/2028", "2028-12-24"), ("5/5", "2027-05-05"),
        ("December 24th, 2028", "2028-12-24"),
        ("december twenty first", "2026-12-21"), ("november twenty fifth", "2026-11-25"),
        ("november twenty fourth", "2027-11-24"), ("the twenty-ninth of February", "2028-02-29"),
        ("the third", "2026-12-03"), ("the 30th", "2026-11-30"), ("the thirty first", "2026-12-31"),
        ("the fifth of next month", "2026-12-05"), ("the fifth of this month", "2026-11-05"),
        ("Christmas", "2026-12-25"), ("this Christmas", "2026-12-25"), ("next Christmas", "2026-12-25"),
        ("at Christmas", "2026-12-25"), ("Christmas 2028", "2028-12-25"), ("Christmas Eve", "2026-12-24"),
        ("this Halloween", "2027-10-31"), ("Easter", "2027-03-28"), ("Easter Monday", "2027-03-29"),
        ("next Easter", "2027-03-28"), ("Good Friday", "2027-03-26"), ("Thanksgiving", "2026-11-26"),
        ("last Thanksgiving", "2025-11-27"), ("Labor Day", "2027-09-06"), ("Saint Patrick's Day", "2027-03-17"),
        ("New Year's Eve", "2026-12-31"), ("this week", "2026-W48"), ("next week", "2026-W49"),
        ("last week", "2026-W47"), ("this weekend", "2026-W48-WE"), ("next weekend", "2026-W49-WE"),
        ("the weekend", "2026-W48-WE"), ("the week after next", "2026-W50"), ("this month", "2026-11"),
        ("next month", "2026-12"), ("last month", "2026-10"), ("May", "2027-05"), ("in december", "2026-12"),
        ("November", "2026-11"), ("next May", "2027-05"), ("May 2028", "2028-05"), ("this year", "2026"),
        ("next year", "2027"), ("2027", "2027"), ("twenty thirty", "2030"), ("next winter", "2027-WI"),
        ("this winter", "2027-WI"), ("summer", "2027-SU"), ("summer of 2028", "2028-SU"), ("fall", "2026-FA"),
        ("next fall", "2027-FA"), ("last fall", "2025-FA"),
        ("next summer", "2027-SU"), ("this decade", "202X"), ("the nineties", "199X"), ("the 1980s", "198X"),
        ("the nineteenth century", "18XX"),
    ])
    func readsADateInEnglish(_ words: String, _ expected: String) throws {
        let date = SpokenDate(words, in: .english, at: try Self.wednesday())
        #expect(date?.description == expected)
        #expect(date.flatMap { SpokenDate($0.description) } == date)
    }

    @Test(arguments: [
        ("heute", "2026-11-25"), ("morgen", "2026-11-26"), ("übermorgen", "2026-11-27"), ("gestern", "2026-11-24"),
        ("vorgestern", "2026-11-23"), ("jetzt", "PRESENT_REF"), ("heute Abend", "2026-11-25"),
        ("am Freitagabend", "2026-11-27"), ("Freitagabend nächster Woche", "2026-12-04"),
        ("nächsten Montagmorgen", "2026-11-30"), ("Samstagnachmittag", "2026-11-28"),
        ("morgen früh", "2026-11-26"), ("in drei Tagen", "2026-11-28"), ("in einer Woche", "2026-12-02"),
        ("vor fünf Tagen", "2026-11-20"), ("in zwei Monaten", "2027-01-25"), ("in einem Jahr", "2027-11-25"),
        ("Freitag", "2026-11-27"), ("am Mittwoch", "2026-12-02"), ("diesen Freitag", "2026-11-27"),
        ("nächsten Freitag", "2026-12-04"), ("kommenden Freitag", "2026-11-27"), ("letzten Freitag", "2026-11-20"),
        ("Freitag nächster Woche", "2026-12-04"), ("Montag in einer Woche", "2026-12-07"),
        ("Donnerstag, der dritte Dezember", "2026-12-03"), ("der dritte Mai", "2027-05-03"),
        ("am dritten Mai", "2027-05-03"), ("dritter Mai", "2027-05-03"), ("3. Mai", "2027-05-03"),
        ("3. Mai 2030", "2030-05-03"), ("am dritten fünften", "2027-05-03"), ("3.5.", "2027-05-03"),
        ("3.5.2030", "2030-05-03"), ("am einundzwanzigsten Dezember", "2026-12-21"), ("am dritten", "2026-12-03"),
        ("Weihnachten", "2026-12-25"), ("dieses Weihnachten", "2026-12-25"), ("an Weihnachten", "2026-12-25"),
        ("zu Weihnachten", "2026-12-25"), ("nächstes Weihnachten", "2026-12-25"), ("Weihnachten 2028", "2028-12-25"),
        ("am zweiten Weihnachtstag", "2026-12-26"), ("Ostern", "2027-03-28"), ("Ostermontag", "2027-03-29"),
        ("dieses Ostern", "2027-03-28"), ("Pfingsten", "2027-05-16"), ("Christi Himmelfahrt", "2027-05-06"),
        ("Muttertag", "2027-05-09"), ("Tag der Deutschen Einheit", "2027-10-03"), ("Rosenmontag", "2027-02-08"),
        ("Heiligabend", "2026-12-24"), ("Silvester", "2026-12-31"), ("diese Woche", "2026-W48"),
        ("nächste Woche", "2026-W49"), ("letzte Woche", "2026-W47"), ("dieses Wochenende", "2026-W48-WE"),
        ("am Wochenende", "2026-W48-WE"), ("nächstes Wochenende", "2026-W49-WE"), ("übernächste Woche", "2026-W50"),
        ("nächsten Monat", "2026-12"), ("im Mai", "2027-05"), ("Mai 2028", "2028-05"), ("nächstes Jahr", "2027"),
        ("2027", "2027"), ("im Sommer", "2027-SU"), ("Sommer 2028", "2028-SU"), ("die neunziger Jahre", "199X"),
        ("das neunzehnte Jahrhundert", "18XX"), ("der fünfte nächsten Monats", "2026-12-05"),
    ])
    func readsADateInGerman(_ words: String, _ expected: String) throws {
        #expect(SpokenDate(words, in: .german, at: try Self.wednesday())?.description == expected)
    }

    /// Days that are past, on a Monday and on a Sunday: the ends of a week.
    @Test(arguments: [
        ("last Monday", "2026-11-23", "2026-11-23"), ("last Sunday", "2026-11-29", "2026-11-22"),
        ("last Tuesday", "2026-11-24", "2026-11-24"), ("on last Monday", "2026-11-23", "2026-11-23"),
        ("this past Monday", "2026-11-23", "2026-11-23"), ("the previous Friday", "2026-11-27", "2026-11-27"),
        ("last Friday night", "2026-11-27", "2026-11-27"), ("the Monday before last", "2026-11-16", "2026-11-16"),
        ("two Mondays ago", "2026-11-16", "2026-11-16"), ("Monday last week", "2026-11-23", "2026-11-16"),
        ("Monday of last week", "2026-11-23", "2026-11-16"), ("last week Monday", "2026-11-23", "2026-11-16"),
        ("last week on Sunday", "2026-11-29", "2026-11-22"), ("a week ago Monday", "2026-11-16", "2026-11-16"),
        ("a week ago today", "2026-11-23", "2026-11-22"), ("a week ago", "2026-11-23", "2026-11-22"),
        ("yesterday", "2026-11-29", "2026-11-28"), ("yesterday evening", "2026-11-29", "2026-11-28"),
        ("three days ago", "2026-11-27", "2026-11-26"), ("a fortnight ago", "2026-11-16", "2026-11-15"),
        ("last week", "2026-W48", "2026-W47"), ("last weekend", "2026-W48-WE", "2026-W47-WE"),
        ("the week before last", "2026-W47", "2026-W46"), ("the weekend before last", "2026-W47-WE", "2026-W46-WE"),
        ("the month before last", "2026-09", "2026-09"), ("last year", "2025", "2025"),
        ("the year before last", "2024", "2024"), ("the fifth of last month", "2026-10-05", "2026-10-05"),
        ("last Christmas", "2025-12-25", "2025-12-25"), ("last Halloween", "2026-10-31", "2026-10-31"),
        ("last summer", "2026-SU", "2026-SU"), ("last November", "2025-11", "2025-11"),
        ("a month ago", "2026-10-30", "2026-10-29"), ("two years ago", "2024-11-30", "2024-11-29"),
        ("this coming Friday", "2026-12-04", "2026-12-04"), ("Monday", "2026-12-07", "2026-11-30"),
    ])
    func readsAPastDateInEnglish(_ words: String, _ onMonday: String, _ onSunday: String) throws {
        try Self.expect(words, .english, onMonday, onSunday)
    }

    @Test(arguments: [
        ("letzten Montag", "2026-11-23", "2026-11-23"), ("am letzten Sonntag", "2026-11-29", "2026-11-22"),
        ("vergangenen Dienstag", "2026-11-24", "2026-11-24"), ("vorigen Montag", "2026-11-23", "2026-11-23"),
        ("letzten Freitag Abend", "2026-11-27", "2026-11-27"), ("vorletzten Montag", "2026-11-16", "2026-11-16"),
        ("Montag letzter Woche", "2026-11-23", "2026-11-16"), ("letzte Woche Montag", "2026-11-23", "2026-11-16"),
        ("letzte Woche am Sonntag", "2026-11-29", "2026-11-22"), ("Montag vor einer Woche", "2026-11-16", "2026-11-16"),
        ("heute vor einer Woche", "2026-11-23", "2026-11-22"), ("morgen in einer Woche", "2026-12-08", "2026-12-07"),
        ("vor drei Tagen", "2026-11-27", "2026-11-26"), ("vor einer Woche", "2026-11-23", "2026-11-22"),
        ("gestern", "2026-11-29", "2026-11-28"), ("gestern Abend", "2026-11-29", "2026-11-28"),
        ("letzte Nacht", "2026-11-29", "2026-11-28"), ("vorgestern", "2026-11-28", "2026-11-27"),
        ("vorvorgestern", "2026-11-27", "2026-11-26"), ("letzte Woche", "2026-W48", "2026-W47"),
        ("vorletzte Woche", "2026-W47", "2026-W46"), ("letztes Wochenende", "2026-W48-WE", "2026-W47-WE"),
        ("vorletztes Jahr", "2024", "2024"), ("am fünften letzten Monats", "2026-10-05", "2026-10-05"),
        ("letztes Weihnachten", "2025-12-25", "2025-12-25"), ("letzten Sommer", "2026-SU", "2026-SU"),
        ("vor einem Monat", "2026-10-30", "2026-10-29"), ("Montag", "2026-12-07", "2026-11-30"),
    ])
    func readsAPastDateInGerman(_ words: String, _ onMonday: String, _ onSunday: String) throws {
        try Self.expect(words, .german, onMonday, onSunday)
    }

    private static func expect(
        _ words: String,
        _ language: Language,
        _ onMonday: String,
        _ onSunday: String
    ) throws {
        let sunday = try #require(LocalTime(year: 2026, month: 11, day: 29, hour: 10))
        #expect(SpokenDate(words, in: language, at: sunday.adding(days: 1))?.description == onMonday, "on a Monday")
        #expect(SpokenDate(words, in: language, at: sunday)?.description == onSunday, "on a Sunday")
    }

    @Test(arguments: [
        ("tomorrow", "Thursday, December 31", "Donnerstag, 31. Dezember"),
        ("the day after tomorrow", "Friday, January 1, 2027", "Freitag, 1. Januar 2027"),
        ("last Christmas", "Friday, December 25", "Freitag, 25. Dezember"),
        ("a year ago", "Tuesday, December 30, 2025", "Dienstag, 30. Dezember 2025"),
        ("this week", "week 53", "Woche 53"), ("next week", "week 1 of 2027", "Woche 1 des Jahres 2027"),
        ("next weekend", "the weekend of week 1 of 2027", "das Wochenende der Woche 1 des Jahres 2027"),
        ("next month", "January 2027", "Januar 2027"),
    ])
    func saysTheYearOfADateThatIsNotThisYears(_ words: String, _ english: String, _ german: String) throws {
        let wednesday = try #require(LocalTime(year: 2026, month: 12, day: 30, hour: 10))
        let date = try #require(SpokenDate(words, in: .english, at: wednesday))
        #expect(date.words(in: .english, at: wednesday) == english)
        #expect(date.words(in: .german, at: wednesday) == german)
    }

    @Test func saysTheYearOfADateWithoutAClock() {
        let date = SpokenDate.day(year: 2026, month: 11, day: 26)
        #expect(date.words(in: .english) == "Thursday, November 26, 2026")
        #expect(SpokenDate.week(year: 2026, week: 48).words(in: .german) == "Woche 48 des Jahres 2026")
    }

    @Test(arguments: [
        "", "soon", "tomorrow or so", "the thirtieth of February", "may thirty second", "in days", "monday monday",
        "31",
        "a date", String(repeating: "next ", count: 5000), "in 99999999999999999999 days", "in 4000000000 weeks",
        "13.13.2026", "3/4", "13/13/2026", "24/24", "/", "\u{0}", "the", "on the", "next", "week from",
    ])
    func knowsWhatIsNoDate(_ words: String) throws {
        let now = try Self.wednesday()
        for language in Language.all { #expect(SpokenDate(words, in: language, at: now) == nil) }
    }

    /// Every day of four centuries, by counting.
    @Test func countsDaysAsTheCalendarDoes() throws {
        var day = try #require(LocalTime(year: 1899, month: 12, day: 31))
        #expect(day.weekday == 7)
        for year in 1900...2300 {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            for (month, count) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
                for number in 1...count {
                    let before = day.weekday
                    day = day.adding(days: 1)
                    #expect((day.year, day.month, day.day) == (year, month + 1, number))
                    #expect(day.weekday == before % 7 + 1)
                }
                #expect(LocalTime(year: year, month: month + 1, day: count + 1) == nil)
            }
        }
    }

    /// From ISO 8601's own examples, and the years with 53 weeks.
    @Test(arguments: [
        (2008, 12, 29, 2009, 1), (2009, 12, 31, 2009, 53), (2010, 1, 3, 2009, 53), (2010, 1, 4, 2010, 1),
        (2020, 12, 31, 2020, 53), (2021, 1, 3, 2020, 53), (2026, 11, 29, 2026, 48),
    ])
    func countsWeeksAsISODoes(_ year: Int, _ month: Int, _ day: Int, _ ofYear: Int, _ number: Int) throws {
        let week = try #require(LocalTime(year: year, month: month, day: day)).week
        #expect(week == (ofYear, number))
    }

    @Test func staysWithinTheCalendar() throws {
        let end = try #require(LocalTime(year: 9999, month: 12, day: 31, hour: 23))
        #expect(end.adding(days: .max).description == "9999-12-31T23:00:00")
        #expect(end.adding(months: .max).year == 9999)
        #expect(end.adding(days: .min).description == "0001-01-01T23:00:00")
        #expect(SpokenDate("next year", in: .english, at: end) == nil)
        let leap = try #require(LocalTime(year: 2028, month: 2, day: 29))
        #expect(leap.adding(months: 12).description == "2029-02-28T00:00:00")
    }
}
