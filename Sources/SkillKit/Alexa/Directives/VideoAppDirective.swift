/// Something for the video player.
///
/// The session must be left open, without listening.
public enum VideoAppDirective: Sendable, Hashable {
    /// `VideoApp.Launch`: play a video
    case launch(VideoLaunch)
}

extension VideoAppDirective: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("VideoApp.Launch", launch)
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .launch(let part): ("VideoApp.Launch", part)
        }
    }
}

/// Which video to play: the content of `VideoApp.Launch`.
public struct VideoLaunch: WirePart {
    /// The video.
    public var item: VideoItem?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("videoItem", \.item)
}

/// A video: `videoItem`.
public struct VideoItem: WireObject {
    /// Where it is; https.
    public var source: String?
    /// What the screen shows with it.
    public var metadata: VideoMetadata?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("source", \.source)
        .field("metadata", \.metadata)
}

/// What the screen shows with a video: `metadata`.
public struct VideoMetadata: WireObject {
    /// The title.
    public var title: String?
    /// The line below it.
    public var subtitle: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("title", \.title)
        .field("subtitle", \.subtitle)
}
