import SkillKit
import Testing

// MARK: A lamp with two questions

struct ChooseRoom: Intent {
    static let name: IntentName = "ChooseRoomIntent"
    static let samples: [Utterance] = ["the {room}", "in the {room}", "{room}", "turn on the light in the {room}"]
    enum Room: String, SlotValue, Codable, CaseIterable { case kitchen, hall, attic }
    var room: Room
}

struct Lamp: Conversation {
    enum State: ConversationState {
        case start
        case confirming(room: ChooseRoom.Room)
    }

    enum Event: ConversationEvent {
        case opened, chose(ChooseRoom), agreed, declined, askedForHelp, left, confused, ended
    }

    static let start = State.start
    static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
        Route(ChooseRoom.self, Event.chose)
        Route(.yes, .agreed)
        Route(.no, .declined)
        Route(.help, .askedForHelp)
        Route(.stop, .left)
        Route(.cancel, .left)
    }

    func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
        switch state {
        case .start: reply(to: event, turn)
        case .confirming(let room): reply(to: event, confirming: room)
        }
    }

    private func reply(to event: Event, _ turn: Turn) -> Reply<State> {
        switch event {
        case .opened:
            .stay(.ask(turn.hasLostState ? "Let's start again. Which room?" : "Which room shall I light?"))
        case .chose(let choice): confirm(choice.room)
        case .agreed, .declined, .confused: .stay(.ask("Which room: kitchen, hall or attic?"))
        case .askedForHelp: .stay(.ask("I turn on lights. Name a room: kitchen, hall or attic."))
        case .left: .stay(.tell("Goodbye."))
        case .ended: .stay(.silent)
        }
    }

    private func reply(to event: Event, confirming room: ChooseRoom.Room) -> Reply<State> {
        switch event {
        case .opened, .declined: .move(to: .start, .ask("Which room shall I light?"))
        case .chose(let choice): confirm(choice.room)
        case .agreed: .move(to: .start, .tell("The light in the \(room.rawValue) is on."))
        case .askedForHelp, .confused: .stay(.ask("Shall I turn on the light in the \(room.rawValue)? Say yes or no."))
        case .left: .move(to: .start, .tell("Goodbye."))
        case .ended: .stay(.silent)
        }
    }

    private func confirm(_ room: ChooseRoom.Room) -> Reply<State> {
        .move(to: .confirming(room: room), .ask("Shall I turn on the light in the \(room.rawValue)?"))
    }
}

@Test func turnsOnTheLight() async throws {
    var dialog = Dialog(with: Skill(Lamp()))
    try await dialog.launch()
    try await dialog.hear("the attic")
    #expect(dialog.state == .confirming(room: .attic))
    #expect(try await dialog.hear("yes").plainText == "The light in the attic is on.")
}

@Test func lampKeepsEveryRule() async throws {
    let exploration = try await Exploration(of: Skill(Lamp()), ExplorationPlan(turns: 1000))
    #expect(exploration.findings.isEmpty, "\(exploration)")
}

// MARK: Names

enum Step: ConversationState {
    case start, confirming(room: String)

    enum Kind: String, CaseIterable { case start, confirming }
    var kind: Kind {
        switch self {
        case .start: .start
        case .confirming: .confirming
        }
    }
}

// MARK: A new version

enum Brewing: ConversationState {
    case start
    case steeping(tea: String, minutes: Int)

    static var version: Int { 2 }

    static func migrate(_ stored: JSON, from version: Int?) -> Self? {
        guard version == 1, let tea = stored["state"]?["steeping"]?["tea"]?.string else { return nil }
        return .steeping(tea: tea, minutes: 3)
    }
}

@Test func readsAStateOfVersionOne() {
    let stored: JSON = ["version": 1, "state": ["steeping": ["tea": "sencha"]]]
    #expect(Brewing.migrate(stored, from: 1) == .steeping(tea: "sencha", minutes: 3))
}
