/// What was touched, and what the document says of it: what `UserEvent` of APL and APLT holds.
public struct APLUserEvent: WirePart {
    /// What the skill called the document.
    public var token: String?
    /// What the document's `SendEvent` command passes on.
    public var arguments: [JSON]?
    /// The component that it came from.
    public var source: JSON?
    /// The values of the components that the command asked for.
    public var components: JSON?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("arguments", \.arguments)
        .field("source", \.source)
        .field("components", \.components)
}
