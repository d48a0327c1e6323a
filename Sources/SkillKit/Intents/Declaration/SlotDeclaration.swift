/// A slot as its intent declares it.
public struct SlotDeclaration: Sendable, Hashable {
    /// Its name in the interaction model.
    public var name: String
    /// Its type.
    public var type: SlotType
    /// Whether the intent requires it.
    public var isRequired: Bool
    /// Whether it takes several values.
    public var isList: Bool
    /// Whether the property accepts words other than its type's values, as a `String` does and an enum does not.
    public var isOpen: Bool
}
