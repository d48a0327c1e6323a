/// A kind of device: what its messages mean, and what it makes of a skill's response.
///
/// A device is a value. It has no socket and no clock, so it is tried with messages alone; whoever has the socket hands
/// what arrives to a ``Bridge``, and sends what comes back:
///
/// ```swift
/// struct Kettle: VoiceDevice {
///     func hear(_ message: String) -> Heard { Heard(.words(message), session: "kitchen") }
///     func say(_ saying: Saying, to message: String) -> String { saying.response.plainText }
/// }
///
/// let bridge = Bridge(Kettle(), to: skill)
/// let answer = try await bridge.answer("a cup of mint tea")
/// ```
public protocol VoiceDevice: Sendable {
    /// What it sends: bytes, a line, a value.
    associatedtype Message: Sendable
    /// What it understands as an answer.
    associatedtype Answer: Sendable

    /// What a message says: what happened, to whom, where.
    /// - Throws: Why it is not one of this device's messages.
    func hear(_ message: Message) throws -> Heard

    /// Makes an answer of what the skill says.
    /// - Parameters:
    ///   - saying: What the skill says, and whether it listens on.
    ///   - message: The message that is answered.
    /// - Returns: The answer, in the device's own form.
    /// - Throws: Why it can't be written.
    func say(_ saying: Saying, to message: Message) throws -> Answer
}

/// What a device's message says.
public struct Heard: Sendable {
    /// What can happen at a device.
    public enum Happening: Sendable, Hashable {
        /// The skill was opened, without words for it.
        case opened
        /// Somebody said something; the skill's declarations and its state tell which intent it is.
        case words(String)
        /// The device understood an intent itself.
        case intent(IntentRequest)
        /// Something that Alexa has a request for, such as a player's event.
        case request(Request.Kind)
        /// The session is over.
        case closed(SessionEndedReason)
        /// Nothing that a skill answers, such as a sign of life.
        case nothing
    }

    /// Where a session's memory is between two turns.
    public enum Memory: Sendable, Hashable {
        /// In a store, by the session.
        case kept
        /// In the messages: what the last answer gave the device to carry; `nil` in a session's first message.
        case carried(JSON?)
    }

    /// What happened.
    public var happening: Happening
    /// The session in which it did, as the device calls it.
    public var session: String
    /// Where the session's memory is.
    public var memory: Memory
    /// The household or account that the device belongs to, where it says so.
    public var user: String?
    /// Who of it spoke, where the voice was recognised.
    public var person: String?
    /// Which device it is, where it says so.
    public var device: String?
    /// The language and country, such as `en-US`; `nil` when it does not say.
    public var locale: String?
    /// What the device can do.
    public var abilities: DeviceAbilities
    /// What the device calls the message, where it does.
    public var id: String?
    /// When it was sent, where the message says so.
    public var timestamp: Timestamp?
    /// The skill that it is meant for, where the message says so.
    public var application: String?

    /// Creates what a message says; what else it tells can be set afterwards.
    /// - Parameters:
    ///   - happening: What happened.
    ///   - session: The session in which it did, as the device calls it.
    ///   - memory: Where the session's memory is.
    ///   - user: The household or account that the device belongs to.
    ///   - locale: The language and country, such as `en-US`.
    ///   - abilities: What the device can do.
    public init(
        _ happening: Happening,
        session: String,
        memory: Memory = .kept,
        user: String? = nil,
        locale: String? = nil,
        abilities: DeviceAbilities = DeviceAbilities()
    ) {
        self.happening = happening
        self.session = session
        self.memory = memory
        self.user = user
        self.locale = locale
        self.abilities = abilities
    }
}

/// What a device can do beside speaking.
public struct DeviceAbilities: Sendable, Hashable {
    /// Whether it can listen on after a question, without being called again.
    public var listensOn: Bool
    /// The interfaces of Alexa's that it has, such as `AudioPlayer`.
    public var interfaces: SupportedInterfaces

    /// Creates the abilities of a device that listens on and has none of the interfaces, unless told otherwise.
    public init(
        listensOn: Bool = true,
        interfaces: SupportedInterfaces = []
    ) {
        self.listensOn = listensOn
        self.interfaces = interfaces
    }
}

/// What a device is to say.
public struct Saying: Sendable {
    /// What the skill says, shows and does.
    public var response: Response
    /// Whether the device is to listen on: the skill asked, and the device can.
    public var listens: Bool
    /// Whether the session is over.
    public var isOver: Bool
    /// What the device is to carry to the session's next message; `nil` when the session is over, or kept in a store.
    public var carried: JSON?
}
