/// A time of day, as `AMAZON.TIME` delivers it.
///
/// See "Slot Type Reference" of the Alexa Skills Kit, `AMAZON.TIME`.
public enum SpokenTime: Sendable, Hashable {
    /// `17:30` or `17:30:15`: a time on a 24-hour clock.
    case clock(hour: Int, minute: Int, second: Int)
    /// `MO`, `AF`, `EV`, `NI`: a part of the day.
    case part(PartOfDay)

    /// The parts of the day.
    public enum PartOfDay: String, Sendable, Hashable, CaseIterable {
        /// The morning.
        case morning = "MO"
        /// The afternoon.
        case afternoon = "AF"
        /// The evening.
        case evening = "EV"
        /// The night.
        case night = "NI"
    }

    /// Reads a value of `AMAZON.TIME`; `nil` if the text is not a time.
    public init?(_ text: String) {
        if let part = PartOfDay(rawValue: text) {
            self = .part(part)
            return
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, let hour = number(parts[0], 2), let minute = number(parts[1], 2),
            let second = parts.count == 3 ? number(parts[2], 2) : 0,
            (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
        else { return nil }
        self = .clock(hour: hour, minute: minute, second: second)
    }
}

extension SpokenTime: WrittenSlotValue {
    public static var slotType: SlotType? { .time }
}
