/// A component of a document that a person can see: an element of `componentsVisibleOnScreen` or `children`.
public struct VisibleComponent: WireObject {
    /// What the document calls it; absent when it has no name.
    public var id: String?
    /// What the device calls it, such as `:1000`.
    public var uid: String?
    /// How it appears, such as `text`, `graphic`, `video` or `mixed`.
    public var type: String?
    /// Where it is on the screen; see ``bounds``.
    public var position: String?
    /// How it is turned and stretched about its middle: the matrix A, B, C, D and the shift x, y.
    ///
    /// Absent when it is not.
    public var transform: [Double]?
    /// How much of it can be seen, from 0, nothing, to 1; absent when all of it can.
    public var visibility: Double?
    /// What it is and can do.
    public var tags: ComponentTags?
    /// What the document says that it stands for.
    public var entities: [ComponentEntity]?
    /// The components in it.
    public var children: [VisibleComponent]?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public init(from decoder: any Decoder) throws { try self.init(nested: decoder) }

    public static let fields = WireFields<Self>()
        .field("id", \.id)
        .field("uid", \.uid)
        .field("type", \.type)
        .field("position", \.position)
        .field("transform", \.transform)
        .field("visibility", \.visibility)
        .field("tags", \.tags)
        .field("entities", \.entities)
        .field("children", \.children)

    /// Where it is on the screen; `nil` when ``position`` does not say.
    public var bounds: ComponentBounds? { position.flatMap(ComponentBounds.init) }
}
