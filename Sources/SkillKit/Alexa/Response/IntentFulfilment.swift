/// Whether a skill could answer an intent: `canFulfillIntent` of a response.
public struct IntentFulfilment: Sendable, Hashable {
    /// A degree of confidence; `YES`, `NO`, `MAYBE` on the wire.
    public enum Answer: String, Sendable, Hashable, WireValue {
        /// It could.
        case yes = "YES"
        /// It could not.
        case no = "NO"
        /// Perhaps, if the skill can ask for more.
        case maybe = "MAYBE"
    }

    /// What the skill makes of one slot: an element of `slots`.
    public struct Slot: Sendable, Hashable, CodableWireValue {
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

        public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
            var reader = try WireReader(scanned)
            canUnderstand = try reader.required("canUnderstand")
            canFulfill = try reader.required("canFulfill")
        }

        public func write(to writer: inout JSONWriter) {
            writer.object { writer in
                writer.member("canFulfill", canFulfill)
                writer.member("canUnderstand", canUnderstand)
            }
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

extension IntentFulfilment: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        var reader = try WireReader(scanned)
        canFulfill = try reader.required("canFulfill")
        slots = try reader.ifPresent("slots") ?? [:]
        members = reader.undeclared()
        members.keepEmpty("slots", .object([:]), when: slots.isEmpty, in: reader)
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.members(members)
            writer.member("canFulfill", canFulfill)
            if !slots.isEmpty { writer.member("slots", slots) }
        }
    }
}
