/// A place in an order, as `AMAZON.Ordinal` hands it over, or in words: "2", "second", "the last".
public enum SpokenOrdinal: Sendable, Hashable {
    /// Counted from the start: 1 is the first.
    case fromStart(Int)
    /// Counted from the end: 1 is the last.
    case fromEnd(Int)

    /// Reads a place; `nil` for what is none.
    public init?(_ text: String) {
        var words = NumberWords.words(text)[...]
        if words.first == "the" { words.removeFirst() }
        if words.count > 1, words.last == "one" { words.removeLast() }
        guard let place = Self.place(words), place.isBearable else { return nil }
        self = place
    }

    /// The place among so many things, counted from 0; `nil` when they are fewer.
    public func index(in count: Int) -> Int? {
        switch self {
        case .fromStart(let place): (1...max(1, count)).contains(place) && count > 0 ? place - 1 : nil
        case .fromEnd(let place): (1...max(1, count)).contains(place) && count > 0 ? count - place : nil
        }
    }

    private static func place(_ words: ArraySlice<String>) -> Self? {
        switch Array(words) {
        case ["last"], ["final"]: return .fromEnd(1)
        case ["second", "last"], ["second", "to", "last"], ["next", "to", "last"]: return .fromEnd(2)
        default: return (NumberWords.ordinal(words) ?? NumberWords.cardinal(words)).map { .fromStart($0) }
        }
    }

    private var isBearable: Bool {
        switch self {
        case .fromStart(let place), .fromEnd(let place): place >= 1
        }
    }
}

extension SpokenOrdinal: SlotValue {
    public static var slotType: SlotType? { .ordinal }

    public init?(slot: Slot) {
        guard let spoken = slot.spoken else { return nil }
        self.init(spoken)
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Self(text) else { throw SlotError.notUnderstood(slot: "", spoken: text) }
        self = value
    }
}
