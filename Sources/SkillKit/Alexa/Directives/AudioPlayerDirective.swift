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

/// When a stream is played: `playBehavior` of `AudioPlayer.Play`, and the `expectedPreviousToken` that one of them needs.
public enum AudioStart: Sendable, Hashable {
    /// Now; the queue is cleared: `REPLACE_ALL`.
    case now
    /// After the current stream; the rest of the queue is cleared: `REPLACE_ENQUEUED`.
    case next
    /// At the end of the queue, if the last stream in it has this token: `ENQUEUE`.
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

/// A stream, and what to show with it: `audioItem`.
public struct AudioItem: WireObject {
    /// The stream.
    public var stream: AudioStream?
    /// What a screen shows with it.
    public var metadata: AudioMetadata?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("stream", \.stream)
        .field("metadata", \.metadata)
}

/// A stream: `stream`.
public struct AudioStream: WireObject {
    /// Where it is; https.
    public var url: String?
    /// What the skill calls it; at most 1,024 characters.
    public var token: String?
    /// The stream before it; for `ENQUEUE`, and only then.
    public var expectedPreviousToken: String?
    /// Where to begin, in milliseconds from its start.
    public var offsetInMilliseconds: Int?
    /// Its captions.
    public var captions: AudioCaptions?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("url", \.url)
        .field("token", \.token)
        .field("expectedPreviousToken", \.expectedPreviousToken)
        .field("offsetInMilliseconds", \.offsetInMilliseconds)
        .field("captionData", \.captions)
}

/// Captions of a stream: `captionData`.
public struct AudioCaptions: WireObject {
    /// The captions.
    public var content: String?
    /// Their form; `WEBVTT`.
    public var type: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("content", \.content)
        .field("type", \.type)
}

/// What a screen shows with a stream: `metadata`.
public struct AudioMetadata: WireObject {
    /// The title.
    public var title: String?
    /// The line below it.
    public var subtitle: String?
    /// A picture, in one or more sizes.
    public var art: JSON?
    /// A picture in the background.
    public var backgroundImage: JSON?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("title", \.title)
        .field("subtitle", \.subtitle)
        .field("art", \.art)
        .field("backgroundImage", \.backgroundImage)
}

/// Which stream to play, and when: the content of `AudioPlayer.Play`.
public struct AudioPlayback: WirePart {
    /// When it is played.
    public var playBehavior: PlayBehavior?
    /// The stream, and what to show with it.
    public var item: AudioItem?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("playBehavior", \.playBehavior)
        .field("audioItem", \.item)
}

/// When something is played or said, relative to what is going on: `playBehavior`.
public struct PlayBehavior: OpenVocabulary {
    /// At the end of the queue.
    public static let enqueue: Self = "ENQUEUE"
    /// Now, and clear the queue.
    public static let replaceAll: Self = "REPLACE_ALL"
    /// After what is going on, and clear the queue.
    public static let replaceEnqueued: Self = "REPLACE_ENQUEUED"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Which streams to forget: the content of `AudioPlayer.ClearQueue`.
public struct AudioQueueClearing: WirePart {
    /// Which streams.
    public var clearBehavior: ClearBehavior?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("clearBehavior", \.clearBehavior)
}

/// Which streams to forget: `clearBehavior`.
public struct ClearBehavior: OpenVocabulary {
    /// Those that wait.
    public static let clearEnqueued: Self = "CLEAR_ENQUEUED"
    /// Those that wait, and the one that plays.
    public static let clearAll: Self = "CLEAR_ALL"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
