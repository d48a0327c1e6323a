#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Answers lines of any device with one skill.
struct DeviceServer<C: Conversation>: Sendable {
    private let served: ServedSkill<C>
    private let bridges: [DeviceKind: Once<WireBridge<C>>]

    /// Serves a skill; `sessions` keeps the memory of all devices, each under a name of its own.
    init(_ served: ServedSkill<C>, _ listing: SkillListing, locale: LocaleName?, sessions: any SessionStore) {
        self.served = served
        let name = listing.invocationName
        var bridges: [DeviceKind: Once<WireBridge<C>>] = [:]
        for kind in DeviceKind.allCases {
            bridges[kind] = Once {
                var profile = SkillProfile(of: C.self, called: name, summary: listing.summary)
                profile.locale = locale
                let device = AnyWireDevice(device: kind.device(of: profile))
                let own = PrefixedSessions(sessions: sessions, prefix: kind.rawValue)
                let bridge = served.bridge(device, called: name, sessions: own)
                return WireBridge(device, bridge, limit: served.skill.limits.request)
            }
        }
        self.bridges = bridges
    }

    /// The answers to a line of a device, a line each.
    func answer(_ line: Data, of kind: DeviceKind, _ ticket: TurnTicket) async -> [Data] {
        await bridges[kind]?.get().answer(line, ticket) ?? []
    }

    /// The session that a device's line belongs to; `nil` if the line can't be read, or is not for the skill.
    func session(of line: Data, of kind: DeviceKind) -> String? { bridges[kind]?.get().session(of: line) }

    /// The refusal of a line that has too many bytes to be read.
    func refuse(bytes: Int, of kind: DeviceKind) -> [Data] { bridges[kind]?.get().refuse(bytes: bytes) ?? [] }

    /// The device that sent a line; `nil` for Alexa, and for a line that no known device sends.
    static func kind(of line: Data) -> DeviceKind? {
        for form in [DeviceMessage.Form.keyAndWords, .pathAndDocument, .topicAndDocument] {
            guard let message = try? DeviceMessage(line: line, in: form) else { continue }
            if let kind = DeviceKind(of: message.body, topic: message.topic) { return kind }
        }
        return nil
    }
}

/// One store for the sessions of several devices.
struct PrefixedSessions: SessionStore {
    let sessions: any SessionStore
    let prefix: String

    func memory(of session: String) async throws -> JSON? { try await sessions.memory(of: "\(prefix) \(session)") }

    func keep(_ memory: JSON?, of session: String) async throws {
        try await sessions.keep(memory, of: "\(prefix) \(session)")
    }
}

extension CommandContext {
    /// Serves the skill to devices other than Alexa, with the store of sessions that the options ask for.
    func deviceServer(_ served: ServedSkill<C>) throws -> DeviceServer<C> {
        DeviceServer(served, listing(), locale: self[.locale].map(LocaleName.init), sessions: try sessionStore())
    }

    /// The store of sessions that the options ask for.
    func sessionStore() throws -> any SessionStore {
        guard let folder = self[.sessions], !folder.isEmpty else { return SessionMemory() }
        return try SessionFolder(folder)
    }
}
