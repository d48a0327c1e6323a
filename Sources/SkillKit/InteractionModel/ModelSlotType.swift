/// A slot type as an interaction model declares it.
public struct ModelSlotType: WireObject {
    /// Its name.
    public var name: SlotTypeName?
    /// Its values.
    public var values: [ModelValue]?
    public var members: [String: JSON] = [:]

    public static let fields = WireFields<Self>()
        .field("name", \.name)
        .field("values", \.values)

    /// Creates a type without members.
    public init() {}
}

/// A value of a slot type.
public struct ModelValue: WireObject {
    /// What identifies it in a program.
    public var id: String?
    /// What it is called.
    public var name: Name?
    public var members: [String: JSON] = [:]

    public static let fields = WireFields<Self>()
        .field("id", \.id)
        .field("name", \.name)

    /// Creates a value without members.
    public init() {}

    /// What a value is called.
    public struct Name: WireObject {
        /// Its name.
        public var value: String?
        /// What people also call it.
        public var synonyms: [String]?
        public var members: [String: JSON] = [:]

        public static let fields = WireFields<Self>()
            .field("value", \.value)
            .field("synonyms", \.synonyms)

        /// Creates a name without members.
        public init() {}
    }
}
