/// A position in an order, as `AMAZON.Ordinal` delivers it, or in words: "2", "second", "the last".
public enum SpokenOrdinal: Sendable, Hashable {
    /// Counted from the start: 1 is the first.
    case fromStart(Int)
    /// Counted from the end: 1 is the last.
    case fromEnd(Int)

    /// Reads a position; `nil` if the text is not an ordinal.
    public init?(_ text: String, in language: Language = .english) {
        let numbers = language.vocabulary.numbers
        let words = numbers.bare(numbers.words(text))
        if let place = numbers.fromEnd(words) {
            self = .fromEnd(place)
        } else if let place = numbers.ordinal(words) ?? numbers.cardinal(words), place >= 1 {
            self = .fromStart(place)
        } else {
            return nil
        }
    }

    /// The index among the given number of things; `nil` if there are too few.
    public func index(in count: Int) -> Int? {
        switch self {
        case .fromStart(let place): (1...max(1, count)).contains(place) && count > 0 ? place - 1 : nil
        case .fromEnd(let place): (1...max(1, count)).contains(place) && count > 0 ? count - place : nil
        }
    }
}

extension SpokenOrdinal: SlotValue {
    public static var slotType: SlotType? { .ordinal }

    public init?(slot: Slot) {
        guard let spoken = slot.spoken else { return nil }
        self.init(spoken, in: slot.language)
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Self(text) else { throw SlotError.notUnderstood(slot: "", spoken: text) }
        self = value
    }
}
