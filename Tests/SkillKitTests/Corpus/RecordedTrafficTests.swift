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

    /// Parts that two SDKs test on their own: cards, speech, directives, slots.
    @Test(arguments: Corpus.files(in: "fragments"))
    func fragmentsComeBackWithoutLoss(_ file: URL) throws {
        let bytes = try Data(contentsOf: file)
        let before = try JSONDecoder().decode(JSON.self, from: bytes)
        func after<Part: Codable>(_ type: Part.Type) throws -> JSON {
            try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(JSONDecoder().decode(type, from: bytes)))
        }
        let type = before["type"]?.string ?? ""
        let json: JSON
        if EveryTypeTests.directives.contains(type) {
            json = try after(Directive.self)
        } else if ["Simple", "Standard", "LinkAccount", "AskForPermissionsConsent"].contains(type) {
            json = try after(Card.self)
        } else if ["PlainText", "SSML"].contains(type) {
            json = try after(OutputSpeech.self)
        } else if before["resolutionsPerAuthority"] != nil {
            json = try after(Resolutions.self)
        } else if before["name"]?["value"] != nil {
            json = try after(DynamicValue.self)
        } else if before["name"]?.string != nil, before["slots"] == nil {
            json = try after(Slot.self)
        } else if case .object(let members) = before, members.allSatisfy({ $1["slotValue"] != nil }) {
            let slots = try JSONDecoder().decode(Slots.self, from: bytes)
            #expect(slots.names.allSatisfy { slots[filled: $0].map(\.each.count) ?? 0 > 1 })
            json = try after(Slots.self)
        } else {
            // Templates and tasks are open on our side.
            json = try after(JSON.self)
        }
        #expect(JSONDifference.between(before, and: json) == [], "\(file.lastPathComponent)")
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
