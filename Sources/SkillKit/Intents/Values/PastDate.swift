/// A date that is past, as a diary has them: `AMAZON.DATE`, or words.
///
/// Words that could be past or future mean the past or today: "Monday" is the last one, "the third of May" and "Christmas"
/// the last time they came. "Tomorrow" stays ahead in words.
///
/// ```swift
/// struct WaterPlant: Intent {
///     static let samples: [Utterance] = ["I watered the ivy {day}"]
///     var day: PastDate?
/// }
/// ```
///
/// Alexa sends only the day that it takes words for, which is in the future. Of such a day the last one is taken: a week
/// before if it is at most seven days ahead, as "Monday" is, else the last one by its day and month. So it is with
/// "tomorrow", which Alexa sends like any day.
public struct PastDate: Sendable, Hashable {
    /// The date.
    public var date: SpokenDate

    /// Takes a date as it is.
    public init(_ date: SpokenDate) { self.date = date }
}

extension PastDate: CustomStringConvertible {
    /// The date as Alexa writes it.
    public var description: String { date.description }
}

extension PastDate: WrittenSlotValue {
    public static var slotType: SlotType? { .date }

    /// Reads Alexa's notation; `nil` if the text is not a date.
    public init?(_ text: String) {
        guard let date = SpokenDate(text) else { return nil }
        self.date = date
    }

    /// Reads words such as "Monday", or Alexa's notation; `nil` if the text is not a date.
    public init?(_ text: String, in language: Language, at now: LocalTime) {
        if let date = SpokenDate(text) {
            self.date = date.lastTime(at: now)
        } else if let written = Self.written(text, in: language, at: now), let date = SpokenDate(written) {
            self.date = date
        } else {
            return nil
        }
    }

    public init?(slot: Slot) {
        guard let spoken = slot.spoken else { return nil }
        self.init(spoken, in: slot.language, at: slot.said.local)
    }

    static func written(_ words: String, in language: Language, at now: @autoclosure () -> LocalTime) -> String? {
        language.vocabulary.times.writtenPastDate(words, at: now())
    }
}
