/// To whom the dialog is handed, and for how long: what `Dialog.DelegateRequest` holds.
public struct DialogRequestDelegation: WirePart {
    /// `AMAZON.Conversations` or `skill`.
    public var target: String?
    /// For how long.
    public var period: DelegationPeriod?
    /// The request to begin with.
    public var updatedRequest: JSON?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("target", \.target)
        .field("period", \.period)
        .field("updatedRequest", \.updatedRequest)
}

/// For how long a dialog is handed over: `period`.
public struct DelegationPeriod: WireObject {
    /// `EXPLICIT_RETURN` or `NEXT_TURN`.
    public var until: String?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("until", \.until)
}
