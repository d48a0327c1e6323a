/// A slot as an interaction model declares it.
public struct ModelSlot: WireObject {
    /// Its name.
    public var name: String?
    /// The name of its type.
    public var type: SlotTypeName?
    /// What a person may say when asked for this slot.
    public var samples: [String]?
    /// Whether it takes several values.
    public var multipleValues: Multiple?
    public var members: [String: JSON] = [:]

    public static let fields = WireFields<Self>()
        .field("name", \.name)
        .field("type", \.type)
        .field("samples", \.samples)
        .field("multipleValues", \.multipleValues)

    /// Creates a slot without members.
    public init() {}

    /// Whether a slot takes several values.
    public struct Multiple: WireObject {
        /// Whether it does.
        public var enabled: Bool?
        public var members: [String: JSON] = [:]

        public static let fields = WireFields<Self>().field("enabled", \.enabled)

        /// Creates it without members.
        public init() {}
    }
}
