/// The extensions of the Alexa Presentation Language on a device: `Extensions` of a context.
public struct ExtensionsState: WireObject {
    /// What each says of itself, by its URI, such as `aplext:backstack:10`; `{}` so far.
    public var available: [String: JSON]?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("available", \.available)
}
