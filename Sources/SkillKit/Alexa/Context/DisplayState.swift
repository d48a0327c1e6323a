/// What a screen of the older display interface shows: `Display` of a context.
public struct DisplayState: WireObject {
    /// What the skill called the template; empty while none is shown.
    public var token: String?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("token", \.token)
}
