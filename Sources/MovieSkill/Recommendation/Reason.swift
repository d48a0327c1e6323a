/// Why a film is recommended to someone who likes another.
public enum Reason: Sendable, Hashable {
    /// Both belong to one series, or one is a remake of the other.
    case series
    /// Both were directed by these people.
    case directors([String])
    /// These people act in both, the most telling first.
    case cast([String])
    /// Both are about these things, the most telling first.
    case themes([String])
    /// Both have these genres, the rarest first, and whether they are from the same time.
    case genres([String], ofOneTime: Bool)
    /// People who like one like the other.
    case taste
}
