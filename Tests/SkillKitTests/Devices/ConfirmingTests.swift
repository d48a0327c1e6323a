import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A courier, who has a place and then the whole errand confirmed by directives of its own.
private struct Courier: Conversation {
    struct Errand: Intent {
        static let name: IntentName = "ErrandIntent"
        static let samples: [Utterance] = ["send a parcel to {place}", "a parcel to {place}"]
        static let filling = SlotFilling(.required("place", ask: "Where to?"), delegation: .bySkill)
        enum Place: String, SlotValue, CaseIterable { case rome, paris }
        var place: Place
    }

    enum State: String, ConversationState, CaseIterable { case start }
    enum Event: ConversationEvent { case opened, sent(Errand), kept, confused, ended }

    static let start = State.start
    static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
        Route(Errand.self, denied: .kept, Event.sent)
    }

    func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
        switch event {
        case .sent(let errand): .stay(answer(errand, turn))
        case .kept: .stay(.tell("Then I'll stay here."))
        case .opened, .confused: .stay(.ask("What shall I send?"))
        case .ended: .stay(.silent)
        }
    }

    private func answer(_ errand: Errand, _ turn: Turn) -> Response {
        guard case .intent(let intent) = turn.request.kind else { return .silent }
        switch (intent.slots["place"]?.confirmationStatus, intent.confirmationStatus) {
        case (.denied, _): return .elicit(slot: "place", asking: "Where to, then?", updating: turn.intent)
        case (.confirmed, .confirmed): return .tell("Sent to \(errand.place.rawValue).")
        case (.confirmed, _):
            return .confirmIntent(asking: "Shall I go to \(errand.place.rawValue)?", updating: turn.intent)
        default: return .confirm(slot: "place", asking: "To \(errand.place.rawValue)?", updating: turn.intent)
        }
    }
}

@Suite struct ConfirmingTests {
    private static let talks: [[(said: String, heard: String)]] = [
        [("a parcel to rome", "To rome?"), ("yes", "Shall I go to rome?"), ("yes", "Sent to rome.")],
        [("a parcel to rome", "To rome?"), ("yes", "Shall I go to rome?"), ("no", "Then I'll stay here.")],
        [
            ("a parcel to rome", "To rome?"), ("no", "Where to, then?"), ("paris", "To paris?"),
            ("yes please", "Shall I go to paris?"), ("yes", "Sent to paris."),
        ],
        [
            ("a parcel to rome", "To rome?"), ("yes that is right", "Shall I go to rome?"),
            ("no, leave it", "Then I'll stay here."),
        ],
        [
            ("a parcel to rome", "To rome?"), ("yes", "Shall I go to rome?"),
            ("don't go there", "Then I'll stay here."),
        ],
    ]

    @Test(arguments: talks.indices) func obeysConfirmSlotAndConfirmIntentInADialog(_ index: Int) async throws {
        var dialog = Dialog(with: Skill(Courier()))
        for turn in Self.talks[index] {
            #expect(try await dialog.hear(turn.said).plainText == turn.heard, "to '\(turn.said)'")
        }
        #expect(!dialog.isOpen)
    }

    @Test(arguments: talks.indices) func obeysThemOnADeviceThatOnlyHasText(_ index: Int) async throws {
        let bridge = WireBridge(.text, to: Skill(Courier()), called: "quick courier")
        for turn in Self.talks[index] {
            let answer = try #require(await bridge.answer(Data("a\t\(turn.said)".utf8)).first)
            #expect(try JSON(reading: answer)["speech"]?.string == turn.heard, "to '\(turn.said)'")
        }
    }

    @Test func sendsThemAsAlexaKnowsThem() async throws {
        var dialog = Dialog(with: Skill(Courier()))
        let slot = try await dialog.hear("a parcel to rome")
        #expect(slot.directives.map(\.type) == ["Dialog.ConfirmSlot"])
        let whole = try await dialog.hear("yes")
        #expect(whole.directives.map(\.type) == ["Dialog.ConfirmIntent"])
        #expect(whole.session == .listens)
    }
}
