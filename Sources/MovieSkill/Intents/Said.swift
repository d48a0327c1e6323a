public import SkillKit

/// Values of one slot as a person says them, of which those that mean nothing are left out.
///
/// A list of values is not understood if one of them is not: here it takes all of them.
public struct Said<Value: SlotValue & Hashable>: SlotValue, Hashable {
    /// The values that are known; at least one.
    public var values: [Value]

    public static var slotType: SlotType? { Value.slotType }
    public static var isList: Bool { true }

    /// Takes values.
    public init(_ values: [Value]) { self.values = values }

    public init?(slot: Slot) {
        values = slot.each.compactMap(Value.init(slot:))
        if values.isEmpty { return nil }
    }

    /// Not for decoders but a skill's own, which call ``init(slot:)``.
    public init(from decoder: any Decoder) throws { values = try [Value](from: decoder) }
}
