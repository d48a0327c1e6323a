/// When a stream is played: `playBehavior` of `AudioPlayer.Play`, and the `expectedPreviousToken` that one of them needs.
public enum AudioStart: Sendable, Hashable {
    /// Now; all that waits is forgotten: `REPLACE_ALL`.
    case now
    /// After what is played; all else that waits is forgotten: `REPLACE_ENQUEUED`.
    case next
    /// After all that waits, if the last of it is the stream with this token: `ENQUEUE`.
    case after(String)

    /// The value on the wire.
    var behavior: PlayBehavior {
        switch self {
        case .now: .replaceAll
        case .next: .replaceEnqueued
        case .after: .enqueue
        }
    }

    /// The stream that must be the last.
    var previousToken: String? {
        if case .after(let token) = self { token } else { nil }
    }
}
