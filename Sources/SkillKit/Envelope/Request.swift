/// What the device sent: the `request` object of an envelope.
public struct Request: Sendable, Hashable {
    /// The kinds of request that a skill tells apart.
    public enum Kind: Sendable, Hashable {
        /// `LaunchRequest`: the person opened the skill without asking for anything.
        case launch
        /// `IntentRequest`: the person said something that matches an intent.
        case intent(IntentRequest)
        /// `CanFulfillIntentRequest`: Alexa asks whether the skill could answer an intent; nobody is spoken to.
        case canFulfillIntent(IntentRequest)
        /// `SessionEndedRequest`: the session is over; nothing the skill answers is spoken.
        case sessionEnded(SessionEndedRequest)
        /// Any other type, by its name; all that it holds is in ``Request/members``.
        case other(type: String)
    }

    /// The request's identifier, unique for each request.
    public var id: String?
    /// When it was sent.
    public var timestamp: Timestamp?
    /// The person's locale, such as `en-US`.
    public var locale: String?
    /// What kind of request it is, with what belongs to that kind.
    public var kind: Kind
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON]

    /// Creates a request.
    public init(_ kind: Kind, id: String? = nil, timestamp: Timestamp? = nil, locale: String? = "en-US") {
        self.kind = kind
        self.id = id
        self.timestamp = timestamp
        self.locale = locale
        members = [:]
    }

    /// The type on the wire, such as `LaunchRequest`.
    public var type: String {
        switch kind {
        case .launch: "LaunchRequest"
        case .intent: "IntentRequest"
        case .canFulfillIntent: "CanFulfillIntentRequest"
        case .sessionEnded: "SessionEndedRequest"
        case .other(let type): type
        }
    }
}

extension Request: Codable {
    private static let base: Set<String> = ["type", "requestId", "timestamp", "locale"]
    private static let ofIntents = base.union(["intent", "dialogState"])
    private static let ofEnds = base.union(["reason", "error"])

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        id = try container.decodeIfPresent(String.self, forKey: "requestId")
        timestamp = try container.decodeIfPresent(Timestamp.self, forKey: "timestamp")
        locale = try container.decodeIfPresent(String.self, forKey: "locale")
        let type = try container.decode(String.self, forKey: "type")
        let known: Set<String>
        switch type {
        case "LaunchRequest":
            kind = .launch
            known = Self.base
        case "IntentRequest", "CanFulfillIntentRequest":
            var intent = try container.decode(IntentRequest.Intent.self, forKey: "intent").request
            intent.dialogState = try container.decodeIfPresent(DialogState.self, forKey: "dialogState")
            kind = type == "IntentRequest" ? .intent(intent) : .canFulfillIntent(intent)
            known = Self.ofIntents
        case "SessionEndedRequest":
            kind = .sessionEnded(
                SessionEndedRequest(
                    reason: try container.decodeIfPresent(SessionEndedReason.self, forKey: "reason"),
                    error: try container.decodeIfPresent(SessionEndedRequest.Failure.self, forKey: "error")
                )
            )
            known = Self.ofEnds
        default:
            kind = .other(type: type)
            known = Self.base
        }
        members = try container.members(besides: known)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try container.encode(type, forKey: "type")
        try container.encodeIfPresent(id, forKey: "requestId")
        try container.encodeIfPresent(timestamp, forKey: "timestamp")
        try container.encodeIfPresent(locale, forKey: "locale")
        switch kind {
        case .launch, .other: break
        case .intent(let intent), .canFulfillIntent(let intent):
            try container.encode(IntentRequest.Intent(intent), forKey: "intent")
            try container.encodeIfPresent(intent.dialogState, forKey: "dialogState")
        case .sessionEnded(let end):
            try container.encodeIfPresent(end.reason, forKey: "reason")
            try container.encodeIfPresent(end.error, forKey: "error")
        }
    }
}
