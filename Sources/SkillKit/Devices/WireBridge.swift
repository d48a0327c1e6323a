#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Connects a device that comes with SkillKit to a skill: a line in, lines out, and never an error.
///
/// ```swift
/// let bridge = WireBridge(.hermes, to: skill, called: "movie recommender")
/// for line in await bridge.answer(line) { send(line) }
/// ```
public struct WireBridge<C: Conversation>: Sendable {
    private let device: AnyWireDevice
    private let bridge: Bridge<AnyWireDevice, C>
    private let limit: Int

    /// Joins a device to a skill.
    /// - Parameters:
    ///   - kind: The device.
    ///   - skill: The skill.
    ///   - name: The skill's invocation name.
    ///   - sessions: Keeps the memory of sessions whose messages don't carry it.
    public init(
        _ kind: DeviceKind,
        to skill: Skill<C>,
        called name: String,
        sessions: any SessionStore = SessionMemory()
    ) {
        let device = AnyWireDevice(device: kind.device(of: SkillProfile(of: C.self, called: name)))
        self.init(
            device,
            Bridge(device, to: skill, called: name, sessions: sessions),
            limit: skill.limits.request
        )
    }

    init(_ device: AnyWireDevice, _ bridge: Bridge<AnyWireDevice, C>, limit: Int) {
        self.device = device
        self.bridge = bridge
        self.limit = limit
    }

    /// Answers one message.
    /// - Parameter line: The message as the device's form puts it on a line, without the line's end.
    /// - Returns: The messages to send, a line each, without its end: none for a message that needs no answer, and a
    ///   refusal in the device's own form for one that can't be read or answered.
    public func answer(_ line: Data) async -> [Data] { await answer(line, TurnTicket()) }

    /// Answers one message, with its turn's name in the log and its time limit.
    func answer(_ line: Data, _ ticket: TurnTicket) async -> [Data] {
        guard line.count <= limit else {
            return refuse(bytes: line.count)
        }
        var message: DeviceMessage?
        do {
            let read = try DeviceMessage(line: line, in: device.form)
            message = read
            if let reply = device.reply(to: read) { return reply.map(\.line) }
            return try await bridge.answer(read, ticket).map { $0.map(\.line) } ?? []
        } catch {
            return device.refuse(message, because: SkillError.telling(error)).map(\.line)
        }
    }

    /// The session that a message belongs to; `nil` if it can't be read, or is not for the skill.
    func session(of line: Data) -> String? {
        guard line.count <= limit, let message = try? DeviceMessage(line: line, in: device.form),
            device.reply(to: message) == nil
        else { return nil }
        return try? device.hear(message).session
    }

    /// The refusal of a message that has too many bytes to be read.
    func refuse(bytes: Int) -> [Data] {
        let error = SkillError.tooLarge("The message", bytes: bytes, limit: limit)
        return device.refuse(nil, because: error).map(\.line)
    }
}
