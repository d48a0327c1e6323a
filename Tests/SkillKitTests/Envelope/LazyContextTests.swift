import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct LazyContextTests {
    private func context(in text: String) throws -> LazyContext {
        try RequestEnvelope<TeaConversation.State>(bytes: Data(text.utf8)).context
    }

    @Test func readsTheContextWhenSomebodyLooks() throws {
        let context = try context(
            in: #"{"request":{"type":"a"},"context":{"System":{"device":{"deviceId":"d"}},"Viewport":{"dpi":160}}}"#
        )
        let decoded = try #require(try context.decoded())
        #expect(decoded.system?.device?.id == "d")
        #expect(decoded.system?.user == nil)
        #expect(decoded.members == ["Viewport": ["dpi": 160]])
    }

    @Test func isNoneInARequestWithoutOne() throws {
        #expect(try context(in: #"{"request":{"type":"a"}}"#).decoded() == nil)
        #expect(try context(in: #"{"request":{"type":"a"},"context":null}"#).decoded() == nil)
        #expect(try LazyContext(nil).decoded() == nil)
    }

    @Test func isTheOneThatIsThereAlready() throws {
        let context = Context(system: nil, members: ["Viewport": [:]])
        #expect(try LazyContext(context).decoded() == context)
    }

    @Test func failsOnlyWhenSomebodyLooks() throws {
        let context = try context(in: #"{"request":{"type":"a"},"context":{"System":{"user":5}}}"#)
        let expected = MalformedInput(path: ["context", "System", "user"], problem: .mismatch(expected: "an object"))
        #expect(throws: SkillError.malformed(expected)) { try context.decoded() }
    }

    @Test func doesNotKeepASkillFromAnsweringWhenItIsMalformed() async throws {
        let message = #"{"request":{"type":"LaunchRequest"},"context":5}"#
        let answer = try await Skill(TeaConversation()).handle(Data(message.utf8))
        let envelope = try JSONDecoder().decode(ResponseEnvelope<TeaConversation.State>.self, from: answer)
        #expect(envelope.response.plainText == "Welcome. Which tea would you like?")
    }
}
