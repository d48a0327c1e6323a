/// A type that a slot's words can turn into.
public protocol SlotValue: Decodable, Sendable {
    /// Creates a value from a filled slot; `nil` if the words don't mean one.
    init?(slot: Slot)

    /// The slot type for it in the interaction model; `nil` if that depends on the slot, see
    /// ``IntentSlots/slotTypes``.
    ///
    /// For a `CaseIterable` enum of strings it is made from the cases; declare it to give them synonyms.
    static var slotType: SlotType? { get }

    /// Whether it is made from a list of values; `false` unless declared.
    static var isList: Bool { get }
}

extension SlotValue {
    public static var isList: Bool { false }
}

extension SlotValue where Self: RawRepresentable & CaseIterable, RawValue == String {
    public static var slotType: SlotType? {
        SlotType(SlotTypeName(rawValue: "\(Self.self)"), values: allCases.map { SlotType.Value($0.rawValue) })
    }
}

extension String: SlotValue {
    public static var slotType: SlotType? { nil }

    /// The resolved name where there is exactly one, else the words as heard.
    ///
    /// For a list: its values, with "and" between, in the slot's language.
    public init?(slot: Slot) {
        if slot.spokenValue?.values != nil {
            let words = slot.each.compactMap(String.init(slot:))
            guard !words.isEmpty else { return nil }
            self = words.joined(separator: " \(slot.language.vocabulary.and) ")
            return
        }
        switch slot.outcome {
        case .absent: return nil
        case .matched(let value, let words): self = value.name.isEmpty ? words : value.name
        case .spoken(let words), .ambiguous(_, let words), .unmatched(let words), .failed(_, let words): self = words
        }
    }
}

extension Int: SlotValue {
    public static var slotType: SlotType? { .number }

    /// The number, in digits or in words of the slot's language.
    public init?(slot: Slot) {
        guard let spoken = slot.spoken else { return nil }
        let numbers = slot.language.vocabulary.numbers
        guard let number = Int(spoken) ?? numbers.cardinal(numbers.words(spoken)) else { return nil }
        self = number
    }
}

extension Array: SlotValue where Element: SlotValue {
    public static var slotType: SlotType? { Element.slotType }
    public static var isList: Bool { true }

    /// The values of a list; one value is a list of one.
    ///
    /// `nil` if one of them means nothing.
    public init?(slot: Slot) {
        self = []
        for value in slot.each {
            guard let element = Element(slot: value) else { return nil }
            append(element)
        }
    }
}

extension SlotOutcome: SlotValue, Decodable {
    public static var slotType: SlotType? { nil }

    public init?(slot: Slot) { self = slot.outcome }

    /// Only for SkillKit's own decoders, which call ``init(slot:)``.
    public init(from decoder: any Decoder) throws { self = try Slot(from: decoder).outcome }
}

extension SlotValue where Self: RawRepresentable, RawValue == String {
    /// The first that is a value of: the resolved identifier, the resolved name, the words as heard.
    public init?(slot: Slot) {
        let candidates: [String?] =
            switch slot.outcome {
            case .absent: []
            case .matched(let value, let spoken): [value.id, value.name, value.name.lowercased(), spoken]
            case .ambiguous(let values, let spoken):
                [values.first?.id, values.first?.name, values.first?.name.lowercased(), spoken]
            case .spoken(let spoken), .unmatched(let spoken), .failed(_, let spoken): [spoken, spoken.lowercased()]
            }
        guard let value = candidates.lazy.compactMap({ $0.flatMap(Self.init(rawValue:)) }).first else { return nil }
        self = value
    }
}
