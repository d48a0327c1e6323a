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
}
