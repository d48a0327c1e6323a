/// A stream, and what to show with it: `audioItem`.
public struct AudioItem: WireObject {
    /// The stream.
    public var stream: AudioStream?
    /// What a screen shows with it.
    public var metadata: AudioMetadata?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
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
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
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
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
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
    /// A picture behind it all.
    public var backgroundImage: JSON?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("title", \.title)
        .field("subtitle", \.subtitle)
        .field("art", \.art)
        .field("backgroundImage", \.backgroundImage)
}
