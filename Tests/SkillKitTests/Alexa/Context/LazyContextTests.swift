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
        #expect(decoded.viewport?.dpi == 160)
        #expect(decoded.members == [:])
    }

    @Test func isNoneInARequestWithoutOne() throws {
        #expect(try context(in: #"{"request":{"type":"a"}}"#).decoded() == nil)
        #expect(try context(in: #"{"request":{"type":"a"},"context":null}"#).decoded() == nil)
        #expect(try LazyContext(nil).decoded() == nil)
    }

    @Test func isTheOneThatIsThereAlready() throws {
        let context = Context(system: Context.System(device: Device(id: "d")))
        #expect(try LazyContext(context).decoded() == context)
    }

    @Test func readsTheSystemAlone() throws {
        for (text, id): (String, String?) in [
            (#"{"System":{"device":{"deviceId":"d"}},"Viewport":5}"#, "d"), (#"{"System":5}"#, nil), ("{}", nil),
            ("null", nil),
        ] {
            let context = try context(in: #"{"request":{"type":"a"},"context":\#(text)}"#)
            #expect(try context.system()?.device?.id == id)
            #expect(try context.system() == context.decoded()?.system)
            #expect(try LazyContext(context.decoded()).system() == context.system())
        }
        #expect(try context(in: #"{"request":{"type":"a"}}"#).system() == nil)
    }

    @Test func failsOnlyWhenSomebodyLooks() throws {
        let context = try context(in: #"{"request":{"type":"a"},"context":5}"#)
        let expected = InputError(path: ["context"], reason: .mismatch(expected: "an object"))
        #expect(throws: expected) { try context.decoded() }
        #expect(throws: expected) { try context.system() }
    }

    @Test func doesNotKeepASkillFromAnsweringWhenItIsMalformed() async throws {
        let message = #"{"request":{"type":"LaunchRequest"},"context":5}"#
        let answer = try await Skill(TeaConversation()).handle(Data(message.utf8))
        let envelope = try JSONDecoder().decode(ResponseEnvelope<TeaConversation.State>.self, from: answer)
        #expect(envelope.response.plainText == "Welcome. Which tea would you like?")
    }
}
