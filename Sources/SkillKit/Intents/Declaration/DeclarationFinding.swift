/// An author's mistake in a skill's declarations, found when the skill is created.
public enum DeclarationFinding: Sendable, Hashable {
    /// A sample names a slot that the intent does not have.
    case unknownSlot(String, sample: String, intent: IntentName)
    /// No sample has a place for a slot.
    case unfilledSlot(String, intent: IntentName)
    /// Two intents have the same sample, or one intent has it twice.
    case sharedSample(String, intents: [IntentName])
    /// Alexa rejects a name.
    case forbiddenName(String, of: String)
    /// Alexa rejects a sample.
    case forbiddenSample(String, intent: IntentName, because: String)
    /// An intent of the skill's own that nobody can ask for.
    case noSamples(intent: IntentName)
    /// A slot without a type: a `String`, a list of them or a ``SlotOutcome``, that the intent's `slotTypes` do not name.
    case untypedSlot(String, intent: IntentName)
    /// A property that no slot can fill.
    case notASlot(String, intent: IntentName)
    /// A type that rejects its own examples.
    case uselessExamples(slot: String, type: SlotTypeName, intent: IntentName)
    /// A value of a type that turns into no value of the property, such as one that no case of an enum stands for.
    case strayValue(String, type: SlotTypeName)
    /// A case of an enum that none of its type's values turns into.
    case unsaidCase(String, type: SlotTypeName)
    /// Words that two values of a type share, although a property takes only one of them.
    case sharedWords(String, values: [String], type: SlotTypeName)
    /// Two different types with the same name.
    case contradictoryType(SlotTypeName)
    /// A mistake in how an intent's slots are asked for.
    case mistakenFilling(intent: IntentName, because: String)
    /// A mistake in a translation.
    case translation(Language, String)
}

extension DeclarationFinding: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unknownSlot(let slot, let sample, let intent):
            "\(intent), sample \"\(sample)\": {\(slot)} is not a slot of the intent"
        case .unfilledSlot(let slot, let intent):
            "\(intent): no sample has a place for the slot {\(slot)}"
        case .sharedSample(let sample, let intents) where Set(intents).count == 1:
            "\(intents[0]) has the sample \"\(sample)\" twice"
        case .sharedSample(let sample, let intents):
            "the sample \"\(sample)\" belongs to \(intents.map(\.rawValue).joined(separator: " and "))"
        case .forbiddenName(let name, let thing):
            "'\(name)' is not a valid name for \(thing): letters and underscores, beginning and ending with a letter"
        case .forbiddenSample(let sample, let intent, let reason):
            "\(intent), sample \"\(sample)\": \(reason)"
        case .noSamples(let intent):
            "\(intent): has no samples, so no one can invoke it"
        case .untypedSlot(let slot, let intent):
            "\(intent): the slot {\(slot)} has no type; name it in slotTypes: [\"\(slot)\": .searchQuery]"
        case .notASlot(let property, let intent):
            """
            \(intent): no slot can fill the property '\(property)', because its type is not a SlotValue, as String, Int and enums \
            of strings are
            """
        case .uselessExamples(let slot, let type, let intent):
            "\(intent): none of the examples of \(type) can fill the slot {\(slot)}"
        case .strayValue(let value, let type):
            "the slot type \(type): its value \"\(value)\" fills no slot; its id or name must be the string of a case"
        case .unsaidCase(let name, let type):
            "the slot type \(type): no value stands for the case '\(name)', so no one can say it"
        case .sharedWords(let words, let values, let type):
            """
            the slot type \(type): "\(words)" belongs to its values \
            \(values.map { "\"\($0)\"" }.joined(separator: " and ")), so only the first is ever meant
            """
        case .contradictoryType(let type):
            "the slot type \(type) is declared twice, with different values"
        case .mistakenFilling(let intent, let reason):
            "\(intent), filling: \(reason)"
        case .translation(let language, let finding):
            "in the language '\(language)': \(finding)"
        }
    }
}
