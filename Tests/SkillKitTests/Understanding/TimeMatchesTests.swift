import SkillKit
import Testing

/// Dates, times and durations within what people say.
@Suite struct TimeMatchesTests {
    struct Wake: Intent, Equatable {
        static let name: IntentName = "WakeIntent"
        static let samples: [Utterance] = [
            "wake me at {time}", "wake me {day} at {time}", "set an alarm for {time} {day}", "set an alarm", "{time}",
        ]
        var time: SpokenTime?
        var day: SpokenDate?
    }

    struct Count: Intent, Equatable {
        static let name: IntentName = "CountIntent"
        static let samples: [Utterance] = ["set a timer for {length}", "a {length} timer", "start {number} timers"]
        var length: SpokenDuration?
        var number: Int?
    }

    private static let recognizer = IntentRecognizer([IntentDeclaration(Wake.self), IntentDeclaration(Count.self)])

    private static func read(_ text: String) throws -> Slots {
        var slots = recognizer.reading(of: text).slots
        slots.said = SpeechTime(.text("2026-11-25T10:15:00Z"), in: .fixed(secondsFromGMT: 0))
        return slots
    }

    @Test(arguments: [
        ("wake me at half past seven", "07:30", nil), ("wake me tomorrow at half past seven", "07:30", "2026-11-26"),
        ("please wake me up at ten to eight", "07:50", nil),
        ("set an alarm for 7:30 pm on friday", "19:30", "2026-11-27"),
        ("set an alarm for six in the morning next monday", "06:00", "2026-11-30"),
        ("could you set an alarm for 6.15 am", "06:15", nil), ("set an alarm", nil, nil), ("noon", "12:00", nil),
        ("wake me on the third of may at nine o'clock", "09:00", "2027-05-03"),
        ("set an alarm for in ten minutes", "10:25", nil), ("wake me next friday at 6:15 am", "06:15", "2026-12-04"),
        ("tomorrow at noon wake me", "12:00", "2026-11-26"),
        ("set an alarm for 7:30 pm on the previous friday", "19:30", "2026-11-20"),
        ("wake me three days ago at noon", "12:00", "2026-11-22"),
        ("wake me last wednesday at six", "06:00", "2026-11-18"),
        // Half of the day is in the date.
        ("wake me tomorrow evening at seven", "19:00", "2026-11-26"),
        ("wake me this evening at eight", "20:00", "2026-11-25"),
        ("set an alarm for ten thirty pm", "22:30", nil), ("wake me at twelve forty five am", "00:45", nil),
        ("wake me tonight at eight", "20:00", "2026-11-25"),
        ("wake me on friday afternoon at four", "16:00", "2026-11-27"),
        ("wake me tomorrow night at 11 am", "11:00", "2026-11-26"),
        ("wake me tomorrow morning at twelve", "12:00", "2026-11-26"),
    ])
    func findsTimesAndDates(_ text: String, _ time: String?, _ day: String?) throws {
        let wake = try Self.read(text).decode(Wake.self)
        #expect(wake.time?.description == time)
        #expect(wake.day?.description == day)
    }

    struct Later: Intent, Equatable {
        static let name: IntentName = "LaterIntent"
        static let samples: [Utterance] = ["make it {time}", "move it to {time}"]
        var time: SpokenTime?
    }

    /// Beside an intent with a date.
    @Test(arguments: [
        ("make it tonight at eight", "20:00"), ("make it tonight at ten to nine", "20:50"),
        ("move it to this evening at eight", "20:00"),
        ("move it to seven", "07:00"), ("make it seven in the evening", "19:00"),
    ])
    func findsATimeWithItsPartOfTheDayForAnIntentWithoutDates(_ text: String, _ time: String) throws {
        let recognizer = IntentRecognizer([IntentDeclaration(Wake.self), IntentDeclaration(Later.self)])
        let reading = recognizer.reading(of: text)
        #expect(reading.intent == Later.name)
        var slots = reading.slots
        slots.said = SpeechTime(.text("2026-11-25T10:15:00Z"), in: .fixed(secondsFromGMT: 0))
        #expect(try slots.decode(Later.self).time?.description == time, "\(slots)")
    }

    /// Parts of numbers and negative ones; the words beside them may be kept, but mean nothing.
    @Test(arguments: [
        "set a timer for -5 minutes", "set an alarm in −5 minutes", "set a timer for minus five minutes",
        "set a timer for minus half an hour", "set a timer for minus a minute",
        "set a timer for minus one hundred and five minutes", "set an alarm for twenty-five o'clock",
        "set an alarm for one hundred and five o'clock", "start minus three timers",
    ])
    func takesNoPartOfANumberAndNoNegativeOne(_ text: String) throws {
        let slots = try Self.read(text)
        #expect(try slots.decode(Wake.self).time == nil, "\(slots)")
        let count = try? slots.decode(Count.self)
        #expect(count?.length == nil && count?.number == nil, "\(slots)")
    }

    /// Neither "7" nor "75" was said.
    @Test(arguments: ["wake me at 7:75", "wake me at 25:00", "wake me at 24:30", "wake me tomorrow at 7:60", "12:99"])
    func takesNoPartOfATimeThatDoesNotExist(_ text: String) throws {
        let slots = try Self.read(text)
        #expect((try? slots.decode(Wake.self))?.time == nil, "\(slots)")
    }

