/// The experiments that a request takes part in: `Experimentation` of a context.
public struct ExperimentationState: WireObject {
    /// Those that are running.
    public var activeExperiments: [ActiveExperiment]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("activeExperiments", \.activeExperiments)
}

/// A running experiment: an element of `activeExperiments`.
public struct ActiveExperiment: WireObject {
    /// Its identifier.
    public var id: String?
    /// Which of the variants this person gets; `treatmentId` on the wire.
    public var treatment: Treatment?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("id", \.id)
        .field("treatmentId", \.treatment)
}

/// A variant of an experiment: `treatmentId`.
public struct Treatment: OpenVocabulary {
    /// The skill as it is.
    public static let control: Self = "C"
    /// The skill as it may become.
    public static let candidate: Self = "T1"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
