import SkillKit
import Testing

/// The faults of a newcomer's first skill, planted.
@Suite struct DirectiveRulesTests {
    struct SetTimer: Intent {
        static let name: IntentName = "SetTimerIntent"
        static let samples: [Utterance] = ["set a timer", "set a timer for {length}"]
        static let filling = SlotFilling(.required("length", ask: "For how long?"), delegation: .bySkill)
        var length: SpokenDuration?
        var pause: SpokenDuration?
        private enum CodingKeys: String, CodingKey { case length }
    }

    struct Nap: Intent {
        static let name: IntentName = "NapIntent"
        static let samples: [Utterance] = ["nap for {length}", "{length}"]
        var length: SpokenDuration
    }

    struct Clock: Conversation {
        enum State: String, ConversationState, CaseIterable { case start }
        enum Event: ConversationEvent { case opened, timed(SetTimer), napped(Nap), rung, left, confused, ended }
        static let start = State.start
        static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
            Route(SetTimer.self, Event.timed)
            Route(Nap.self, Event.napped)
            Route("RingIntent", .rung, samples: ["ring the bell"])
            Route(.stop, .left)
        }
        func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
            switch event {
            case .opened: .stay(.ask("Say set a timer, or make tea."))
            case .timed(let timer):
                timer.length == nil
                    ? .stay(.elicit(slot: "length", asking: "For how long?", updating: turn.intent))
                    : .stay(.ask("It runs. What else?"))
            case .napped: .stay(.elicit(slot: "length", asking: "How long is the nap?", updating: turn.intent))
            case .rung: .stay(.tell("Ding.").directive(.play(url: "https://example.com/bell.mp3", token: "bell")))
            case .left: .stay(.tell("Goodbye."))
            case .confused: .stay(.ask("Please say set a timer."))
            case .ended: .stay(.silent)
            }
        }
    }

    @Test func findsThePlantedFaults() async throws {
        var plan = ExplorationPlan<Clock>(turns: 1500)
        plan.interfaces = []
        let exploration = try await Exploration(of: Skill(Clock()), plan)
        let rules = Set(exploration.findings.map(\.rule))
        #expect(rules.contains(.lyingPrompt), "a prompt that names words which do not work\n\(exploration)")
        #expect(rules.contains(.strayAnswer), "an elicited slot that another intent takes\n\(exploration)")
        #expect(rules.contains(.undeclaredInterface), "a directive without its interface\n\(exploration)")
        #expect(rules.contains(.undeclaredDialog), "an elicited slot that no dialog model has\n\(exploration)")
        let advice = exploration.findings.map(\.advice).joined(separator: "\n")
        #expect(advice.contains("AudioPlayer.Play needs the interface AUDIO_PLAYER"))
        #expect(advice.contains("NapIntent has no dialog; declare its filling"))
    }

    @Test func stopsWhenTheTimeIsOver() async throws {
        var plan = ExplorationPlan<TeaConversation>(turns: 10_000_000)
        plan.time = .zero
        let exploration = try await Exploration(of: Skill(TeaConversation()), plan)
        #expect(!exploration.isComplete)
        #expect(exploration.turns < 100)
    }
}
