/// The shape of a screen: `shape` of a viewport.
public struct ViewportShape: OpenVocabulary {
    /// A rectangle.
    public static let rectangle: Self = "RECTANGLE"
    /// A circle.
    public static let round: Self = "ROUND"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
