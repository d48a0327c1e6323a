#if HTTPS || Workbench
/// A list of a household, such as the shopping list: `AlexaList` and `AlexaListMetadata`.
public struct HouseholdList: WireObject {
    /// Its identifier; `listId` on the wire.
    public var id: String?
    /// Its name, as the person gave it; `Alexa shopping list` and `Alexa to-do list` are Alexa's own.
    public var name: String?
    /// Whether it is in use.
    public var state: HouseholdListState?
    /// The version, which a change must name.
    public var version: Int?
    /// Its items; only where one list was asked for.
    public var items: [HouseholdListItem]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("listId", \.id)
        .field("name", \.name)
        .field("state", \.state)
        .field("version", \.version)
        .field("items", \.items)
}

/// An item of a list: `AlexaListItem`.
public struct HouseholdListItem: WireObject {
    /// Its identifier.
    public var id: String?
    /// The version, which a change must name.
    public var version: Int?
    /// Its words.
    public var value: String?
    /// Whether it is done.
    public var status: ListItemStatus?
    /// When it was made, in the service's own format.
    public var createdTime: String?
    /// When it was changed last, in the service's own format.
    public var updatedTime: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("id", \.id)
        .field("version", \.version)
        .field("value", \.value)
        .field("status", \.status)
        .field("createdTime", \.createdTime)
        .field("updatedTime", \.updatedTime)
}

/// Whether a list is in use: `state`.
public struct HouseholdListState: OpenVocabulary {
    /// It is in use.
    public static let active: Self = "active"
    /// It was put away.
    public static let archived: Self = "archived"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Whether an item of a list is done: `status`.
public struct ListItemStatus: OpenVocabulary {
    /// It is still to do.
    public static let active: Self = "active"
    /// It is done.
    public static let completed: Self = "completed"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// All lists: `AlexaListsMetadata`.
struct HouseholdLists: WireObject {
    var lists: [HouseholdList]?
    var members: [String: JSON] = [:]

    static let fields = WireFields<Self>()
        .field("lists", \.lists)
}
#endif
