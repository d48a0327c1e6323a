/// How a screen can be touched: an element of `touch`.
public struct ViewportTouch: OpenVocabulary {
    /// With one finger.
    public static let single: Self = "SINGLE"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
