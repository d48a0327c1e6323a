/// A document on a screen: an element of `contexts`.
public enum PresentationContext: Sendable, Hashable {
    /// `Alexa.Presentation.APL`: one of the Alexa Presentation Language.
    case apl(APLPresentation)
    /// One of another type or of none, as it came.
    case other(JSON)
}

extension PresentationContext: Codable {
    public init(from decoder: any Decoder) throws {
        switch decoder.objectType {
        case "Alexa.Presentation.APL": self = .apl(try APLPresentation(from: decoder))
        default: self = .other(try JSON(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .apl(let presentation): try presentation.encode(to: encoder)
        case .other(let json): try json.encode(to: encoder)
        }
    }
}
