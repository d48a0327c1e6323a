/// The videos that a screen plays: `video` of a viewport.
public struct ViewportVideo: WireObject {
    /// The forms of video that it plays.
    public var codecs: [VideoCodec]?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("codecs", \.codecs)
}

/// A form of video: an element of `codecs`.
public struct VideoCodec: OpenVocabulary {
    /// H.264 up to level 4.1.
    public static let h264Level41: Self = "H_264_41"
    /// H.264 up to level 4.2.
    public static let h264Level42: Self = "H_264_42"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
