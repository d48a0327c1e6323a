public import SkillKit

/// Values of one slot as a person says them, without those that mean nothing.
///
/// An ordinary list of values is not understood if one of them is not; this one takes those that are.
///
/// It has no constraint on its values, because each conformance that a type's parameters must have is looked up in each
/// new process: two for every kind of value took a tenth of a recommendation.
public struct Said<Value: Sendable>: Sendable {
    /// The values that are known; at least one.
    public var values: [Value]

    /// Takes values.
    public init(_ values: [Value]) { self.values = values }
}

extension Said: Equatable where Value: Equatable {}
extension Said: Hashable where Value: Hashable {}

extension Said: Decodable where Value: SlotValue {
    /// Only for SkillKit's own decoders, which call ``init(slot:)``.
    public init(from decoder: any Decoder) throws { values = try [Value](from: decoder) }
}

extension Said: SlotValue where Value: SlotValue {
    public static var slotType: SlotType? { Value.slotType }
    public static var isList: Bool { true }

    public init?(slot: Slot) {
        values = slot.each.compactMap(Value.init(slot:))
        if values.isEmpty { return nil }
    }
}
