/// A variant of an experiment: `treatmentId`.
public enum Treatment: OpenVocabulary {
    /// `C`: the skill as it is.
    case control
    /// `T1`: the skill as it may become.
    case candidate
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.control, .candidate]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .control: "C"
        case .candidate: "T1"
        case .other(let value): value
        }
    }
}
