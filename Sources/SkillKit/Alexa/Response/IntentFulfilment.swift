/// Whether a skill could answer an intent: `canFulfillIntent` of a response.
public struct IntentFulfilment: Sendable, Hashable {
    /// A degree of confidence; `YES`, `NO`, `MAYBE` on the wire.
    public enum Answer: String, Sendable, Hashable, Codable {
        /// It could.
        case yes = "YES"
        /// It could not.
        case no = "NO"
        /// Perhaps, if the skill can ask for more.
        case maybe = "MAYBE"
    }

    /// What the skill makes of one slot: an element of `slots`.
    public struct Slot: Sendable, Hashable, Codable {
        /// Whether it understands the slot's value.
        public var canUnderstand: Answer
        /// Whether it can act on it: `YES` or `NO`, never `MAYBE`.
        public private(set) var canFulfill: Answer

        /// Creates an answer: whether the value is understood, and whether it can be acted on.
        ///
        /// Only a value that is understood can be acted on, and can be unless told otherwise.
        public init(_ canUnderstand: Answer, isWithinReach: Bool = true) {
            self.canUnderstand = canUnderstand
            canFulfill = canUnderstand == .yes && isWithinReach ? .yes : .no
        }
    }

    /// Whether it could answer the intent.
    public var canFulfill: Answer
    /// What it makes of each slot.
    public var slots: [String: Slot]
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON]

    /// Creates an answer.
    public init(_ canFulfill: Answer, slots: [String: Slot] = [:]) {
        self.canFulfill = canFulfill
        self.slots = slots
        members = [:]
    }
}

extension IntentFulfilment: Codable {
    private static let known: Set<String> = ["canFulfill", "slots"]

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        canFulfill = try container.decode(Answer.self, forKey: "canFulfill")
        slots = try container.decodeIfPresent([String: Slot].self, forKey: "slots") ?? [:]
        members = try container.members(besides: Self.known)
        container.keepEmpty("slots", .object([:]), when: slots.isEmpty, in: &members)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try container.encode(canFulfill, forKey: "canFulfill")
        if !slots.isEmpty { try container.encode(slots, forKey: "slots") }
    }
}
