import SkillKit
import Testing

/// An exploration ends when its time is over, whatever the skill does.
@Suite struct ExplorationTimeTests {
    @Test func stopsWhenTheTimeIsOver() async throws {
        var plan = ExplorationPlan<TeaConversation>(turns: 10_000_000)
        plan.time = .zero
        let exploration = try await Exploration(of: Skill(TeaConversation()), plan)
        #expect(!exploration.isComplete)
        #expect(exploration.turns < 100)
    }

    /// A skill whose backend doesn't answer one of its events.
    struct Hanging: Conversation {
        enum State: String, ConversationState, CaseIterable { case start }
        enum Event: ConversationEvent { case opened, left }
        static let start = State.start
        static let router = IntentRouter<Event>(launch: .opened, ended: .left, otherwise: .opened) {
            Route(.stop, .left)
        }
        var hangs: Event

        func reply(to event: Event, in state: State, turn: Turn) async throws -> Reply<State> {
            if event.kind == hangs.kind { try await Task.sleep(for: .seconds(600)) }
            return switch event {
            case .opened: .stay(.ask("What else?"))
            case .left: .stay(.tell("Goodbye."))
            }
        }
    }

    @Test func namesATurnThatCannotBeCancelled() async throws {
        struct Deaf: Conversation {
            typealias State = Hanging.State
            typealias Event = Hanging.Event
            static let start = State.start
            static let router = Hanging.router
            func reply(to event: Event, in state: State, turn: Turn) async -> Reply<State> {
                // A task of its own is not cancelled with the one that waits for it.
                await Task { try? await Task.sleep(for: .seconds(600)) }.value
                return .stay(.tell("Goodbye."))
            }
        }
        var plan = ExplorationPlan<Deaf>(turns: 1000)
        plan.time = .milliseconds(50)
        let error = await #expect(throws: EndlessTurnError.self) {
            _ = try await Exploration(of: Skill(Deaf()), plan)
        }
        #expect(error?.said.isEmpty == false)
    }

    @Test(arguments: [Hanging.Event.opened, .left])
    func stopsAtATurnThatHangs(_ event: Hanging.Event) async throws {
        var plan = ExplorationPlan<Hanging>(turns: 1000)
        plan.time = .milliseconds(500)
        let clock = ContinuousClock()
        let start = clock.now
        let exploration = try await Exploration(of: Skill(Hanging(hangs: event)), plan)
        #expect(!exploration.isComplete)
        // One turn would take ten minutes.
        #expect(start.duration(to: clock.now) < .seconds(60))
        // A turn that had no time to end shows nothing about the skill.
        #expect(exploration.findings.isEmpty, "\(exploration)")
    }

    /// What was not looked at may still be there.
    @Test func saysNothingOfWhatItHadNoTimeToSee() async throws {
        struct Slow: Conversation {
            enum State: String, ConversationState, CaseIterable { case start, later }
            enum Event: ConversationEvent { case opened, left }
            static let start = State.start
            static let router = IntentRouter<Event>(launch: .opened, ended: .left, otherwise: .opened) {
                Route(.stop, .left)
            }
            func reply(to event: Event, in state: State, turn: Turn) async throws -> Reply<State> {
                try await Task.sleep(for: .seconds(600))
                return .move(to: .later, .ask("What else?"))
            }
        }
        var plan = ExplorationPlan<Slow>(turns: 1000)
        plan.time = .milliseconds(500)
        let exploration = try await Exploration(of: Skill(Slow()), plan)
        #expect(exploration.coverage.states.missing == ["later"])
        #expect(exploration.findings.isEmpty, "\(exploration)")
    }

    @Test func stopsWhenNothingNewHappens() async throws {
        var plan = ExplorationPlan<Counter>()
        plan.mostIdle = 100
        let exploration = try await Exploration(of: Skill(Counter()), plan)
        #expect(!exploration.isComplete)
        #expect(exploration.turns < 1000, "\(exploration)")
        #expect(exploration.findings.isEmpty, "\(exploration)")
        plan.mostIdle = nil
        #expect(try await Exploration(of: Skill(Counter()), plan).turns > 1000)
    }

    /// A skill with more states than anybody can see, all alike.
    struct Counter: Conversation {
        enum State: ConversationState { case at(Int) }
        enum Event: ConversationEvent { case opened, counted, left }
        static let start = State.at(5)
        static let router = IntentRouter<Event>(launch: .opened, ended: .left, otherwise: .opened) {
            Route("CountIntent", .counted, samples: ["count on"])
            Route(.stop, .left)
        }
        func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
            switch (event, state) {
            case (.opened, _): .stay(.ask("Say count on."))
            case (.counted, .at(let number)): .move(to: .at(number + 1), .ask("That makes \(number). Say count on."))
            case (.left, _): .stay(.tell("Goodbye."))
            }
        }
    }
}
