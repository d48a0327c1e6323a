import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct UnderstandCommandTests {
    @Test func tellsIntentAndSlotsOfEachLine() async throws {
        let input = "a small pizza\r\nconfirming\tyes please\n\tstop\n\nqwertz uiop\n"
        let run = try await CommandLineRun(["understand"], input: input)
        #expect(
            run.lines == [
                #"{"confidence":1,"intent":"OrderPizzaIntent","slots":{"size":"small"},"utterance":"a small pizza"}"#,
                #"{"confidence":1,"intent":"AMAZON.YesIntent","slots":{},"utterance":"yes please"}"#,
                #"{"confidence":1,"intent":"AMAZON.StopIntent","slots":{},"utterance":"stop"}"#,
                #"{"confidence":0,"intent":"AMAZON.FallbackIntent","slots":{},"utterance":""}"#,
                #"{"confidence":0,"intent":"AMAZON.FallbackIntent","slots":{},"utterance":"qwertz uiop"}"#,
            ]
        )
        #expect(run.status == .done)
    }

    @Test func tellsWhatWordsMeanAndIsAnsweredByLines() async throws {
        let runner = Runner(name: "tea", version: "1", about: "") { _ in Skill(TeaConversation()) }
        let german = try await CommandLineRun(
            runner,
            ["understand", "--locale", "de-DE"],
            input: Data("ich hätte gern grünen Tee\n".utf8)
        )
        #expect(german.output.contains(#""resolved":{"Tea":"Grüntee"}"#), "\(german.output)")
        let answers = try await CommandLineRun(runner, ["lines"], input: Data(german.output.utf8))
        #expect(answers.output.contains("Klein oder groß?"), "\(answers.output)")
        let plain = try await CommandLineRun(runner, ["understand"], input: Data("a small cup of mint\n".utf8))
        let answer = try await CommandLineRun(runner, ["lines"], input: Data(plain.output.utf8))
        #expect(answer.output.contains("small"), "\(plain.output)\(answer.output)")
        #expect(answer.lines.count == 1)
    }

    @Test func knowsTheSlotThatAStateExpects() async throws {
        struct Dial: Intent {
            static let name: IntentName = "DialIntent"
            static let samples: [Utterance] = ["dial {number}"]
            var number: Int
        }
        struct Phone: Conversation {
            enum State: String, ConversationState, CaseIterable { case start, asking }
            enum Event: String, ConversationEvent, CaseIterable { case any }
            static let start = State.start
            static let router = IntentRouter<Event>(launch: .any, ended: .any, otherwise: .any) {
                Route(Dial.self) { _ in .any }
            }
            static func expectedSlots(in state: State.Kind) -> [ExpectedSlot] {
                state == "asking" ? [ExpectedSlot("number", of: Dial.self)] : []
            }
            func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> { .stay(.silent) }
        }
        let runner = Runner(name: "phone", version: "1", about: "") { _ in Skill(Phone()) }
        let input = Data("asking\ttwo hundred and five, please\n".utf8)
        let run = try await CommandLineRun(runner, ["understand"], input: input)
        #expect(run.output.contains(#""intent":"DialIntent","resolved":{"number":"205"}"#), "\(run.output)")
    }

    @Test func saysWhyWhenAsked() async throws {
        let run = try await CommandLineRun(["understand", "--explain"], input: "a small pizza\n")
        #expect(run.output.contains(#""reason":"word for word"#), "\(run.output)")
        #expect(run.output.contains(#""others":["#))
    }

    @Test func refusesAStateThatIsNone() async throws {
        let pizza = try await CommandLineRun(["understand"], input: "confirmin\tyes\n")
        #expect(pizza.status == .badData)
        #expect(pizza.errors == "pizza: line 1: unknown state 'confirmin'\n")
        let runner = Runner(name: "tea", version: "1", about: "") { _ in Skill(TeaConversation()) }
        let tea = try await CommandLineRun(runner, ["understand"], input: Data("confirmin\tyes\n".utf8))
        let known = "start, choosingSize, confirming"
        let said = "line 1: unknown state 'confirmin'; it is one of \(known); did you mean 'confirming'?"
        #expect(tea.errors.contains(said), "\(tea.errors)")
    }

    @Test func takesALineTooLongToBeSaidForNothing() async throws {
        let run = try await CommandLineRun(["understand"], input: String(repeating: "yes ", count: 50_000) + "\nyes\n")
        #expect(run.lines.count == 2)
        #expect(run.lines.first?.contains("AMAZON.FallbackIntent") == true)
        #expect(run.lines.last?.contains("AMAZON.YesIntent") == true)
    }
}
