import SkillKit
import Testing

// MARK: One intent

struct BookTable: Intent {
    static let name: IntentName = "BookTableIntent"
    static let samples: [Utterance] = ["a table for {guests}", "book {day} at {hour}", "{guests} people on {day}"]
    var guests: Int?
    var day: SpokenDate?
    var hour: SpokenTime?
}

@Test func understandsATable() throws {
    let recognizer = IntentRecognizer([IntentDeclaration(BookTable.self)])
    let reading = recognizer.reading(of: "um, a table for four, please")
    #expect(reading.intent == BookTable.name)
    let table = try reading.slots.decode(BookTable.self)
    #expect(table.guests == 4)
    #expect(table.day == nil)
}

@Test func countsFromTheDayOfTheTest() async throws {
    let sunday = try #require(LocalTime(year: 2026, month: 11, day: 29))
    #expect(SpokenDate("tomorrow", in: .english, at: sunday) == .day(year: 2026, month: 11, day: 30))
    #expect(SpokenTime("half past seven", in: .english, at: sunday) == .clock(hour: 7, minute: 30, second: 0))
    #expect(SpokenDuration("anderthalb Stunden", in: .german)?.duration == .seconds(5400))
}

struct WaterPlants: Intent {
    static let name: IntentName = "WaterPlantsIntent"
    static let samples: [Utterance] = ["water the plants", "water the plants {day}", "water {count} plants"]
    static let filling = SlotFilling(
        .required(
            "count",
            ask: "How many plants?",
            answers: ["{count} of them"],
            validate: [SlotValidation(.atMost(20), ask: "I can carry water for twenty. How many?")]
        ),
        .optional("day"),
        confirm: "{count} plants. Shall I?"
    )
    var count: Int
    var day: SpokenDate?
}

@Test func asksForWhatIsMissingWithoutMistakes() {
    let findings = IntentRouter<PlantEvent>(launch: .other, ended: .other, otherwise: .other) {
        Route(WaterPlants.self, denied: .kept) { .watered($0) }
    }.declarationFindings
    #expect(findings.isEmpty, "\(findings)")
}

private enum PlantEvent: ConversationEvent { case watered(WaterPlants), kept, other }

// MARK: Types of your own

enum Roast: String, SlotValue, CaseIterable {
    case light, dark

    static let slotType: SlotType? = SlotType(
        "Roast",
        values: [
            SlotType.Value("light", synonyms: ["blonde", "mild"]),
            SlotType.Value("dark", synonyms: ["french", "strong"]),
        ]
    )
}

struct BuyCoffee: Intent {
    static let name: IntentName = "BuyCoffeeIntent"
    static let samples: [Utterance] = ["a {Roast} roast", "{Bags} bags of the {Roast} roast", "something {Roast}"]
    var roast: Roast
    var bags: Int?

    private enum CodingKeys: String, CodingKey { case roast = "Roast", bags = "Bags" }
}

@Test func knowsSynonyms() throws {
    let recognizer = IntentRecognizer([IntentDeclaration(BuyCoffee.self)])
    let coffee = try recognizer.reading(of: "two bags of the french roast").slots.decode(BuyCoffee.self)
    #expect(coffee.roast == .dark)
    #expect(coffee.bags == 2)
}

// MARK: Words of any kind

struct FindFilm: Intent {
    static let name: IntentName = "FindFilmIntent"
    static let samples: [Utterance] = ["find {title}", "where can I see {title}"]
    static let slotTypes = ["title": SlotType.movie]
    var title: SlotOutcome
}

func answer(_ title: SlotOutcome) -> Response {
    switch title {
    case .absent: .ask("Which film?")
    case .matched(let film, _): .tell("\(film.name) is on tonight.")
    case .ambiguous(let films, _): .ask("Which one: \(films.map(\.name).joined(separator: " or "))?")
    case .spoken(let words), .unmatched(let words): .ask("I don't know \(words). Which film?")
    case .failed: .ask("I can't look up films just now. Shall I try again?")
    }
}

@Test func saysWhichFilmIsUnknown() throws {
    let film = try Slots([Slot("title", spoken: "the matricks")]).decode(FindFilm.self)
    #expect(answer(film.title).plainText == "I don't know the matricks. Which film?")
}

// MARK: Intents that share their slots, and requests of other kinds

struct Item: IntentSlots {
    static let slotTypes = ["item": SlotType.searchQuery]
    var item: String
}

enum ListEvent: ConversationEvent {
    case opened, added(Item), removed(Item), misheard(SlotError), player(AudioPlayerRequest), other(Request), ended
}

let listRouter = IntentRouter<ListEvent>(
    launch: .opened,
    ended: .ended,
    otherwise: { .other($0) },
    misheard: { .misheard($0) }
) {
    Route("AddIntent", slots: Item.self, samples: ["add {item}", "put {item} on the list"]) { .added($0) }
    Route("RemoveIntent", slots: Item.self, samples: ["remove {item}", "take {item} off"]) { .removed($0) }
    Route(.audioPlayer) { .player($0) }
}

@Test func routesEveryRequest() throws {
    let add = IntentRequest("AddIntent", slots: Slots([Slot("item", spoken: "milk")]))
    guard case .added(let item) = listRouter.event(for: Request(.intent(add))) else {
        Issue.record("not an addition")
        return
    }
    #expect(item.item == "milk")
    guard case .misheard(.missing) = listRouter.event(for: Request(.intent(IntentRequest("AddIntent")))) else {
        Issue.record("not misheard")
        return
    }
}

@Test func countsTheDaysSince() throws {
    let monday = try #require(LocalTime(year: 2026, month: 11, day: 30, hour: 9))
    let watered = try #require(PastDate("Friday", in: .english, at: monday)).date
    #expect(watered.days(before: monday) == 3)
    #expect(monday.date.days(before: monday.adding(days: 2)) == 2)
}

struct RepotPlant: Intent {
    static let name: IntentName = "RepotPlantIntent"
    static let samples: [Utterance] = ["repot it", "repot it in {month}"]
    static let filling = SlotFilling(.optional("month", ask: "In which month?", answers: ["in {month}"]))
    var month: SpokenDate?
}

func answer(_ repot: RepotPlant) -> Response {
    guard let month = repot.month else { return .elicit(slot: "month", asking: "When shall I remind you?") }
    return .tell("I'll remind you in \(month.words(in: .english)).")
}
