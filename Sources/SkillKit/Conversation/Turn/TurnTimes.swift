/// How long the parts of a turn took.
public struct TurnTimes: Sendable {
    private var decode: Duration?
    private var conversation: Duration?
    private var backend: Duration?
    private var encode: Duration?

    /// Creates times of which none was taken.
    public init() {}

    /// How long a part took, all its times together; `nil` when there was none.
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
