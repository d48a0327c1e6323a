import SkillKit
import Synchronization
import Testing

/// A skill that is glad of whoever has been there before.
private struct Coffee: Conversation {
    enum State: ConversationState { case start(usual: Drink?) }
    enum Event: ConversationEvent { case opened, ordered(Order), agreed, other }

    enum Drink: String, SlotValue, Codable, CaseIterable { case espresso, latte, cocoa }

    struct Order: Intent {
        static let name: IntentName = "OrderIntent"
        static let samples: [Utterance] = ["a {drink}"]
        var drink: Drink
    }

    static let start = State.start(usual: nil)
    static let router = IntentRouter<Event>(launch: .opened, ended: .other, otherwise: .other) {
        Route(Order.self, Event.ordered)
        Route(.yes, .agreed)
    }

    func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
        switch (event, state) {
        case (.opened, .start(let usual?)): .stay(.ask("Your \(usual.rawValue), as always?"))
        case (.opened, .start(nil)): .stay(.ask("What would you like?"))
        case (.ordered(let order), _): .move(to: .start(usual: order.drink), .tell("A \(order.drink.rawValue)."))
        case (.agreed, .start(let usual?)): .stay(.tell("Your \(usual.rawValue)."))
        case (.agreed, .start(nil)), (.other, _): .stay(.silent)
        }
    }
}

/// What people drink, from one session to the next: read before a session's first turn, written after one that changed it.
private final class Usuals: Interceptor {
    private let drinks = Mutex<[String: Coffee.Drink]>([:])

    func intercept(
        _ turn: Turn,
        in state: Coffee.State,
        next: (Turn, Coffee.State) async throws -> Reply<Coffee.State>
    ) async throws -> Reply<Coffee.State> {
        guard let user = try turn.userID() else { return try await next(turn, state) }
        let known = drinks.withLock { $0[user] }
        let before = turn.session?.isNew == true ? .start(usual: known) : state
        let reply = try await next(turn, before)
        if case .start(let usual?) = reply.next ?? before, usual != known {
            drinks.withLock { $0[user] = usual }
        }
        return reply
    }

    var count: Int { drinks.withLock { $0.count } }
}

@Suite struct ProfileStoreTests {
    @Test func remembersAPersonFromOneSessionToTheNext() async throws {
        let store = Usuals()
        let skill = Skill(Coffee(), interceptors: [store])
        var first = Dialog(with: skill)
        #expect(try await first.launch().plainText == "What would you like?")
        #expect(try await first.hear("a latte").plainText == "A latte.")
        var second = Dialog(with: skill)
        #expect(try await second.launch().plainText == "Your latte, as always?")
        #expect(try await second.hear("yes").plainText == "Your latte.")
        #expect(store.count == 1)
    }
}
