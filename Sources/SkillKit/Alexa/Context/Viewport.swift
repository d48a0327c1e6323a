/// A device's screen: `Viewport` of a context.
public struct Viewport: WireObject {
    /// The ways in which people look at it, the one that fills most of their sight first.
    public var experiences: [ViewportExperience]?
    /// What the device is for; absent when the request does not say.
    public var mode: ViewportMode?
    /// The shape of the screen.
    public var shape: ViewportShape?
    /// The width at its widest, in pixels.
    public var pixelWidth: Double?
    /// The height at its highest, in pixels.
    public var pixelHeight: Double?
    /// The density, in pixels an inch.
    public var dpi: Double?
    /// The width that Alexa has now, in pixels.
    public var currentPixelWidth: Double?
    /// The height that Alexa has now, in pixels.
    public var currentPixelHeight: Double?
    /// How it can be touched; empty when it can't.
    public var touch: [ViewportTouch]?
    /// The buttons that move about on it; empty without such.
    public var keyboard: [ViewportKeyboard]?
    /// The videos that it plays; absent when it plays none.
    public var video: ViewportVideo?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("experiences", \.experiences)
        .field("mode", \.mode)
        .field("shape", \.shape)
        .field("pixelWidth", \.pixelWidth)
        .field("pixelHeight", \.pixelHeight)
        .field("dpi", \.dpi)
        .field("currentPixelWidth", \.currentPixelWidth)
        .field("currentPixelHeight", \.currentPixelHeight)
        .field("touch", \.touch)
        .field("keyboard", \.keyboard)
        .field("video", \.video)
}

/// A way in which people look at a screen: an element of `experiences`.
public struct ViewportExperience: WireObject {
    /// How wide the screen is in their sight, in arc minutes (sixtieths of a degree).
    public var arcMinuteWidth: Double?
    /// How high it is in their sight, in arc minutes.
    public var arcMinuteHeight: Double?
    /// Whether the screen can be turned by 90 degrees.
    public var canRotate: Bool?
    /// Whether the skill may get only a part of the screen.
    public var canResize: Bool?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("arcMinuteWidth", \.arcMinuteWidth)
        .field("arcMinuteHeight", \.arcMinuteHeight)
        .field("canRotate", \.canRotate)
        .field("canResize", \.canResize)
}

/// What a device with a screen is for: `mode` of a viewport.
public struct ViewportMode: OpenVocabulary {
    /// A car.
    public static let auto: Self = "AUTO"
    /// A device at a fixed place in a room.
    public static let hub: Self = "HUB"
    /// A device that people carry.
    public static let mobile: Self = "MOBILE"
    /// A computer.
    public static let pc: Self = "PC"
    /// A television.
    public static let tv: Self = "TV"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// The shape of a screen: `shape` of a viewport.
public struct ViewportShape: OpenVocabulary {
    /// A rectangle.
    public static let rectangle: Self = "RECTANGLE"
    /// A circle.
    public static let round: Self = "ROUND"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// How a screen can be touched: an element of `touch`.
public struct ViewportTouch: OpenVocabulary {
    /// With one finger.
    public static let single: Self = "SINGLE"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Buttons that move about on a screen: an element of `keyboard`.
public struct ViewportKeyboard: OpenVocabulary {
    /// Up, down, left, right, and one to select.
    public static let direction: Self = "DIRECTION"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// The videos that a screen plays: `video` of a viewport.
public struct ViewportVideo: WireObject {
    /// The forms of video that it plays.
    public var codecs: [VideoCodec]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
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

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
