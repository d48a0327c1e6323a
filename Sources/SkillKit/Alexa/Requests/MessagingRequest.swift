/// A message from the skill's own systems, sent through Alexa.
///
/// No one hears an answer.
public enum MessagingRequest: Sendable, Hashable {
    /// `Messaging.MessageReceived`: a message came
    case received(SkillMessage)
}

extension MessagingRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Messaging.MessageReceived", received)
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .received(let part): ("Messaging.MessageReceived", part)
        }
    }
}

/// What the skill's own systems sent: the content of `Messaging.MessageReceived`.
public struct SkillMessage: WirePart {
    /// The message, in the sender's own form.
    public var message: JSON?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("message", \.message)
}
