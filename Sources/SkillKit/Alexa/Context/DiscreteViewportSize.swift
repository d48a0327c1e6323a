/// A size that stays: `size` of a screen.
public struct DiscreteViewportSize: WireObject {
    /// `DISCRETE`.
    public private(set) var type: String? = "DISCRETE"
    /// The width, in pixels.
    public var pixelWidth: Int?
    /// The height, in pixels.
    public var pixelHeight: Int?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member but its type.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("pixelWidth", \.pixelWidth)
        .field("pixelHeight", \.pixelHeight)
}
