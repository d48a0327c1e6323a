/// What the audio player tells of a stream that the skill plays.
///
/// It may be answered only with audio directives.
public enum AudioPlayerRequest: Sendable, Hashable {
    /// `AudioPlayer.PlaybackStarted`: a stream began to play
    case playbackStarted(PlaybackProgress)
    /// `AudioPlayer.PlaybackNearlyFinished`: the time to send the next stream
    case playbackNearlyFinished(PlaybackProgress)
    /// `AudioPlayer.PlaybackFinished`: a stream came to its own end
    case playbackFinished(PlaybackProgress)
    /// `AudioPlayer.PlaybackStopped`: a stream was stopped; nothing may answer it
    case playbackStopped(PlaybackProgress)
    /// `AudioPlayer.PlaybackFailed`: a stream could not be played
    case playbackFailed(PlaybackFailure)
}

extension AudioPlayerRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("AudioPlayer.PlaybackStarted", playbackStarted),
        WireType("AudioPlayer.PlaybackNearlyFinished", playbackNearlyFinished),
        WireType("AudioPlayer.PlaybackFinished", playbackFinished),
        WireType("AudioPlayer.PlaybackStopped", playbackStopped),
        WireType("AudioPlayer.PlaybackFailed", playbackFailed),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .playbackStarted(let part): ("AudioPlayer.PlaybackStarted", part)
        case .playbackNearlyFinished(let part): ("AudioPlayer.PlaybackNearlyFinished", part)
        case .playbackFinished(let part): ("AudioPlayer.PlaybackFinished", part)
        case .playbackStopped(let part): ("AudioPlayer.PlaybackStopped", part)
        case .playbackFailed(let part): ("AudioPlayer.PlaybackFailed", part)
        }
    }
}
