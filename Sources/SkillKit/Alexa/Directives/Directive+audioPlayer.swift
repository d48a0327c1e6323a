extension Directive {
    /// Plays a stream: `AudioPlayer.Play`.
    /// - Parameters:
    ///   - url: Where the stream is; https.
    ///   - token: What the skill calls it, at most 1,024 characters; it comes back in the player's requests.
    ///   - offset: Where in the stream to begin.
    ///   - start: When it is played.
    ///   - metadata: What a screen shows with it.
    /// - Returns: The directive.
    public static func play(
        url: String,
        token: String,
        offset: Duration = .zero,
        _ start: AudioStart = .now,
        metadata: AudioMetadata? = nil
    ) -> Self {
        var stream = AudioStream()
        stream.url = url
        stream.token = token
        stream.offsetInMilliseconds = offset.wholeMilliseconds
        stream.expectedPreviousToken = start.previousToken
        var item = AudioItem()
        item.stream = stream
        item.metadata = metadata
        var playback = AudioPlayback()
        playback.playBehavior = start.behavior
        playback.item = item
        return Self(.audioPlayer(.play(playback)))
    }

    /// Stops the stream that plays: `AudioPlayer.Stop`.
    public static let stopPlaying = Self(.audioPlayer(.stop))

    /// Forgets the streams that wait, and the one that plays if told so: `AudioPlayer.ClearQueue`.
    public static func clearQueue(_ behavior: ClearBehavior) -> Self {
        var clearing = AudioQueueClearing()
        clearing.clearBehavior = behavior
        return Self(.audioPlayer(.clearQueue(clearing)))
    }
}

extension AudioMetadata {
    /// Creates a title and a line below it.
    public init(title: String, subtitle: String? = nil) {
        self.title = title
        self.subtitle = subtitle
    }
}

extension Duration {
    /// The milliseconds in it, never negative and never more than 64 bits hold.
    fileprivate var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        let (whole, isTooLong) = Int(clamping: seconds).multipliedReportingOverflow(by: 1000)
        guard seconds >= 0, attoseconds >= 0, !isTooLong else { return seconds < 0 || attoseconds < 0 ? 0 : .max }
        let (sum, overflows) = whole.addingReportingOverflow(Int(attoseconds / 1_000_000_000_000_000))
        return overflows ? .max : sum
    }
}
