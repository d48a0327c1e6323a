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
        /// The device understood an intent itself; see ``Heard/said``.
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
        /// Nowhere: the device sends what the person said before, and the bridge replays it.
        case replayed([String])
        /// In the messages: what the last answer told the device to carry; `nil` in a session's first message.
        case carried(JSON?)
    }

    /// What happened.
    public var happening: Happening
    /// The person's words, if the device sent them with an intent.
    ///
    /// They are understood anew if the skill has no such intent.
    public var said: String?
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
    public var locale: LocaleName?
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
        locale: LocaleName? = nil,
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
    /// The skill's intents, for a device that can be told what to listen for.
    public var intents: [IntentName] = []
    /// The language and country of the turn, if the device said so.
    public var locale: LocaleName?

    /// What is said, without markup, on one line; empty if nothing is.
    public var text: String { Self.oneLine(response.plainText) }

    /// What is said if the person stays silent, without markup, on one line; `nil` if nothing is, or the device doesn't
    /// listen.
    public var reprompt: String? {
        guard listens, let text = response.reprompt?.speech?.plainText, !text.isEmpty else { return nil }
        return Self.oneLine(text)
    }

    /// What is shown: a title and text, either of which may be missing; `nil` if there is no card with words.
    public var card: (title: String?, text: String?)? {
        switch response.card?.kind {
        case .simple(let card)?: (card.title, card.content)
        case .standard(let card)?: (card.title, card.text)
        case .linkAccount?, .askForPermissions?, .other?, nil: nil
        }
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
