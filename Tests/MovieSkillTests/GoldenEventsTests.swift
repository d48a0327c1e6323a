import MovieSkill
import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Every message below `Events/` is answered as it was recorded.
///
/// `skill-runner replay --update` writes the answers anew.
@Suite struct GoldenEventsTests {
    private static let events = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Events")
        .path

    @Test func areAnsweredAsRecorded() async throws {
        let report = FileManager.default.temporaryDirectory.appending(path: "GoldenEvents-\(UUID().uuidString)")
        try Data().write(to: report)
        defer { try? FileManager.default.removeItem(at: report) }
        let output = open(report.path, O_RDWR)
        defer { close(output) }
        let runner = Runner(name: "golden", version: "1", about: "", skill: { _ in makeMovieSkill() })

        let status = await runner.run(["replay", Self.events], on: Console(input: 0, output: output, errors: output))

        let text = String(decoding: try Data(contentsOf: report), as: UTF8.self)
        #expect(status == .done, "\(text)")
        #expect(!text.contains("not recorded"), "\(text)")
    }
}
