/// One slot of an intent, an element of `slots`: what was said, and how it was resolved.
public struct Slot: Sendable, Hashable {
    /// The slot's name in the interaction model; empty if the message has it only as the key.
    public var name: String
    /// The words as heard; `nil` or empty if the person said nothing for it.
    ///
    /// `value` on the wire.
    public var spoken: String?
    /// Whether the person confirmed the slot.
    public var confirmationStatus: ConfirmationStatus?
    /// How each authority resolved the words.
    public var resolutions: Resolutions?
    /// The same in the newer form, which knows lists; `slotValue` on the wire.
    public var spokenValue: SpokenValue?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON]
    /// The language of the words, for values such as numbers; not on the wire.
    public var language = Language.english

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

    /// Whether anything but white space was said for it.
    public var isFilled: Bool { Self.says(spoken) || each.contains { Self.says($0.spoken) } }

    /// A slot for each value of a list, in the order in which they were said; for a single value the slot itself.
    public var each: [Slot] {
        guard let values = spokenValue?.values else { return [self] }
        return values.flatMap(\.singles).map { value in
            var slot = Slot(name, spoken: value.value, resolutions: value.resolutions)
            slot.language = language
            return slot
        }
    }

    private static func says(_ words: String?) -> Bool { words?.contains { !$0.isWhitespace } == true }

    /// What the words mean; for a list, use the outcomes of ``each``.
    public var outcome: SlotOutcome {
        guard let spoken, Self.says(spoken) else { return .absent }
        return resolutions?.outcome(of: spoken) ?? .spoken(spoken)
    }
}

extension Slot: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        var read: Set<String> = []
        name = try container.ifFits(String.self, "name", &read) ?? ""
        spoken = try container.ifFits(String.self, "value", &read)
        confirmationStatus = try container.ifFits(ConfirmationStatus.self, "confirmationStatus", &read)
        resolutions = try container.ifFits(Resolutions.self, "resolutions", &read)
        spokenValue = try container.ifFits(SpokenValue.self, "slotValue", &read)
        members = try container.members(besides: read)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        if !name.isEmpty { try container.encode(name, forKey: "name") }
        try container.encodeIfPresent(spoken, forKey: "value")
        try container.encodeIfPresent(confirmationStatus, forKey: "confirmationStatus")
        try container.encodeIfPresent(resolutions, forKey: "resolutions")
        try container.encodeIfPresent(spokenValue, forKey: "slotValue")
    }
}
