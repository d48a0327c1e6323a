import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Members that a turn can do without are no reason to refuse a person when they have odd types: they are kept.
@Suite struct LenientEnvelopeTests {
    @Test(arguments: [
        #"{"version":"1.0","session":{"attributes":[]},"request":{"type":"LaunchRequest"}}"#,
        #"{"version":"1.0","session":{"attributes":"x","new":"yes"},"request":{"type":"LaunchRequest"}}"#,
        #"{"version":"1.0","session":{"user":"x","sessionId":5},"request":{"type":"LaunchRequest","locale":5}}"#,
        #"{"version":"1.0","session":{},"request":{"type":"LaunchRequest","requestId":[],"timestamp":{}}}"#,
    ])
    func areAnsweredAndComeBack(_ text: String) async throws {
        let envelope = try RequestEnvelope<TeaConversation.State>(bytes: Data(text.utf8))
        let before = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
        #expect(try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(envelope)) == before)
        let answer = try await Skill(TeaConversation()).handle(Data(text.utf8))
        #expect(String(decoding: answer, as: UTF8.self).contains("outputSpeech"))
    }

    /// Foundation says that in an error of its own, which is no `DecodingError`.
    @Test(arguments: ["0.5", "-1.5", "1e-5", "9223372036854775808", "1e30"])
    func keepANumberThatIsNotWhole(_ number: String) throws {
        let text = #"{"type":"AudioPlayer.PlaybackStarted","token":"t","offsetInMilliseconds":\#(number)}"#
        let request = try decode(Request.self, text)
        guard case .audioPlayer(.playbackStarted(let progress)) = request.kind else {
            Issue.record("\(request)")
            return
        }
        #expect(progress.token == "t")
        #expect(progress.offsetInMilliseconds == nil)
        #expect(try wire(request) == decode(JSON.self, text))
    }
}
