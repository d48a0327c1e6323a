/// A length of time, as `AMAZON.DURATION` delivers it, ISO 8601, `P1DT2H30M`; or in words.
///
/// Years and months have no fixed length, so the parts are kept apart; ``duration`` is available if only units of fixed
/// length are used. See "Slot Type Reference" of the Alexa Skills Kit, `AMAZON.DURATION`.
public struct SpokenDuration: Sendable, Hashable {
    /// Years.
    public var years = 0
    /// Months.
    public var months = 0
    /// Weeks.
    public var weeks = 0
    /// Days.
    public var days = 0
    /// Hours.
    public var hours = 0
    /// Minutes.
    public var minutes = 0
    /// Seconds.
    public var seconds = 0

    /// Creates a duration of zero.
    public init() {}

    /// Reads a value of `AMAZON.DURATION`; `nil` if the text is not a duration or has a number of more than nine digits.
    public init?(_ text: String) {
        guard text.first == "P" else { return nil }
        var units: [(Character, WritableKeyPath<Self, Int>)] = [
            ("Y", \.years), ("M", \.months), ("W", \.weeks), ("D", \.days),
        ]
        var rest = text.dropFirst()
        var isEmpty = true
        var isInTime = false
        while let first = rest.first {
            if first == "T", !isInTime {
                isInTime = true
                units = [("H", \.hours), ("M", \.minutes), ("S", \.seconds)]
                rest = rest.dropFirst()
                guard !rest.isEmpty else { return nil }
                continue
            }
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            guard digits.count <= 9, let count = Int(digits), let unit = rest.popFirst(),
                let place = units.firstIndex(where: { $0.0 == unit })
            else { return nil }
            self[keyPath: units[place].1] = count
            // Each unit occurs at most once, larger ones first.
            units.removeFirst(place + 1)
            isEmpty = false
        }
        if isEmpty { return nil }
    }

    /// The length; `nil` if it contains years or months.
    public var duration: Duration? {
        guard years == 0, months == 0 else { return nil }
        return .seconds(((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + seconds)
    }
}

extension SpokenDuration: CustomStringConvertible {
    /// The duration as Alexa writes it: `PT10M`.
    public var description: String {
        func text(_ parts: [(Int, String)]) -> String { parts.map { $0.0 == 0 ? "" : "\($0.0)\($0.1)" }.joined() }
        let date = text([(years, "Y"), (months, "M"), (weeks, "W"), (days, "D")])
        let time = text([(hours, "H"), (minutes, "M"), (seconds, "S")])
        return date.isEmpty && time.isEmpty ? "PT0S" : "P\(date)\(time.isEmpty ? "" : "T\(time)")"
    }
}

extension SpokenDuration: WrittenSlotValue {
    public static var slotType: SlotType? { .duration }

    /// Reads words such as "an hour and a half", or Alexa's notation; `nil` if the text is not a duration.
    public init?(_ text: String, in language: Language) {
        guard let value = Self(text) ?? language.vocabulary.times.writtenDuration(text).flatMap({ Self($0) }) else {
            return nil
        }
        self = value
    }

    static func written(_ words: String, in language: Language, at now: @autoclosure () -> LocalTime) -> String? {
        language.vocabulary.times.writtenDuration(words)
    }
}
