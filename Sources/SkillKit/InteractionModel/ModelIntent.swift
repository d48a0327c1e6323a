/// An intent as an interaction model declares it.
public struct ModelIntent: WireObject {
    /// Its name.
    public var name: String?
    /// Its slots.
    public var slots: [ModelSlot]?
    /// What a person may say to express it, with the slots in braces.
    public var samples: [String]?
    public var members: [String: JSON] = [:]

    public static let fields = WireFields<Self>()
        .field("name", \.name)
        .field("slots", \.slots)
        .field("samples", \.samples)

    /// Creates an intent without members.
    public init() {}
}
