/// More values of slots: the content of `Dialog.UpdateDynamicEntities`.
public struct DynamicEntities: WirePart {
    /// Whether they replace those sent before.
    public var updateBehavior: UpdateBehavior?
    /// The slot types; at most 100 values in all.
    public var types: [DynamicSlotType]?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("updateBehavior", \.updateBehavior)
        .field("types", \.types)
}

/// What becomes of the dynamic entities sent before: `updateBehavior`.
public struct UpdateBehavior: OpenVocabulary {
    /// These take their place.
    public static let replace: Self = "REPLACE"
    /// They are forgotten.
    public static let clear: Self = "CLEAR"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A slot type's further values: an element of `types`.
public struct DynamicSlotType: WireObject {
    /// The slot type.
    public var name: SlotTypeName?
    /// The values.
    public var values: [DynamicValue]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("name", \.name)
        .field("values", \.values)
}

/// A further value of a slot type: an element of `values`.
public struct DynamicValue: WireObject {
    /// Its identifier.
    public var id: String?
    /// Its name and synonyms.
    public var name: DynamicValueName?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("id", \.id)
        .field("name", \.name)
}

/// The name of a value: `name`.
public struct DynamicValueName: WireObject {
    /// The name.
    public var value: String?
    /// What else people say for it.
    public var synonyms: [String]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("value", \.value)
        .field("synonyms", \.synonyms)
}
