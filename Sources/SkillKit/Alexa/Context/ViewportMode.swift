/// What a device with a screen is for: `mode` of a viewport.
public enum ViewportMode: OpenVocabulary {
    /// `AUTO`: a car.
    case auto
    /// `HUB`: a device that stands in a room.
    case hub
    /// `MOBILE`: a device that people carry.
    case mobile
    /// `PC`: a computer.
    case pc
    /// `TV`: a television.
    case tv
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.auto, .hub, .mobile, .pc, .tv]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .auto: "AUTO"
        case .hub: "HUB"
        case .mobile: "MOBILE"
        case .pc: "PC"
        case .tv: "TV"
        case .other(let value): value
        }
    }
}
