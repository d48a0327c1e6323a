/// Why a film is recommended to someone who likes another.
public enum Reason: Sendable, Hashable {
    /// Both belong to one series, or one is made anew from the other.
    case series
    /// Both were directed by these people.
    case directors([String])
    /// These people play in both, the most telling first.
    case cast([String])
    /// Both are about these things, the most telling first.
    case themes([String])
    /// Both have these genres, the rarest first; and whether they are of one time.
    case genres([String], ofOneTime: Bool)
    /// People who like the one like the other.
    case taste
}