    @Test func findsATimeWithoutTheWordThatASampleHas() {
        #expect(Self.recognizer.reading(of: "wake me at seven").confidence == 1)
    }

    @Test(arguments: [
        ("set a timer for ten minutes", "PT10M"), ("a ninety second timer", "PT90S"),
        ("please set a timer for an hour and a half", "PT1H30M"), ("set a timer for 1.5 hours", "PT1H30M"),
        ("set a timer for two hours and twenty minutes please", "PT2H20M"),
        ("set a timer for another minute", "PT1M"), ("start a timer of two more hours", "PT2H"),
    ])
    func findsDurations(_ text: String, _ length: String) throws {
        #expect(Self.recognizer.reading(of: text).intent == Count.name)
        #expect(try Self.read(text).decode(Count.self).length?.description == length)
    }

    @Test(arguments: [
        ("morgen Abend", "um acht", "20:00"), ("heute Abend", "halb neun", "20:30"), ("morgen", "um zwölf", "12:00"),
        ("Freitag Nachmittag", "um drei", "15:00"), ("heute Nacht", "um zwei", "02:00"),
        ("Freitagabend", "um acht", "20:00"), ("am Samstagnachmittag", "um drei", "15:00"),
        ("morgen Mittag", "um eins", "13:00"),
        ("morgen Abend", "19:30", "19:30"), ("morgen Abend", "um sieben Uhr früh", "07:00"),
        ("morgen Abend", "07:00", "07:00"),
    ])
    func readsATimeWithTheHalfOfTheDayThatTheDateNames(_ day: String, _ words: String, _ time: String) throws {
        var slots = Slots([Slot("day", spoken: day), Slot("time", spoken: words)])
        slots.language = .german
        #expect(try slots.decode(Wake.self).time?.description == time)
    }

    struct Wait: Intent {
        static let name: IntentName = "WaitIntent"
        static let samples: [Utterance] = ["wait {length}", "{length} more", "tell me in {length}"]
        var length: SpokenDuration
    }

    struct Eggs: Intent {
        static let name: IntentName = "EggsIntent"
        static let samples: [Utterance] = ["{count} eggs", "{count}", "make it {count}", "{count} more"]
        var count: Int
    }

    /// A plain number is another intent's.
    @Test(arguments: [
        ("one more minute", "PT1M" as String?, nil as Int?), ("ten more minutes", "PT10M", nil),
        ("ten minutes more", "PT10M", nil),
        ("just one more minute please", "PT1M", nil), ("another half hour", "PT30M", nil),
        ("wait a further ten minutes", "PT10M", nil), ("half an hour more", "PT30M", nil),
        ("another minute", "PT1M", nil), ("one more", nil, 1), ("five", nil, 5), ("two more", nil, 2),
        ("make it ten", nil, 10), ("three eggs", nil, 3),
    ])
    func tellsANumberFromALengthOfTime(_ text: String, _ length: String?, _ count: Int?) throws {
        let recognizer = IntentRecognizer([IntentDeclaration(Wait.self), IntentDeclaration(Eggs.self)])
        let reading = recognizer.reading(of: text)
        #expect(reading.intent == (length == nil ? Eggs.name : Wait.name))
        #expect((try? reading.slots.decode(Wait.self))?.length.description == length)
        #expect((try? reading.slots.decode(Eggs.self))?.count == count)
    }

    @Test func countsFromTheRequestsTimestampInTheSkillsZone() async throws {
        struct Sleepy: Conversation {
            enum State: String, ConversationState, CaseIterable { case start }
            enum Event: ConversationEvent { case woken(Wake), other }
            static let start = State.start
            static let router = IntentRouter<Event>(launch: .other, ended: .other, otherwise: .other) {
                Route(Wake.self, Event.woken)
            }
            func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
                guard case .woken(let wake) = event else { return .stay(.silent) }
                return .stay(.tell("\(wake.day?.description ?? "?") \(turn.now.description)"))
            }
        }
        var skill = Skill(Sleepy())
        skill.zone = .fixed(secondsFromGMT: 10 * 3600)
        var dialog = Dialog(with: skill)
        dialog.timestamp = .text("2026-11-29T18:20:00Z")
        let answer = try await dialog.say(Wake.name, ["day": "tomorrow", "time": "noon"])
        #expect(answer.plainText == "2026-12-01 2026-11-30T04:20:00")
    }

    @Test func tellsASlotThatNoIntentHas() async throws {
        var dialog = Dialog(with: Skill(Pizza()))
        let error = DialogError.noSuchSlot("sise", intent: OrderPizza.name, known: ["size"])
        await #expect(throws: error) { try await dialog.say(OrderPizza.name, ["sise": "large"]) }
        #expect(error.description == "OrderPizzaIntent has no slot 'sise'; it has size")
        let log = NoticeLog()
        var skill = Skill(Pizza())
        skill.notify = { log.add($0) }
        let slots = Slots([Slot("size", spoken: "large"), Slot("crust", spoken: "thin")])
        var other = Dialog(with: skill)
        let answer = try await other.send(.intent(IntentRequest(OrderPizza.name, slots: slots)))
        #expect(answer.plainText == "A large pizza. Shall I order it?")
        #expect(log.notices == ["the intent does not declare the slot 'crust'"])
    }
}
