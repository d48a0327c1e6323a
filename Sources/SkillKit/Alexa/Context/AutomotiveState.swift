/// That a device is in a car: `Automotive` of a context.
///
/// Alexa has no members for it so far.
public struct AutomotiveState: WireObject {
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
}
