/// A time of day that words mean.
enum ClockTime: Sendable, Hashable {
    /// So many minutes after midnight.
    case minute(Int)
    /// A part of the day, as `AMAZON.TIME` writes it: `MO`, `AF`, `EV`, `NI`.
    case part(String)
    /// The present, or a while from it.
    case away(WrittenDuration)

    /// The time as `AMAZON.TIME` writes it; `nil` for a while of months.
    func written(at now: LocalTime) -> String? {
        switch self {
        case .minute(let minute): return "\((minute / 60).digits(2)):\((minute % 60).digits(2))"
        case .part(let part): return part
        case .away(let duration):
            guard let seconds = duration.seconds else { return nil }
            let then = now.adding(.seconds(seconds))
            let second = duration.isExactToMinutes ? "" : ":\(then.second.digits(2))"
            return "\(then.hour.digits(2)):\(then.minute.digits(2))\(second)"
        }
    }

    /// A time in a part of the day.
    /// - Parameters:
    ///   - minute: The minutes after midnight, or after noon if only the part tells.
    ///   - part: The part that is named behind the time, as in "seven in the evening".
    ///   - front: The part that is named before it, as in "this evening at seven".
    init?(minute: Int, in part: String?, after front: String? = nil) {
        let minute = minute.modulo(1440)
        guard let part = part ?? front else {
            self = .minute(minute)
            return
        }
        // "In the morning at twelve" is before lunch, and "twelve in the morning" at night.
        if part == front, part == "MO", minute == 720 {
            self = .minute(minute)
            return
        }
        guard let hour = Self.hour(minute / 60, in: part) else { return nil }
        self = .minute(hour * 60 + minute % 60)
    }

    /// An hour of a 12-hour clock in a part of the day: seven in the evening is 19.
    private static func hour(_ hour: Int, in part: String) -> Int? {
        // "Half past twelve in the afternoon", which in German is half before one.
        if hour == 0, part == "AF" { return 12 }
        guard (1...12).contains(hour) else { return (0...23).contains(hour) ? hour : nil }
        switch part {
        case "MO": return hour % 12
        case "AF": return hour == 12 ? 12 : hour + 12
        case "EV": return hour == 12 ? 0 : hour + 12
        // Nobody says "six at night" for six in the morning.
        default: return hour == 12 ? 0 : hour < 6 ? hour : hour + 12
        }
    }
}

/// A length of time that words mean, by units as `AMAZON.DURATION` writes them.
struct WrittenDuration: Sendable, Hashable {
    /// Years, months, weeks, days, hours, minutes and seconds.
    private var counts = [Int](repeating: 0, count: 7)
    private var isEmpty = true

    /// The units, from the largest on.
    enum Unit: Int, CaseIterable { case year, month, week, day, hour, minute, second }

    private static let letters: [Character] = ["Y", "M", "W", "D", "H", "M", "S"]
    /// For each unit, how many of the smaller unit it has that halves are counted in, and how far down that unit is.
    private static let parts: [(size: Int, down: Int)] = [
        (12, 1), (0, 0), (0, 0), (24, 1), (60, 1), (60, 1), (0, 0),
    ]

    /// Adds some of a unit, unless there is a smaller one already or the part is not a whole number.
    /// - Parameters:
    ///   - count: How many.
    ///   - unit: The unit.
    ///   - quarters: How many quarters of one more.
    /// - Returns: Whether it could.
    mutating func add(_ count: Int, _ unit: Unit, quarters: Int = 0) -> Bool {
        guard (0...999_999_999).contains(count), counts[unit.rawValue...].allSatisfy({ $0 == 0 }) else { return false }
        isEmpty = false
        counts[unit.rawValue] = count
        guard quarters > 0 else { return true }
        let (size, down) = Self.parts[unit.rawValue]
        guard size > 0, (size * quarters).isMultiple(of: 4) else { return false }
        counts[unit.rawValue + down] = size * quarters / 4
        return true
    }

    /// The duration as `AMAZON.DURATION` writes it; `nil` if nothing was added.
    var written: String? {
        guard !isEmpty else { return nil }
        func text(_ units: Range<Int>) -> String {
            units.map { counts[$0] == 0 ? "" : "\(counts[$0])\(Self.letters[$0])" }.joined()
        }
        let (date, time) = (text(0..<4), text(4..<7))
        return date.isEmpty && time.isEmpty ? "PT0S" : "P\(date)\(time.isEmpty ? "" : "T\(time)")"
    }

    /// In seconds; `nil` with years or months, or for more than anybody ever says.
    var seconds: Int? {
        guard counts[0] == 0, counts[1] == 0, counts.allSatisfy({ $0 < 100_000_000 }) else { return nil }
        return ((counts[2] * 7 + counts[3]) * 24 + counts[4]) * 3600 + counts[5] * 60 + counts[6]
    }

    /// Whether it has no seconds.
    var isExactToMinutes: Bool { counts[6] == 0 }
}
