/// A screen for documents of the Alexa Presentation Language: an element of `Viewports`.
public struct APLViewport: WireObject {
    /// `APL`.
    public private(set) var type: String? = "APL"
    /// Its identifier, for directives that mean this screen.
    public var id: String?
    /// Its shape.
    public var shape: ViewportShape?
    /// The density, in pixels an inch.
    public var dpi: Double?
    /// Whether it has the screen to itself.
    public var presentationType: ViewportPresentation?
    /// Whether it can be turned by 90 degrees.
    public var canRotate: Bool?
    /// What it is like.
    public var configuration: ViewportConfiguration?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member but its type.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("id", \.id)
        .field("shape", \.shape)
        .field("dpi", \.dpi)
        .field("presentationType", \.presentationType)
        .field("canRotate", \.canRotate)
        .field("configuration", \.configuration)
}

/// What a screen is like: `configuration`.
public struct ViewportConfiguration: WireObject {
    /// What it is like now.
    public var current: CurrentViewport?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("current", \.current)
}

/// What a screen is like now: `current`.
public struct CurrentViewport: WireObject {
    /// What the device is for.
    public var mode: ViewportMode?
    /// The videos that it plays; absent when it plays none.
    public var video: ViewportVideo?
    /// Its size.
    public var size: ViewportSize?
    /// Whether audio of the skill may be played as part of the dialogue; absent when the request does not say.
    public var dialog: ViewportDialog?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("mode", \.mode)
        .field("video", \.video)
        .field("size", \.size)
        .field("dialog", \.dialog)
}
