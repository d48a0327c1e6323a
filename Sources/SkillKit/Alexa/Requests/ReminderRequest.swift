/// A change to a reminder that the skill made.
///
/// No one hears an answer.
public enum ReminderRequest: Sendable, Hashable {
    /// `Reminders.ReminderCreated`: it was made
    case created(ReminderEvent)
    /// `Reminders.ReminderUpdated`: it was changed
    case updated(ReminderEvent)
    /// `Reminders.ReminderDeleted`: it was deleted
    case deleted(ReminderEvent)
    /// `Reminders.ReminderStarted`: it is being said
    case started(ReminderEvent)
    /// `Reminders.ReminderStatusChanged`: its status changed
    case statusChanged(ReminderEvent)
}

extension ReminderRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Reminders.ReminderCreated", created),
        WireType("Reminders.ReminderUpdated", updated),
        WireType("Reminders.ReminderDeleted", deleted),
        WireType("Reminders.ReminderStarted", started),
        WireType("Reminders.ReminderStatusChanged", statusChanged),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .created(let part): ("Reminders.ReminderCreated", part)
        case .updated(let part): ("Reminders.ReminderUpdated", part)
        case .deleted(let part): ("Reminders.ReminderDeleted", part)
        case .started(let part): ("Reminders.ReminderStarted", part)
        case .statusChanged(let part): ("Reminders.ReminderStatusChanged", part)
        }
    }
}

/// Which reminder changed: the content of `Reminders.*`.
public struct ReminderEvent: WirePart {
    /// The reminder.
    public var body: ReminderChange?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("body", \.body)
}

/// The reminder that changed: `body`.
public struct ReminderChange: WireObject {
    /// Its token.
    public var alertToken: String?
    /// The tokens, when several were deleted at once.
    public var alertTokens: [String]?
    /// `ON` or `COMPLETED`.
    public var status: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("alertToken", \.alertToken)
        .field("alertTokens", \.alertTokens)
        .field("status", \.status)
}
