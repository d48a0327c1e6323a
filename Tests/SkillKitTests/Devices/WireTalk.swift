import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Talks to a skill as a device does, by lines.
struct WireTalk<C: Conversation> {
    let bridge: WireBridge<C>

    init(_ kind: DeviceKind, to skill: Skill<C>, called name: String = "tea time") {
        bridge = WireBridge(kind, to: skill, called: name)
    }

    /// The answers to a line, as text.
    func lines(_ line: String) async -> [String] {
        await bridge.answer(Data(line.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The documents that answer a document.
    func answers(_ message: JSON, topic: String? = nil) async throws -> [DeviceMessage] {
        let line = DeviceMessage(message, topic: topic).line
        return try await bridge.answer(line).map { line in
            line.first == UInt8(ascii: "{") || line.first == UInt8(ascii: "[")
                ? try DeviceMessage(line: line, in: .document) : try DeviceMessage(line: line, in: .topicAndDocument)
        }
    }

    /// The only document that answers a document.
    func answer(_ message: JSON, topic: String? = nil) async throws -> JSON {
        try await answers(message, topic: topic).first?.body ?? .null
    }
}

extension WireTalk where C == TeaConversation {
    init(_ kind: DeviceKind) { self.init(kind, to: Skill(TeaConversation())) }
}
