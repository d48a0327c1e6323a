import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Recorded traffic of the real world, where it is at hand: it is not part of this project.
enum Corpus {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../../shared/corpus").standardized

    static let isAtHand = FileManager.default.fileExists(atPath: folder.path)

    static func files(in name: String) -> [URL] {
        let folder = folder.appending(path: name)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { folder.appending(path: $0) }
    }
}

@Suite(.enabled(if: Corpus.isAtHand, "the recorded traffic is not at hand"))
struct RecordedTrafficTests {
    @Test(arguments: Corpus.files(in: "requests"))
    func requestsComeBackWithoutLoss(_ file: URL) throws {
        let bytes = try Data(contentsOf: file)
        let envelope = try RequestEnvelope<TeaConversation.State>(bytes: bytes)
        let before = try JSONDecoder().decode(JSON.self, from: bytes)
        let after = try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(envelope))
        #expect(JSONDifference.between(before, and: after) == [], "\(file.lastPathComponent)")
        if case .other(let type) = envelope.request.kind {
            #expect(["LanuchRequest", "AlexaNet.CustomIntent"].contains(type), "\(type) is known to Alexa")
        }
    }

    @Test(arguments: Corpus.files(in: "request-bodies"))
    func requestBodiesComeBackWithoutLoss(_ file: URL) throws {
        let bytes = try Data(contentsOf: file)
        let request = try JSONDecoder().decode(Request.self, from: bytes)
        let before = try JSONDecoder().decode(JSON.self, from: bytes)
        let after = try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(request))
        #expect(JSONDifference.between(before, and: after) == [], "\(file.lastPathComponent)")
        if case .other(let type) = request.kind { Issue.record("\(type) is known to Alexa") }
    }

    @Test(arguments: Corpus.files(in: "responses"))
    func responsesComeBackWithoutLoss(_ file: URL) throws {
        let bytes = try Data(contentsOf: file)
        let envelope = try JSONDecoder().decode(ResponseEnvelope<TeaConversation.State>.self, from: bytes)
        let before = try JSONDecoder().decode(JSON.self, from: bytes)
        let after = try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(envelope))
        #expect(JSONDifference.between(before, and: after) == [], "\(file.lastPathComponent)")
    }
}
