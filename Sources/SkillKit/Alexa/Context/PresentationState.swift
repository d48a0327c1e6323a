/// The documents on a device's screens: `Alexa.Presentation` of a context.
public struct PresentationState: WireObject {
    /// One for each document.
    public var contexts: [PresentationContext]?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("contexts", \.contexts)
}
