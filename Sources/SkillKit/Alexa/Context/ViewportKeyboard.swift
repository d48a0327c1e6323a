/// Buttons that move about on a screen: an element of `keyboard`.
public struct ViewportKeyboard: OpenVocabulary {
    /// Up, down, left, right, and one to select.
    public static let direction: Self = "DIRECTION"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
