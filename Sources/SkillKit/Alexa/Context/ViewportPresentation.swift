/// Whether a document has the screen to itself: `presentationType`.
public struct ViewportPresentation: OpenVocabulary {
    /// Nothing else is in its place.
    public static let standard: Self = "STANDARD"
    /// It lies above other things.
    public static let overlay: Self = "OVERLAY"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
