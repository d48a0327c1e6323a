/// The documents on a device's screens: `Alexa.Presentation` of a context.
public struct PresentationState: WireObject {
    /// One for each document.
    public var contexts: [PresentationContext]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("contexts", \.contexts)
}

/// A document on a screen: an element of `contexts`.
public enum PresentationContext: Sendable, Hashable {
    /// `Alexa.Presentation.APL`: one of the Alexa Presentation Language.
    case apl(APLPresentation)
    /// One of another type, or without a type, kept unchanged.
    case other(JSON)
}

extension PresentationContext: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        switch scanned["type"]?.string {
        case "Alexa.Presentation.APL": self = .apl(try APLPresentation(scanned))
        default: self = .other(scanned.json)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .apl(let presentation): presentation.write(to: &writer)
        case .other(let json): json.write(to: &writer)
        }
    }
}

/// A document of the Alexa Presentation Language on a screen: an element of `contexts`.
public struct APLPresentation: WireObject {
    /// `Alexa.Presentation.APL`.
    public private(set) var type: String? = "Alexa.Presentation.APL"
    /// What is shown; `context` on the wire.
    public var document: APLDocumentState?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it with only its type.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("context", \.document)
}
