/// What went wrong with a document: what `RuntimeError` of APL and APLA holds.
public struct APLRuntimeErrors: WirePart {
    /// What the skill called the document.
    public var token: String?
    /// The errors, the oldest first.
    public var errors: [APLRuntimeError]?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("errors", \.errors)
}

/// One error of a document: an element of `errors`.
public struct APLRuntimeError: WireObject {
    /// The kind of error, such as `LIST_ERROR` or `AUDIO_SOURCE_ERROR`.
    public var type: String?
    /// What exactly, such as `LIST_INDEX_OUT_OF_RANGE`.
    public var reason: String?
    /// Words about it.
    public var message: String?
    /// The list that it is about, for errors of lists.
    public var listID: String?
    /// The version of that list.
    public var listVersion: Int?
    /// Which of the operations sent was wrong, from 0.
    public var operationIndex: Int?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("reason", \.reason)
        .field("message", \.message)
        .field("listId", \.listID)
        .field("listVersion", \.listVersion)
        .field("operationIndex", \.operationIndex)
}
