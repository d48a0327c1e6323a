/// A way in which people look at a screen: an element of `experiences`.
public struct ViewportExperience: WireObject {
    /// How wide the screen is in their sight, in arc minutes (sixtieths of a degree).
    public var arcMinuteWidth: Double?
    /// How high it is in their sight, in arc minutes.
    public var arcMinuteHeight: Double?
    /// Whether the screen can be turned by 90 degrees.
    public var canRotate: Bool?
    /// Whether the skill may get a part of the screen alone.
    public var canResize: Bool?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("arcMinuteWidth", \.arcMinuteWidth)
        .field("arcMinuteHeight", \.arcMinuteHeight)
        .field("canRotate", \.canRotate)
        .field("canResize", \.canResize)
}
