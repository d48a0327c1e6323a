import SkillKit
import Testing

@Suite struct ApplicationGuardTests {
    private let skill = Skill(TeaConversation(), interceptors: [ApplicationGuard(applicationID: "tea")])

    private func message(session: JSON? = nil, context: JSON? = nil) -> JSON {
        var message: [String: JSON] = ["request": ["type": "LaunchRequest"]]
        message["session"] = session
        message["context"] = context
        return .object(message)
    }

    private func application(_ id: JSON) -> JSON { ["application": ["applicationId": id]] }

    @Test func letsItsOwnSkillsMessagesPass() async throws {
        for own in [
            message(session: application("tea")), message(context: ["System": application("tea")]),
            message(session: [:], context: ["System": application("tea")]),
        ] {
            #expect(try await skill.answer(to: own)["response"]?["shouldEndSession"] == false)
        }
    }

    @Test(arguments: ["coffee", "Tea", "tea ", "te", ""])
    func refusesAnotherSkillsMessages(_ id: String) async {
        let others = [
            message(session: application(.string(id))), message(context: ["System": application(.string(id))]),
            message(session: application(.string(id)), context: ["System": application("tea")]),
        ]
        for other in others {
            await #expect(throws: SkillError.wrongApplication(expected: "tea", got: id)) {
                try await skill.answer(to: other)
            }
        }
    }

    @Test func refusesMessagesThatDoNotSayForWhom() async {
        for unsigned in [message(), message(session: [:]), message(session: application(.null), context: [:])] {
            await #expect(throws: SkillError.wrongApplication(expected: "tea", got: nil)) {
                try await skill.answer(to: unsigned)
            }
        }
    }

    @Test func refusesAMessageWhoseContextCannotBeRead() async throws {
        await #expect(throws: SkillError.wrongApplication(expected: "tea", got: nil)) {
            try await skill.answer(to: message(context: ["System": 5]))
        }
        let expected = InputError(path: ["context"], reason: .mismatch(expected: "an object"))
        await #expect(throws: SkillError.malformed(expected)) { try await skill.answer(to: message(context: 5)) }
    }
}
