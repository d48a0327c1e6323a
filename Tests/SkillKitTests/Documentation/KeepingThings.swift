import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

// MARK: What lasts longer than a session

struct Breakfast: Conversation {
    enum State: String, ConversationState, CaseIterable { case start }
    enum Event: ConversationEvent { case opened, chose(BoilEgg), left, confused, ended }

    static let start = State.start
    static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
        Route(BoilEgg.self, Event.chose)
        Route(.stop, .left)
        Route(.cancel, .left)
    }

    let habits: UserStore<String>

    func reply(to event: Event, in state: State, turn: Turn) async throws -> Reply<State> {
        switch (event, state) {
        case (.opened, _):
            let last = try await turn.trace.ask("last egg") { await habits[turn.speaker] }
            guard let last else { return .stay(.ask("Soft, medium or hard?")) }
            return .stay(.ask("Last time you had a \(last) egg. Soft, medium or hard today?"))
        case (.chose(let choice), _):
            try await habits.keep(choice.style.rawValue, of: turn.speaker)
            return .stay(.tell("A \(choice.style.rawValue) egg it is."))
        case (.confused, _): return .stay(.ask("Say soft, medium or hard."))
        case (.left, _): return .stay(.tell("Enjoy your breakfast."))
        case (.ended, _): return .stay(.silent)
        }
    }
}

func breakfastRunner() -> Runner<Breakfast> {
    Runner(name: "breakfast", version: "1.0.0", about: "Knows your egg.") { arguments in
        let habits = arguments.use == .tried ? UserStore<String>() : try UserStore<String>(file: "habits.json")
        return Skill(Breakfast(habits: habits))
    }
}

@Test func remembersTheLastEggInTheNextSession() async throws {
    let habits = UserStore<String>()
    for expected in ["Soft, medium or hard?", "Last time you had a soft egg. Soft, medium or hard today?"] {
        var dialog = Dialog(with: Skill(Breakfast(habits: habits)))
        #expect(try await dialog.launch().plainText == expected)
        #expect(try await dialog.hear("soft, please").endsSession)
    }
}

@Test func knowsNobodyElsesEgg() async throws {
    let folder = TemporaryFolder()
    let skill = Skill(Breakfast(habits: try UserStore(file: folder.url.appending(path: "habits.json").path)))
    for user in ["ada", "ben", nil] {
        let device = TextDevice(skill, user: user)
        #expect(try await device.open().speech == "Soft, medium or hard?", "\(user ?? "a stranger")")
        _ = try await device.hear("hard")
    }
    #expect(try await TextDevice(skill).open().speech == "Soft, medium or hard?")
    #expect(try await TextDevice(skill, user: "ada").open().speech.hasPrefix("Last time you had a hard egg."))
}
