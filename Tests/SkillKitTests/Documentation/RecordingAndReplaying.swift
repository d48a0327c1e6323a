import SkillKit
import Testing

@Test func answersAsRecorded() async throws {
    for recording in try Recording.all(at: "Tests/Recordings") {
        let replay = Replay(of: recording, with: Skill(Pizza()))
        let differences = try await replay.differences
        #expect(differences.isEmpty, "\(recording): \(differences)")
    }
}

// MARK: What comes from outside

struct TeaShop: Sendable {
    func price(of tea: String) async throws -> Int { 250 }
}

struct Prices: Conversation {
    enum State: String, ConversationState, CaseIterable { case start }
    enum Event: ConversationEvent { case opened, anything, ended }
    static let start = State.start
    static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .anything) {}
    let shop = TeaShop()

    func reply(to event: Event, in state: State, turn: Turn) async throws -> Reply<State> {
        let price = try await turn.trace.ask("price of mint tea") { try await shop.price(of: "mint tea") }
        var dice = turn.trace.randomNumbers()
        let greeting = ["Here you are", "There you go"].randomElement(using: &dice) ?? ""
        return .stay(.tell("\(greeting): \(price) cents."))
    }
}

@Test func tellsAPrice() async throws {
    var dialog = Dialog(with: Skill(Prices()))
    #expect(try await dialog.launch().plainText.hasSuffix(": 250 cents."))
}
