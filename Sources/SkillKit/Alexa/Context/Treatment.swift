/// A variant of an experiment: `treatmentId`.
public struct Treatment: OpenVocabulary {
    /// The skill as it is.
    public static let control: Self = "C"
    /// The skill as it may become.
    public static let candidate: Self = "T1"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
