/// Items of a list, by their places: the content of `Alexa.Presentation.APL.SendIndexListData`.
public struct APLIndexListData: WirePart {
    /// From the request for them.
    public var correlationToken: String?
    /// The list.
    public var listID: String?
    /// The version of the list with them.
    public var listVersion: Int?
    /// The place of the first.
    public var startIndex: Int?
    /// The first place of the whole list.
    public var minimumIndex: Int?
    /// The index after its last item.
    public var endIndex: Int?
    /// The items.
    public var items: [JSON]?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("correlationToken", \.correlationToken)
        .field("listId", \.listID)
        .field("listVersion", \.listVersion)
        .field("startIndex", \.startIndex)
        .field("minimumInclusiveIndex", \.minimumIndex)
        .field("maximumExclusiveIndex", \.endIndex)
        .field("items", \.items)
}

/// Items of a list, by a page's token: the content of `Alexa.Presentation.APL.SendTokenListData`.
public struct APLTokenListData: WirePart {
    /// From the request for them.
    public var correlationToken: String?
    /// The list.
    public var listID: String?
    /// The page.
    public var pageToken: String?
    /// The page after it; none at the end.
    public var nextPageToken: String?
    /// The items.
    public var items: [JSON]?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("correlationToken", \.correlationToken)
        .field("listId", \.listID)
        .field("pageToken", \.pageToken)
        .field("nextPageToken", \.nextPageToken)
        .field("items", \.items)
}

/// Changes to a list: the content of `Alexa.Presentation.APL.UpdateIndexListData`.
public struct APLIndexListUpdate: WirePart {
    /// What the skill calls the document.
    public var token: String?
    /// The list.
    public var listID: String?
    /// The version of the list after them.
    public var listVersion: Int?
    /// The changes, in order.
    public var operations: [JSON]?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("listId", \.listID)
        .field("listVersion", \.listVersion)
        .field("operations", \.operations)
}
