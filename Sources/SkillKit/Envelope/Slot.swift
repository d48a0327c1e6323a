/// One slot of an intent: what was said, and what entity resolution made of it.
public struct Slot: Sendable, Hashable {
    /// The slot's name in the interaction model.
    public var name: String
    /// The words as they were heard; `nil` or empty when the person said nothing for it.
    ///
    /// `value` on the wire.
    public var spoken: String?
    /// Whether the person confirmed the slot.
    public var confirmationStatus: ConfirmationStatus?
    /// What each authority made of the words.
    public var resolutions: Resolutions?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON]

    /// Creates a slot as Alexa sends it.
    public init(
        _ name: String,
        spoken: String?,
        resolutions: Resolutions? = nil,
        confirmationStatus: ConfirmationStatus? = ConfirmationStatus.none
    ) {
        self.name = name
        self.spoken = spoken
        self.resolutions = resolutions
        self.confirmationStatus = confirmationStatus
        members = [:]
    }

    /// Whether something other than white space was said for it.
    public var isFilled: Bool { spoken?.contains { !$0.isWhitespace } == true }

    /// What came of the words.
    public var outcome: SlotOutcome {
        guard let spoken, isFilled else { return .absent }
        return resolutions?.outcome(of: spoken) ?? .spoken(spoken)
    }
}

extension Slot: Codable {
    private static let known: Set<String> = ["name", "value", "confirmationStatus", "resolutions"]

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        name = try container.decodeIfPresent(String.self, forKey: "name") ?? ""
        spoken = try container.decodeIfPresent(String.self, forKey: "value")
        confirmationStatus = try container.decodeIfPresent(ConfirmationStatus.self, forKey: "confirmationStatus")
        resolutions = try container.decodeIfPresent(Resolutions.self, forKey: "resolutions")
        members = try container.members(besides: Self.known)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try container.encode(name, forKey: "name")
        try container.encodeIfPresent(spoken, forKey: "value")
        try container.encodeIfPresent(confirmationStatus, forKey: "confirmationStatus")
        try container.encodeIfPresent(resolutions, forKey: "resolutions")
    }
}
