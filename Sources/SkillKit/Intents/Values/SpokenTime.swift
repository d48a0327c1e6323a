/// A time of day, as `AMAZON.TIME` delivers it, or in words.
///
/// Words that don't say which half of the day they mean, such as "half past seven", mean what a 24-hour clock shows: 7:30.
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

extension SpokenTime: CustomStringConvertible {
    /// The time as Alexa writes it: `17:30`.
    public var description: String {
        switch self {
        case .clock(let hour, let minute, 0): "\(hour.digits(2)):\(minute.digits(2))"
        case .clock(let hour, let minute, let second): "\(hour.digits(2)):\(minute.digits(2)):\(second.digits(2))"
        case .part(let part): part.rawValue
        }
    }
}

extension SpokenTime: WrittenSlotValue {
    public static var slotType: SlotType? { .time }

    /// Reads words such as "half past seven", or Alexa's notation; `nil` if the text is not a time.
    public init?(_ text: String, in language: Language, at now: LocalTime) {
        guard let value = Self(text) ?? Self.written(text, in: language, at: now).flatMap({ Self($0) }) else {
            return nil
        }
        self = value
    }

    static func written(_ words: String, in language: Language, at now: @autoclosure () -> LocalTime) -> String? {
        language.vocabulary.times.writtenTime(words, at: now())
    }
}
