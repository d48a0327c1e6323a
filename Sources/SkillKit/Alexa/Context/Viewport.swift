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
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
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
