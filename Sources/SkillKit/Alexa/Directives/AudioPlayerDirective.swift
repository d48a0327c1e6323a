/// Something for the audio player to do.
public enum AudioPlayerDirective: Sendable, Hashable {
    /// `AudioPlayer.Play`: play a stream, now or later
    case play(AudioPlayback)
    /// `AudioPlayer.Stop`: stop playing
    case stop
    /// `AudioPlayer.ClearQueue`: forget the streams that wait
    case clearQueue(AudioQueueClearing)
}

extension AudioPlayerDirective: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("AudioPlayer.Play", play),
        WireType("AudioPlayer.Stop", .stop),
        WireType("AudioPlayer.ClearQueue", clearQueue),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .play(let part): ("AudioPlayer.Play", part)
        case .stop: ("AudioPlayer.Stop", NoPart())
        case .clearQueue(let part): ("AudioPlayer.ClearQueue", part)
        }
    }
}
