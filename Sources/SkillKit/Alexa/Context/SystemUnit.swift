/// What devices and persons belong to together, such as a hotel room: `unit`.
public struct SystemUnit: WireObject {
    /// The identifier for this skill, at most 255 characters; `unitId` on the wire.
    public var id: String?
    /// The same for all skills of a vendor; absent unless Amazon agreed to that.
    public var persistentID: String?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    /// Creates a unit with an identifier.
    public init(id: String?) { self.id = id }

    public static let fields = WireFields<Self>()
        .field("unitId", \.id)
        .field("persistentUnitId", \.persistentID)
}
