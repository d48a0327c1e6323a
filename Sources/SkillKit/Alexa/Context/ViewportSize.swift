/// The size of a screen: `size`.
public enum ViewportSize: Sendable, Hashable {
    /// `DISCRETE`: it stays.
    case discrete(DiscreteViewportSize)
    /// `CONTINUOUS`: it may change.
    case continuous(ContinuousViewportSize)
    /// One of another type or of none, as it came.
    case other(JSON)
}

extension ViewportSize: Codable {
    public init(from decoder: any Decoder) throws {
        switch decoder.objectType {
        case "DISCRETE": self = .discrete(try DiscreteViewportSize(from: decoder))
        case "CONTINUOUS": self = .continuous(try ContinuousViewportSize(from: decoder))
        default: self = .other(try JSON(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .discrete(let size): try size.encode(to: encoder)
        case .continuous(let size): try size.encode(to: encoder)
        case .other(let json): try json.encode(to: encoder)
        }
    }
}
