import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

// MARK: What lasts longer than a session

protocol Habits: Sendable {
    func lastEgg(of user: String) async throws -> String?
    func keep(_ egg: String, of user: String) async throws
}

struct Breakfast: Conversation {
    enum State: String, ConversationState, CaseIterable { case start }
    enum Event: ConversationEvent { case opened, chose(BoilEgg), left, confused, ended }

    static let start = State.start
    static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
        Route(BoilEgg.self, Event.chose)
        Route(.stop, .left)
        Route(.cancel, .left)
    }

    let habits: any Habits

    func reply(to event: Event, in state: State, turn: Turn) async throws -> Reply<State> {
        // Where the voice is recognised, the person; else the account, which may be a household's.
        let user = turn.person?.id ?? turn.user?.id
        switch (event, state) {
        case (.opened, _):
            guard let user, let egg = try await turn.trace.ask("last egg", { try await habits.lastEgg(of: user) })
            else { return .stay(.ask("Soft, medium or hard?")) }
            return .stay(.ask("Last time you had a \(egg) egg. Soft, medium or hard today?"))
        case (.chose(let choice), _):
            if let user { try await habits.keep(choice.style.rawValue, of: user) }
            return .stay(.tell("A \(choice.style.rawValue) egg it is."))
        case (.confused, _): return .stay(.ask("Say soft, medium or hard."))
        case (.left, _): return .stay(.tell("Enjoy your breakfast."))
        case (.ended, _): return .stay(.silent)
        }
    }
}

actor HabitsFile: Habits {
    private let file: URL
    private var eggs: [String: String] = [:]

    init(_ file: URL) throws {
        self.file = file
        guard FileManager.default.fileExists(atPath: file.path) else { return }
        eggs = try JSONDecoder().decode([String: String].self, from: Data(contentsOf: file))
    }

    func lastEgg(of user: String) -> String? { eggs[user] }

    func keep(_ egg: String, of user: String) throws {
        eggs[user] = egg
        try JSONEncoder().encode(eggs).write(to: file, options: .atomic)
    }
}

@Test func remembersTheLastEggInTheNextSession() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "habits-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    for expected in ["Soft, medium or hard?", "Last time you had a soft egg. Soft, medium or hard today?"] {
        var dialog = Dialog(with: Skill(Breakfast(habits: try HabitsFile(file))))
        #expect(try await dialog.launch().plainText == expected)
        #expect(try await dialog.hear("soft, please").endsSession)
    }
}

@Test func knowsNobodyElsesEgg() async throws {
    let folder = TemporaryFolder()
    let skill = Skill(Breakfast(habits: try HabitsFile(folder.url.appending(path: "habits.json"))))
    for user in ["ada", "ben", nil] {
        let device = TextDevice(skill, user: user)
        #expect(try await device.open().speech == "Soft, medium or hard?", "\(user ?? "a stranger")")
        _ = try await device.hear("hard")
    }
    #expect(try await TextDevice(skill).open().speech == "Soft, medium or hard?")
    #expect(try await TextDevice(skill, user: "ada").open().speech.hasPrefix("Last time you had a hard egg."))
}
