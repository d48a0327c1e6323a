import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A lift that asks for a floor; it may name what answers, as a device needs that can't keep listening.
private struct Lift<Naming: LiftNaming>: Conversation {
    enum State: String, ConversationState, CaseIterable { case start }
    enum Event: ConversationEvent { case opened, up, left, confused, ended }

    static var start: State { .start }
    static var router: IntentRouter<Event> {
        IntentRouter(launch: .opened, ended: .ended, otherwise: .confused) {
            Route("UpIntent", .up, samples: ["go up", "take me up"])
            Route(.stop, .left)
        }
    }

    static func expected(in state: State.Kind) -> [IntentName] { Naming.expected }

    func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
        switch event {
        case .opened: .stay(.ask("Where to?"))
        case .up: .stay(.ask("Going up. Where next?"))
        case .confused: .stay(.ask("Sorry, where to?"))
        case .left: .stay(.tell("Bye."))
        case .ended: .stay(.silent)
        }
    }
}

private protocol LiftNaming: Sendable { static var expected: [IntentName] { get } }
private enum Silent: LiftNaming { static let expected: [IntentName] = [] }
private enum Naming: LiftNaming { static let expected: [IntentName] = ["UpIntent"] }

@Suite struct DeviceExplorationTests {
    private func rules<C: Conversation>(_ skill: Skill<C>, listensOn: Bool) async throws -> [ConversationRule] {
        var plan = ExplorationPlan<C>(turns: 60, walks: 0)
        plan.abilities.listensOn = listensOn
        return try await Exploration(of: skill, plan).findings.map(\.rule)
    }

    @Test func findsQuestionsThatNobodyIsToldHowToAnswer() async throws {
        let rules = try await rules(Skill(Lift<Silent>()), listensOn: false)
        #expect(rules.contains(.strandedQuestion))
        #expect(try await !self.rules(Skill(Lift<Silent>()), listensOn: true).contains(.strandedQuestion))
    }

    @Test func isContentWithAQuestionWhoseAnswerIsNamed() async throws {
        #expect(try await !rules(Skill(Lift<Naming>()), listensOn: false).contains(.strandedQuestion))
    }

    @Test func saysHowToGoOn() async throws {
        let message = #"{"type": "transcript", "data": {"text": "open lift"}}"#
        let bridge = WireBridge(.wyoming, to: Skill(Lift<Naming>()), called: "lift")
        let answer = try JSON(reading: #require(await bridge.answer(Data(message.utf8)).first))
        #expect(answer["data"]?["text"] == "Where to? Say: lift, go up.")
        let silent = WireBridge(.wyoming, to: Skill(Lift<Silent>()), called: "lift")
        let other = try JSON(reading: #require(await silent.answer(Data(message.utf8)).first))
        #expect(other["data"]?["text"] == "Where to? Say: lift, and then your answer.")
    }

    @Test func exploresAsOnADevice() async throws {
        let run = try await CommandLineRun(["check", "--device", "wyoming", "--turns", "60"])
        #expect(run.status == .findings)
        #expect(run.output.contains("stranded-question"))
    }
}
