/// The slots of one intent, by name: `slots`.
public struct Slots: Sendable, Hashable {
    private var byName: [String: Slot]
    /// Members that are not slots, kept unchanged.
    private var others: [String: JSON] = [:]
    /// The language of the words in the slots; not on the wire.
    public var language = Language.english
    /// When and where they were said; not on the wire.
    public var said = SpeechTime()

    /// Creates the slots of an intent; of two with the same name, the last counts.
    public init(_ slots: [Slot] = []) {
        byName = Dictionary(slots.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    }

    /// Whether the intent has no slots.
    public var isEmpty: Bool { byName.isEmpty }

    /// Whether there are members that are not slots, or members of slots that no device is known to send.
    var hasOddMembers: Bool { others.values.contains { $0 != .null } || byName.values.contains(where: \.hasOddMembers) }

    /// Whether there is nothing to write: neither slots nor other members.
    var isBlank: Bool { byName.isEmpty && others.isEmpty }

    /// The names of the slots, in alphabetical order.
    public var names: [String] { byName.keys.sorted() }

    /// The names of the slots, in any order.
    var unorderedNames: Dictionary<String, Slot>.Keys { byName.keys }

    /// The slot of that name, filled or not.
    public subscript(name: String) -> Slot? {
        guard var slot = byName[name]?.inUsualForm else { return nil }
        slot.language = language
        slot.said = said
        return slot
    }

    /// The same slots with this one, which replaces one with the same name.
    public func with(_ slot: Slot) -> Self {
        var copy = self
        copy.byName[slot.name] = slot
        return copy
    }

    /// The slot of that name when something was said.
    public subscript(filled name: String) -> Slot? {
        guard var slot = self[name] else { return nil }
        // Tools for testing send a value that was resolved, and no words.
        if slot.spoken == nil, slot.spokenValue == nil { slot.spoken = slot.resolutions?.match?.values.first?.name }
        return slot.isFilled ? slot : nil
    }
}

extension Slots: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        guard scanned.kind == .object else { throw scanned.misfit("an object") }
        byName = [:]
        for (name, value) in scanned.members {
            let name = try String(name)
            if byName[name] != nil || others[name] != nil { continue }
            if let slot = try? Slot(value) { byName[name] = slot } else { others[name] = value.json }
        }
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.members(others)
            for (name, slot) in byName { writer.member(name) { slot.write(to: &$0) } }
        }
    }
}
