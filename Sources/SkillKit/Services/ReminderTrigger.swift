#if HTTPS || Workbench
/// When a reminder is due: `Trigger`.
public struct ReminderTrigger: WireObject {
    /// `SCHEDULED_ABSOLUTE` or `SCHEDULED_RELATIVE`.
    public var type: String?
    /// The time of an absolute one, by the clocks of its zone; ISO 8601 without an offset.
    public var scheduledTime: String?
    /// The seconds from the request to a relative one.
    public var offsetInSeconds: Int?
    /// The name of the zone, such as `Europe/Berlin`; the device's own if absent.
    public var timeZoneID: String?
    /// How an absolute one is repeated; once if absent.
    public var recurrence: ReminderRecurrence?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    /// Some time from now, to the second.
    public static func after(_ duration: Duration) -> Self {
        var trigger = Self()
        trigger.type = "SCHEDULED_RELATIVE"
        trigger.offsetInSeconds = Int(clamping: duration.components.seconds)
        return trigger
    }

    /// A moment by the clocks of a zone.
    /// - Parameters:
    ///   - time: What the clocks show.
    ///   - zone: The zone's name, such as `Europe/Berlin`; the device's own unless given.
    ///   - recurrence: How it is repeated; once unless given.
    /// - Returns: The trigger.
    public static func at(
        _ time: LocalTime,
        zone: String? = nil,
        repeated recurrence: ReminderRecurrence? = nil
    ) -> Self {
        var trigger = Self()
        trigger.type = "SCHEDULED_ABSOLUTE"
        trigger.scheduledTime = "\(time).000"
        trigger.timeZoneID = zone
        trigger.recurrence = recurrence
        return trigger
    }

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("scheduledTime", \.scheduledTime)
        .field("offsetInSeconds", \.offsetInSeconds)
        .field("timeZoneId", \.timeZoneID)
        .field("recurrence", \.recurrence)
}

/// How a reminder is repeated: `Recurrence`.
public struct ReminderRecurrence: WireObject {
    /// `DAILY` or `WEEKLY`: the older form, with ``byDay``.
    public var frequency: String?
    /// The days of the week, such as `MO`.
    public var byDay: [String]?
    /// Every how many days or weeks.
    public var interval: Int?
    /// From when on, in ISO 8601.
    public var startDateTime: String?
    /// Until when, in ISO 8601.
    public var endDateTime: String?
    /// The newer form: rules of RFC 5545, such as `FREQ=DAILY;BYHOUR=7;BYMINUTE=30;BYSECOND=0;INTERVAL=1;`.
    public var recurrenceRules: [String]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    /// Creates one of rules of RFC 5545.
    public init(rules: [String]) { recurrenceRules = rules }

    public static let fields = WireFields<Self>()
        .field("freq", \.frequency)
        .field("byDay", \.byDay)
        .field("interval", \.interval)
        .field("startDateTime", \.startDateTime)
        .field("endDateTime", \.endDateTime)
        .field("recurrenceRules", \.recurrenceRules)
}
#endif
