/// A document of the Alexa Presentation Language on a screen: an element of `contexts`.
public struct APLPresentation: WireObject {
    /// `Alexa.Presentation.APL`.
    public private(set) var type: String? = "Alexa.Presentation.APL"
    /// What is shown; `context` on the wire.
    public var document: APLDocumentState?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member but its type.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("context", \.document)
}
