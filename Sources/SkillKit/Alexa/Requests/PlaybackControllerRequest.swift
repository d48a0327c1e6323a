/// A button on a device or a remote control.
///
/// It may be answered only with audio directives.
public enum PlaybackControllerRequest: Sendable, Hashable {
    /// `PlaybackController.PlayCommandIssued`: "play" was pressed
    case play
    /// `PlaybackController.PauseCommandIssued`: "pause" was pressed
    case pause
    /// `PlaybackController.NextCommandIssued`: "next" was pressed
    case next
    /// `PlaybackController.PreviousCommandIssued`: "previous" was pressed
    case previous
}

extension PlaybackControllerRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("PlaybackController.PlayCommandIssued", .play),
        WireType("PlaybackController.PauseCommandIssued", .pause),
        WireType("PlaybackController.NextCommandIssued", .next),
        WireType("PlaybackController.PreviousCommandIssued", .previous),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .play: ("PlaybackController.PlayCommandIssued", NoPart())
        case .pause: ("PlaybackController.PauseCommandIssued", NoPart())
        case .next: ("PlaybackController.NextCommandIssued", NoPart())
        case .previous: ("PlaybackController.PreviousCommandIssued", NoPart())
        }
    }
}
