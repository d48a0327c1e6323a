import SkillKit

// What `skill-runner new my-plants` writes, which a test compares; the article shows it.

// What people can say. A property is a slot, and stands in braces in the samples.

enum Plant: String, SlotValue, CaseIterable { case basil, cactus, ivy }

/// Water for a plant: "I watered the ivy on Friday".
struct WaterPlant: Intent {
    static let name: IntentName = "WaterPlantIntent"
    static let samples: [Utterance] = ["I watered a plant", "I watered the {plant}", "I watered the {plant} {day}"]
    // The device asks for the plant; for the day, only the skill does, in its reply.
    static let filling = SlotFilling(
        .required("plant", ask: "Which plant?", answers: ["the {plant}"]),
        .optional("day", ask: "On which day?")
    )
    var plant: Plant
    var day: PastDate?
}

/// How often a plant wants water: "the ivy wants water every four days".
struct SetPause: Intent {
    static let name: IntentName = "SetPauseIntent"
    static let samples: [Utterance] = [
        "the {plant} wants water every {days} days", "every {days} days for the {plant}",
    ]
    static let filling = SlotFilling(
        .required("plant", ask: "Which plant?"),
        .required("days", ask: "Every how many days?")
    )
    var plant: Plant
    var days: Int
}

/// A question: "does the ivy need water".
struct AskPlant: Intent {
    static let name: IntentName = "AskPlantIntent"
    static let samples: [Utterance] = ["does the {plant} need water", "when did I water the {plant}"]
    static let filling = SlotFilling(.required("plant", ask: "Which plant?"))
    var plant: Plant
}

/// What is kept of somebody from one session to the next.
struct Diary: Codable, Sendable {
    var watered: [String: SpokenDate] = [:]
    var pauses: [String: Int] = [:]
}

struct MyPlantsSkill: Conversation {
    /// Where the dialogue is; only while it lasts.
    enum State: String, ConversationState, CaseIterable { case start, forgetting }
    /// What can happen.
    enum Event: ConversationEvent {
        case watered(WaterPlant), paused(SetPause), asked(AskPlant)
        case opened, forgot, agreed, declined, helped, left, confused, ended
    }

    static let start = State.start
    static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
        Route(WaterPlant.self, Event.watered)
        Route(SetPause.self, Event.paused)
        Route(AskPlant.self, Event.asked)
        Route("ForgetIntent", .forgot, samples: ["forget my plants", "forget everything"])
        Route(.yes, .agreed)
        Route(.no, .declined)
        Route(.help, .helped)
        Route(.stop, .left)
        Route(.cancel, .left)
    }

    let diaries: UserStore<Diary>

    // Every event has an answer in every state; the compiler counts.
    func reply(to event: Event, in state: State, turn: Turn) async throws -> Reply<State> {
        var diary = await diaries[turn.speaker] ?? Diary()
        switch (event, state) {
        case (.opened, _):
            return .move(to: .start, .ask("This is your plant diary. Say for example: I watered the basil."))
        case (.watered(let intent), _):
            let day = intent.day?.date ?? turn.now.date
            guard let days = day.days(before: turn.now), days >= 0 else {
                return .stay(.elicit(slot: "day", asking: "On which day was that?"))
            }
            diary.watered[intent.plant.rawValue] = day
            try await diaries.keep(diary, of: turn.speaker)
            return .move(to: .start, .ask("You watered the \(intent.plant.rawValue) \(ago(days)). What else?"))
        case (.paused(let intent), _):
            diary.pauses[intent.plant.rawValue] = intent.days
            try await diaries.keep(diary, of: turn.speaker)
            return .move(to: .start, .ask("Every \(intent.days) days for the \(intent.plant.rawValue). What else?"))
        case (.asked(let intent), _):
            return .move(to: .start, .ask("\(answer(about: intent.plant, diary, turn)) What else?"))
        case (.forgot, _): return .move(to: .forgetting, .ask("Shall I forget all your plants?"))
        case (.agreed, .forgetting):
            try await diaries.keep(nil, of: turn.speaker)
            return .move(to: .start, .ask("I know nothing any more. What else?"))
        case (.declined, .forgetting): return .move(to: .start, .ask("I'll keep them. What else?"))
        case (.helped, .forgetting), (.confused, .forgetting):
            return .stay(.ask("Say yes or no: shall I forget all your plants?"))
        case (.helped, .start), (.confused, .start), (.agreed, .start):
            return .stay(.ask("Say I watered the basil, or does the ivy need water."))
        case (.declined, .start), (.left, _): return .stay(.tell("Goodbye."))
        case (.ended, _): return .stay(.silent)
        }
    }

    private func answer(about plant: Plant, _ diary: Diary, _ turn: Turn) -> Speech {
        guard let day = diary.watered[plant.rawValue], let days = day.days(before: turn.now) else {
            return "You never told me about the \(plant.rawValue)."
        }
        let pause = diary.pauses[plant.rawValue] ?? 7
        return "You watered the \(plant.rawValue) \(ago(days)). It \(days < pause ? "can wait" : "needs water")."
    }

    private func ago(_ days: Int) -> String {
        switch days {
        case 0: "today"
        case 1: "yesterday"
        default: "\(days) days ago"
        }
    }
}

// MARK: main.swift

func myPlants() -> Runner<MyPlantsSkill> {
    Runner(
        name: "my-plants",
        version: "1.0.0",
        about: "Knows when you watered your plants.",
        listing: SkillListing(invocationName: "plant diary", summary: "Knows when you watered your plants."),
        skill: { arguments in
            // What check, graph and replay try is kept nowhere; what you say in chat, and on a device, is.
            let isTried = arguments.use == .tried
            return Skill(MyPlantsSkill(diaries: isTried ? UserStore() : try UserStore(file: "diaries.json")))
        }
    )
}

// MARK: A step further

/// A plant that is not here any more: "I gave the ivy away".
struct GivePlant: Intent {
    static let name: IntentName = "GivePlantIntent"
    static let samples: [Utterance] = ["I gave the {plant} away", "the {plant} has died"]
    static let filling = SlotFilling(.required("plant", ask: "Which plant?"))
    var plant: Plant
}

extension MyPlantsSkill {
    func forget(_ intent: GivePlant, _ kept: Diary, _ turn: Turn) async throws -> Reply<State> {
        var diary = kept
        diary.watered[intent.plant.rawValue] = nil
        try await diaries.keep(diary, of: turn.speaker)
        return .move(to: .start, .ask("Goodbye, \(intent.plant.rawValue). What else?"))
    }
}
