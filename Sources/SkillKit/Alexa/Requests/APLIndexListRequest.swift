/// Which items of which list are wanted: what `Alexa.Presentation.APL.LoadIndexListData` holds.
public struct APLIndexListRequest: WirePart {
    /// What the skill called the document.
    public var token: String?
    /// Goes back with the items.
    public var correlationToken: String?
    /// The list.
    public var listID: String?
    /// The first item that is wanted; may be negative.
    public var startIndex: Int?
    /// How many.
    public var count: Int?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("correlationToken", \.correlationToken)
        .field("listId", \.listID)
        .field("startIndex", \.startIndex)
        .field("count", \.count)
}
