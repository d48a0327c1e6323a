/// Whether a task went well: `status` of its response.
public struct ConnectionStatus: WireObject {
    /// A status as HTTP has them: `200`, `404`.
    public var code: String?
    /// Words about it.
    public var message: String?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("code", \.code)
        .field("message", \.message)
}
