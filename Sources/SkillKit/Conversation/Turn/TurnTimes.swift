/// How long the parts of a turn took.
public struct TurnTimes: Sendable {
    private var decode: Duration?
    private var conversation: Duration?
    private var backend: Duration?
    private var encode: Duration?

    /// Creates an empty set of times.
    public init() {}

    /// How long a part took in total; `nil` if it did not run.
    public subscript(phase: TurnTrace.Phase) -> Duration? {
        get {
            switch phase {
            case .decode: decode
            case .conversation: conversation
            case .backend: backend
            case .encode: encode
            }
        }
        set {
            switch phase {
            case .decode: decode = newValue
            case .conversation: conversation = newValue
            case .backend: backend = newValue
            case .encode: encode = newValue
            }
        }
    }
}
