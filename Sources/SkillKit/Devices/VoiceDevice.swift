/// A kind of device: what its messages mean, and how a skill's response becomes an answer.
///
/// A device is a value. It has no socket and no clock, so it can be tested with messages alone. The owner of the socket
/// passes what arrives to a ``Bridge``, and sends what comes back:
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

    /// Reads a message: what happened, to whom, and where.
    /// - Throws: Why it is not a message of this device.
    func hear(_ message: Message) throws -> Heard

    /// Turns what the skill says into an answer.
    /// - Parameters:
    ///   - saying: What the skill says, and whether the device keeps listening.
    ///   - message: The message to answer.
    /// - Returns: The answer, in the device's own form.
    /// - Throws: Why it can't be written.
    func say(_ saying: Saying, to message: Message) throws -> Answer
}

/// What a device's message says.
public struct Heard: Sendable {
    /// What can happen at a device.
    public enum Happening: Sendable, Hashable {
        /// The skill was opened, without any further words.
        case opened
        /// Somebody said something; the skill's declarations and its state tell which intent it is.
        case words(String)
        /// The device understood an intent itself.
        case intent(IntentRequest)
        /// Something that Alexa has a request for, such as a player's event.
        case request(Request.Kind)
        /// The session is over.
        case closed(SessionEndedReason)
        /// Nothing that a skill answers, such as a heartbeat.
        case nothing
    }

    /// Where a session's memory is between turns.
    public enum Memory: Sendable, Hashable {
        /// In a store, by session.
        case kept
        /// In the messages: what the last answer told the device to carry; `nil` in a session's first message.
        case carried(JSON?)
    }

    /// What happened.
    public var happening: Happening
    /// The device's name for the session.
    public var session: String
    /// Where the session's memory is.
    public var memory: Memory
    /// The household or account that the device belongs to, if the message says so.
    public var user: String?
    /// The member of the household who spoke, if the voice was recognised.
    public var person: String?
    /// The device's identifier, if the message has one.
    public var device: String?
    /// The language and country, such as `en-US`; `nil` if the message doesn't say.
    public var locale: String?
    /// What the device can do.
    public var abilities: DeviceAbilities
    /// The device's identifier for the message, if it has one.
    public var id: String?
    /// When it was sent, if the message says so.
    public var timestamp: Timestamp?
    /// The skill that it is meant for, if the message says so.
    public var application: String?

    /// Describes a message; the remaining properties can be set afterwards.
    /// - Parameters:
    ///   - happening: What happened.
    ///   - session: The device's name for the session.
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

/// What a device can do besides speaking.
public struct DeviceAbilities: Sendable, Hashable {
    /// Whether it can keep listening after a question, without the wake word.
    public var listensOn: Bool
    /// The Alexa interfaces that it has, such as `AudioPlayer`.
    public var interfaces: SupportedInterfaces

    /// Creates abilities; unless told otherwise, the device keeps listening and has no interfaces.
    public init(
        listensOn: Bool = true,
        interfaces: SupportedInterfaces = []
    ) {
        self.listensOn = listensOn
        self.interfaces = interfaces
    }
}

/// What a device should say.
public struct Saying: Sendable {
    /// What the skill says, shows and does.
    public var response: Response
    /// Whether the device should keep listening: the skill asked something, and the device can.
    public var listens: Bool
    /// Whether the session is over.
    public var isOver: Bool
    /// What the device should carry to the session's next message; `nil` if the session is over or kept in a store.
    public var carried: JSON?
}
