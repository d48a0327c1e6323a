/// One slot of an intent, an element of `slots`: what was said, and how it was resolved.
public struct Slot: Sendable, Hashable {
    /// The slot's name in the interaction model; empty if the message has it only as the key.
    public var name: String
    /// The words as heard; `nil` or empty if the person said nothing for it.
    ///
    /// `value` on the wire.
    public var spoken: String?
    /// Whether the person confirmed the slot.
    public var confirmationStatus: ConfirmationStatus?
    /// How each authority resolved the words.
    public var resolutions: Resolutions?
    /// The same in the newer form, which knows lists; `slotValue` on the wire.
    public var spokenValue: SpokenValue?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON]
    /// The language of the words, for values such as numbers; not on the wire.
    public var language = Language.english
    /// When and where they were said, for values such as "tomorrow"; not on the wire.
    public var said = SpeechTime()

    /// Creates a slot as Alexa sends it.
    public init(
        _ name: String,
        spoken: String?,
        resolutions: Resolutions? = nil,
        confirmationStatus: ConfirmationStatus? = ConfirmationStatus.none
    ) {
        self.name = name
        self.spoken = spoken
        self.resolutions = resolutions
        self.confirmationStatus = confirmationStatus
        members = [:]
    }

    /// Whether anything was said for it: white space, punctuation and markup say nothing.
    public var isFilled: Bool { Self.says(spoken) || each.contains { Self.says($0.spoken) } }

    /// A slot for each value of a list, in the order in which they were said; for a single value the slot itself.
    ///
    /// Values of a list that say nothing are left out.
    public var each: [Slot] {
        guard let values = spokenValue?.values else { return [self] }
        return values.flatMap(\.singles).compactMap { value in
            guard let spoken = value.spoken, Self.says(spoken) else { return nil }
            var slot = Slot(name, spoken: spoken, resolutions: value.resolutions)
            slot.language = language
            slot.said = said
            return slot
        }
    }

    /// What the words mean; for a list, use the outcomes of ``each``.
    public var outcome: SlotOutcome {
        guard let spoken, Self.says(spoken) else { return .absent }
        return resolutions?.outcome(of: spoken) ?? .spoken(spoken)
    }

    /// What may have been meant, the likeliest first, each once: the resolved names, then the words as heard.
    ///
    /// Alexa resolves by what it knows of the world, which may be other names than the skill's own. A skill that can tell
    /// which names it knows tries them all. For a list: those of each value.
    public var readings: [String] {
        if spokenValue?.values != nil { return each.flatMap(\.readings) }
        let names: [String] =
            switch outcome {
            case .absent: []
            case .matched(let value, let words): [value.name, words]
            case .ambiguous(let values, let words): values.map(\.name) + [words]
            case .spoken(let words), .unmatched(let words), .failed(_, let words): [words]
            }
        return names.indices.filter { Self.says(names[$0]) && !names[..<$0].contains(names[$0]) }.map { names[$0] }
    }

    /// Whether words contain something that can be said aloud: a letter, a digit, or a symbol such as `$`.
    private static func says(_ words: String?) -> Bool {
        guard let words else { return false }
        var isInTag = false
        for character in words {
            switch character {
            case "<": isInTag = true
            case ">": isInTag = false
            default:
                if !isInTag, character.isLetter || character.isNumber || character.isSymbol { return true }
            }
        }
        return false
    }
}

extension Slot {
    /// The slot as a skill reads it, whichever of the forms in use it came in.
    ///
    /// Some devices send numbers or arrays as `value`, and some only `slotValue`. On the wire they stay as they came.
    var inUsualForm: Slot {
        guard spoken == nil else { return self }
        var slot = self
        if let value = members["value"], value != .null {
            slot.spoken = value.spokenWords
            if spokenValue == nil { slot.spokenValue = SpokenValue(list: value) }
        }
        if let odd = members["slotValue"] ?? spokenValue?.members["values"] { slot.spokenValue = SpokenValue(odd: odd) }
        if slot.spoken == nil, let single = slot.spokenValue, single.values == nil {
            slot.spoken = single.spoken
            slot.resolutions = resolutions ?? single.resolutions
        }
        return slot
    }
}

extension Slot {
    /// Whether it has members of another type than Alexa's that mean nothing to a skill.
    var hasOddMembers: Bool {
        if members.isEmpty { return false }
        return ["name", "value", "confirmationStatus", "resolutions", "slotValue"].contains { name in
            guard let member = members[name], member != .null else { return false }
            return name != "value" && name != "slotValue" || inUsualForm == self
        }
    }
}

extension JSON {
    /// A string or a number as the words of a slot; `nil` for anything else.
    var spokenWords: String? {
        switch self {
        case .string(let words): words
        case .integer(let number): "\(number)"
        case .number(let number): "\(number)"
        case .long(let number): number.description
        case .null, .bool, .array, .object: nil
        }
    }
}

extension Slot: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        var reader = try WireReader(scanned)
        name = reader.ifFits("name") ?? ""
        spoken = reader.ifFits("value")
        confirmationStatus = reader.ifFits("confirmationStatus")
        resolutions = reader.ifFits("resolutions")
        spokenValue = reader.ifFits("slotValue")
        members = reader.undeclared()
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.members(members)
            writer.member("confirmationStatus", ifPresent: confirmationStatus)
            if !name.isEmpty { writer.member("name", name) }
            writer.member("resolutions", ifPresent: resolutions)
            writer.member("slotValue", ifPresent: spokenValue)
            writer.member("value", ifPresent: spoken)
        }
    }
}
