/// A slot as its intent declares it.
public struct SlotDeclaration: Sendable, Hashable {
    /// Its name in the interaction model.
    public var name: String
    /// Its type.
    public var type: SlotType
    /// Whether the intent can't do without it.
    public var isRequired: Bool
    /// Whether it takes several values.
    public var isList: Bool
    /// Whether the property takes words that are none of its type's values, as a `String` does and an enum does not.
    public var isOpen: Bool
}
