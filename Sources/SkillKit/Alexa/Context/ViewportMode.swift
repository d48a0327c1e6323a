/// What a device with a screen is for: `mode` of a viewport.
public struct ViewportMode: OpenVocabulary {
    /// A car.
    public static let auto: Self = "AUTO"
    /// A device that stands in a room.
    public static let hub: Self = "HUB"
    /// A device that people carry.
    public static let mobile: Self = "MOBILE"
    /// A computer.
    public static let pc: Self = "PC"
    /// A television.
    public static let tv: Self = "TV"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
