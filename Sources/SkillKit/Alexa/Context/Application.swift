/// The skill that a message is meant for: `application`.
public struct Application: WireObject {
    /// Its identifier, `amzn1.ask.skill.` and so on; `applicationId` on the wire.
    public var id: String?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    /// Creates an application with an identifier.
    public init(id: String?) { self.id = id }

    public static let fields = WireFields<Self>()
        .field("applicationId", \.id)
}
