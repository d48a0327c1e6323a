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
public enum VideoCodec: OpenVocabulary {
    /// `H_264_41`: H.264 up to level 4.1.
    case h264Level41
    /// `H_264_42`: H.264 up to level 4.2.
    case h264Level42
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.h264Level41, .h264Level42]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .h264Level41: "H_264_41"
        case .h264Level42: "H_264_42"
        case .other(let value): value
        }
    }
}
