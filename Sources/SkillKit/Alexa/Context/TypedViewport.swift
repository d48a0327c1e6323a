/// A screen or a character display: an element of `Viewports`.
public enum TypedViewport: Sendable, Hashable {
    /// `APL`: a screen for documents of the Alexa Presentation Language.
    case apl(APLViewport)
    /// `APLT`: a character display.
    case aplt(CharacterViewport)
    /// One of another type or of none, as it came.
    case other(JSON)
}

extension TypedViewport: Codable {
    public init(from decoder: any Decoder) throws {
        switch decoder.objectType {
        case "APL": self = .apl(try APLViewport(from: decoder))
        case "APLT": self = .aplt(try CharacterViewport(from: decoder))
        default: self = .other(try JSON(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .apl(let viewport): try viewport.encode(to: encoder)
        case .aplt(let viewport): try viewport.encode(to: encoder)
        case .other(let json): try json.encode(to: encoder)
        }
    }
}
