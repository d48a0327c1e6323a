/// A size that may change: `size` of a screen.
public struct ContinuousViewportSize: WireObject {
    /// `CONTINUOUS`.
    public private(set) var type: String? = "CONTINUOUS"
    /// The smallest width, in pixels.
    public var minPixelWidth: Int?
    /// The smallest height, in pixels.
    public var minPixelHeight: Int?
    /// The largest width, in pixels.
    public var maxPixelWidth: Int?
    /// The largest height, in pixels.
    public var maxPixelHeight: Int?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member but its type.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("minPixelWidth", \.minPixelWidth)
        .field("minPixelHeight", \.minPixelHeight)
        .field("maxPixelWidth", \.maxPixelWidth)
        .field("maxPixelHeight", \.maxPixelHeight)
}
