/// Which page of which list is wanted: what `Alexa.Presentation.APL.LoadTokenListData` holds.
public struct APLTokenListRequest: WirePart {
    /// What the skill called the document.
    public var token: String?
    /// Goes back with the items.
    public var correlationToken: String?
    /// The list.
    public var listID: String?
    /// The page.
    public var pageToken: String?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("correlationToken", \.correlationToken)
        .field("listId", \.listID)
        .field("pageToken", \.pageToken)
}
