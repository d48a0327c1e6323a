/// What a component stands for: an element of `entities`.
public struct ComponentEntity: WireObject {
    /// The kind of thing.
    public var type: String?
    /// Its name.
    public var value: String?
    /// Its identifier.
    public var id: String?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("value", \.value)
        .field("id", \.id)
}
