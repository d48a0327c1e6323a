/// A skill's document as the screen shows it: `Alexa.Presentation.APL` of a context.
public struct APLDocumentState: WireObject {
    /// What the skill called the document; empty while another's is shown.
    public var token: String?
    /// The version of what shows it.
    public var version: String?
    /// The components that a person can see; `componentsVisibleOnScreen` on the wire.
    public var components: [VisibleComponent]?
    /// The data behind it, of a form that depends on their type; absent without any.
    public var dataSources: [JSON]?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("version", \.version)
        .field("componentsVisibleOnScreen", \.components)
        .field("dataSources", \.dataSources)
}
