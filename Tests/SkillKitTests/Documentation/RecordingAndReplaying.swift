import SkillKit
import Testing

@Test func answersAsRecorded() async throws {
    for recording in try Recording.all(at: "Tests/Recordings") {
        let replay = Replay(of: recording, with: Skill(Pizza()))
        let differences = try await replay.differences
        #expect(differences.isEmpty, "\(recording): \(differences)")
    }
}
