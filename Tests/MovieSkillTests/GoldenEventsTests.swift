import MovieSkill
import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Every recording below `Events/` is answered as it was recorded.
///
/// `skill-runner replay --update` writes the answers anew.
@Suite struct GoldenEventsTests {
    private static let events = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Events")
        .path
    private static let skill = makeMovieSkill()

    @Test(arguments: try Recording.all(at: events))
    func isAnsweredAsRecorded(_ recording: Recording) async throws {
        let outcome = try await Replay(of: recording, with: Self.skill).outcome
        #expect(outcome.turns > 0)
        #expect(outcome.unrecorded == 0)
        #expect(outcome.differences == [])
        #expect(outcome.findings == [])
    }

    @Test func isEveryKindOfEvent() throws {
        #expect(try Recording.all(at: Self.events).count >= 27)
    }
}
