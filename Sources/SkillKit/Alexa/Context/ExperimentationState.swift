/// The experiments that a request takes part in: `Experimentation` of a context.
public struct ExperimentationState: WireObject {
    /// Those that go on now.
    public var activeExperiments: [ActiveExperiment]?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("activeExperiments", \.activeExperiments)
}

/// An experiment that goes on: an element of `activeExperiments`.
public struct ActiveExperiment: WireObject {
    /// Its identifier.
    public var id: String?
    /// Which of the variants this person gets; `treatmentId` on the wire.
    public var treatment: Treatment?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("id", \.id)
        .field("treatmentId", \.treatment)
}
