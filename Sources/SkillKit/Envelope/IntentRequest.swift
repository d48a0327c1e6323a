/// What belongs to an `IntentRequest`: the intent that the person's words matched.
public struct IntentRequest: Sendable, Hashable {
    /// The intent's name.
    public var name: IntentName
    /// Its slots.
    public var slots: Slots
    /// Whether the person confirmed the intent.
    public var confirmationStatus: ConfirmationStatus?
    /// How far Alexa's dialog management has come.
    public var dialogState: DialogState?
    /// Members of `intent` that this version has no name for, kept as they came.
    public var members: [String: JSON]

    /// Creates an intent as Alexa sends it.
    public init(
        _ name: IntentName,
        slots: Slots = Slots(),
        confirmationStatus: ConfirmationStatus? = ConfirmationStatus.none,
        dialogState: DialogState? = nil
    ) {
        self.name = name
        self.slots = slots
        self.confirmationStatus = confirmationStatus
        self.dialogState = dialogState
        members = [:]
    }
}

extension IntentRequest {
    /// The `intent` object; `dialogState` stands beside it, in the request.
    struct Intent: Codable {
        var request: IntentRequest

        private static let known: Set<String> = ["name", "slots", "confirmationStatus"]

        init(_ request: IntentRequest) { self.request = request }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: MemberKey.self)
            request = IntentRequest(
                try container.decode(IntentName.self, forKey: "name"),
                slots: try container.decodeIfPresent(Slots.self, forKey: "slots") ?? Slots(),
                confirmationStatus: try container.decodeIfPresent(ConfirmationStatus.self, forKey: "confirmationStatus")
            )
            request.members = try container.members(besides: Self.known)
            container.keepEmpty("slots", .object([:]), when: request.slots.isEmpty, in: &request.members)
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: MemberKey.self)
            try container.encode(members: request.members)
            try container.encode(request.name, forKey: "name")
            if !request.slots.isEmpty { try container.encode(request.slots, forKey: "slots") }
            try container.encodeIfPresent(request.confirmationStatus, forKey: "confirmationStatus")
        }
    }
}
