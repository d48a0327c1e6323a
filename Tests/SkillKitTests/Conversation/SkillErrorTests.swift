import SkillKit
import Testing

@Suite struct SkillErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var error: SkillError
        var type: String
        var message: String
        var testDescription: String { message }
    }

    @Test(arguments: [
        Case(
            error: .malformed(InputError(path: ["request", "type"], reason: .missing)),
            type: "MalformedRequest",
            message: "Malformed request: 'request.type' is missing"
        ),
        Case(
            error: .tooLarge("The request", bytes: 5, limit: 4),
            type: "TooLarge",
            message: "The request has 5 bytes; at most 4 are read"
        ),
        Case(
            error: .wrongApplication(expected: "tea", got: "coffee"),
            type: "WrongApplication",
            message: "The request is for application 'coffee', and this skill is 'tea'"
        ),
        Case(
            error: .wrongApplication(expected: "tea", got: nil),
            type: "WrongApplication",
            message: "The request does not say for which application it is, and this skill is 'tea'"
        ),
        Case(
            error: .wrongTime(seconds: 200, tolerance: 150),
            type: "WrongTime",
            message: "The request's timestamp is 200 s old; at most 150 s are accepted"
        ),
        Case(
            error: .wrongTime(seconds: -200, tolerance: 150),
            type: "WrongTime",
            message: "The request's timestamp is 200 s in the future; at most 150 s are accepted"
        ),
        Case(
            error: .wrongTime(seconds: nil, tolerance: 150),
            type: "WrongTime",
            message: "The request has no timestamp that can be read; it must be at most 150 s old"
        ),
        Case(
            error: .unencodable("Tea"),
            type: "UnencodableResponse",
            message: "The answer can't be written as JSON: Tea"
        ),
    ])
    func saysWhatIsWrong(_ c: Case) throws {
        #expect(c.error.description == c.message)
        let answer = try wire(ErrorAnswer(c.error))
        #expect(answer == ["errorType": .string(c.type), "errorMessage": .string(c.message)])
    }

    @Test func doesNotRepeatAnIdentifierOfAnyLength() {
        let error = SkillError.wrongApplication(expected: "tea", got: String(repeating: "x", count: 100_000))
        #expect(error.description.count < 400)
    }

    @Test func describesAnyOtherErrorToo() throws {
        let answer = try wire(ErrorAnswer(KettleError()))
        #expect(answer == ["errorType": "KettleError", "errorMessage": "KettleError()"])
    }

    @Test func isThrownForAnAnswerThatJSONCannotSay() async throws {
        var dialog = Dialog(with: Skill(Unwritable()))
        let error = await #expect(throws: SkillError.self) { try await dialog.launch() }
        #expect(try #require(error).type == "UnencodableResponse")
    }

    /// A conversation whose directive holds a number that is none.
    private struct Unwritable: Conversation {
        enum State: String, ConversationState, CaseIterable { case only }
        static let start = State.only
        static let router = IntentRouter<OneEvent>(
            launch: .happened,
            ended: .happened,
            otherwise: .happened,
            misheard: { _ in .happened }
        ) {}
        func reply(to event: OneEvent, in state: State, turn: Turn) -> Reply<State> {
            .stay(Response.ask("Tea?").directive(Directive("Tea.Pour", ["cups": .number(.nan)])))
        }
    }
}
