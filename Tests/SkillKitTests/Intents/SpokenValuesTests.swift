import SkillKit
import Testing

@Suite struct SpokenValuesTests {
    @Test(arguments: [
        ("2026-11-21", SpokenDate.day(year: 2026, month: 11, day: 21)),
        ("2024-02-29", .day(year: 2024, month: 2, day: 29)),
        ("2000-02-29", .day(year: 2000, month: 2, day: 29)), ("2026-W47", .week(year: 2026, week: 47)),
        ("2026-W47-WE", .weekend(year: 2026, week: 47)), ("2026-11", .month(year: 2026, month: 11)),
        ("2026-11-XX", .month(year: 2026, month: 11)), ("2026-SU", .season(year: 2026, .summer)), ("2026", .year(2026)),
        ("2026-XX-XX", .year(2026)), ("202X", .decade(from: 2020)), ("20XX", .century(from: 2000)),
        ("PRESENT_REF", .now),
    ])
    func readsADate(_ text: String, _ expected: SpokenDate) {
        #expect(SpokenDate(text) == expected)
    }

    @Test(arguments: [
        "", "tomorrow", "2026-02-29", "1900-02-29", "2026-13", "2026-00", "2026-11-31", "2026-W54", "2026-W00",
        "2026-W47-XX", "2026-11-21-1", "26-11-21", "2026-XX-21", "XXXX", "2XXX", "2X26", "0000-01-01", "+026-01-01",
        "2026-1-1", "２０２６", "2026-ZZ",
    ])
    func knowsWhatIsNoDate(_ text: String) {
        #expect(SpokenDate(text) == nil)
    }

    @Test(arguments: [
        ("17:30", SpokenTime.clock(hour: 17, minute: 30, second: 0)),
        ("00:00:59", .clock(hour: 0, minute: 0, second: 59)),
        ("MO", .part(.morning)), ("AF", .part(.afternoon)), ("EV", .part(.evening)), ("NI", .part(.night)),
    ])
    func readsATime(_ text: String, _ expected: SpokenTime) {
        #expect(SpokenTime(text) == expected)
    }

    @Test(arguments: ["", "24:00", "12:60", "1:00", "12", "12:00:00:00", "12:0x", "-1:00", "noon"])
    func knowsWhatIsNoTime(_ text: String) {
        #expect(SpokenTime(text) == nil)
    }

    @Test(arguments: [
        ("PT10M", Duration.seconds(600)), ("PT90S", .seconds(90)), ("P1DT2H30M", .seconds(95_400)),
        ("P2W", .seconds(1_209_600)),
        ("PT0S", .zero), ("P999999999W", .seconds(604_799_999_395_200)),
    ])
    func readsADuration(_ text: String, _ expected: Duration) {
        #expect(SpokenDuration(text)?.duration == expected)
    }

    @Test func keepsYearsAndMonthsApart() throws {
        let duration = try #require(SpokenDuration("P1Y2M3D"))
        #expect((duration.years, duration.months, duration.days) == (1, 2, 3))
        #expect(duration.duration == nil)
    }

    @Test(arguments: [
        "", "P", "PT", "10M", "PT10", "P10H", "PT1M1H", "PT1M1M", "P1DT", "PTT1S", "P-1D", "P9999999999D",
    ])
    func knowsWhatIsNoDuration(_ text: String) {
        #expect(SpokenDuration(text) == nil)
    }

    private struct Book: Intent, Equatable {
        static let name: IntentName = "BookIntent"
        static let samples: [Utterance] = []
        var day: SpokenDate
        var time: SpokenTime?
        var length: SpokenDuration?
        var seats: [Int]?
    }

    @Test func areSlotsLikeOthers() throws {
        var seats = Slot("seats", spoken: nil)
        seats.spokenValue = SpokenValue()
        seats.spokenValue?.values = ["4", "5"].map { words in
            var value = SpokenValue()
            value.value = words
            return value
        }
        let slots = Slots([Slot("day", spoken: "2026-W47"), Slot("time", spoken: "EV"), seats])
        let book = try slots.decode(Book.self)
        #expect(book == Book(day: .week(year: 2026, week: 47), time: .part(.evening), length: nil, seats: [4, 5]))
        #expect(throws: SlotError.notUnderstood(slot: "day", spoken: "soon")) {
            try Slots([Slot("day", spoken: "soon")]).decode(Book.self)
        }
    }
}
