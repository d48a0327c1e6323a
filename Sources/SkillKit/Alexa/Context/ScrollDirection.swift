/// Which way a region scrolls: `direction`.
public struct ScrollDirection: OpenVocabulary {
    /// Left and right.
    public static let horizontal: Self = "horizontal"
    /// Up and down.
    public static let vertical: Self = "vertical"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
