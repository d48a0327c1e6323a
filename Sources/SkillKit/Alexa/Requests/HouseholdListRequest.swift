/// A change to the lists of a household.
///
/// No one hears an answer.
public enum HouseholdListRequest: Sendable, Hashable {
    /// `AlexaHouseholdListEvent.ListCreated`: a list was made
    case listCreated(HouseholdListEvent)
    /// `AlexaHouseholdListEvent.ListUpdated`: a list was renamed, archived or the like
    case listUpdated(HouseholdListEvent)
    /// `AlexaHouseholdListEvent.ListDeleted`: a list was deleted
    case listDeleted(HouseholdListEvent)
    /// `AlexaHouseholdListEvent.ItemsCreated`: items were added
    case itemsCreated(HouseholdListEvent)
    /// `AlexaHouseholdListEvent.ItemsUpdated`: items were changed
    case itemsUpdated(HouseholdListEvent)
    /// `AlexaHouseholdListEvent.ItemsDeleted`: items were deleted
    case itemsDeleted(HouseholdListEvent)
}

extension HouseholdListRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("AlexaHouseholdListEvent.ListCreated", listCreated),
        WireType("AlexaHouseholdListEvent.ListUpdated", listUpdated),
        WireType("AlexaHouseholdListEvent.ListDeleted", listDeleted),
        WireType("AlexaHouseholdListEvent.ItemsCreated", itemsCreated),
        WireType("AlexaHouseholdListEvent.ItemsUpdated", itemsUpdated),
        WireType("AlexaHouseholdListEvent.ItemsDeleted", itemsDeleted),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .listCreated(let part): ("AlexaHouseholdListEvent.ListCreated", part)
        case .listUpdated(let part): ("AlexaHouseholdListEvent.ListUpdated", part)
        case .listDeleted(let part): ("AlexaHouseholdListEvent.ListDeleted", part)
        case .itemsCreated(let part): ("AlexaHouseholdListEvent.ItemsCreated", part)
        case .itemsUpdated(let part): ("AlexaHouseholdListEvent.ItemsUpdated", part)
        case .itemsDeleted(let part): ("AlexaHouseholdListEvent.ItemsDeleted", part)
        }
    }
}

/// What changed, and when: the content of `AlexaHouseholdListEvent.*`.
public struct HouseholdListEvent: WirePart {
    /// The list and its items.
    public var body: HouseholdListChange?
    /// When it happened.
    public var createdAt: Timestamp?
    /// When it was sent.
    public var publishedAt: Timestamp?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("body", \.body)
        .field("eventCreationTime", \.createdAt)
        .field("eventPublishingTime", \.publishedAt)
}

/// The list that changed: `body`.
public struct HouseholdListChange: WireObject {
    /// The list.
    public var listID: String?
    /// The items that it is about; none for a change of the list itself.
    public var itemIDs: [String]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("listId", \.listID)
        .field("listItemIds", \.itemIDs)
}
