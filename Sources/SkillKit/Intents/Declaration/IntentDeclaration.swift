/// An intent as it is declared: the source of the interaction model, of the understanding of text, and of a conversation's
/// exploration.
public struct IntentDeclaration: Sendable, Hashable {
    /// Its name in the interaction model.
    public var name: IntentName
    /// What a person may say to express it.
    public var samples: [Utterance]
    /// Its slots, in the order of the properties.
    public var slots: [SlotDeclaration]
    /// How its slots are asked for.
    public var filling = SlotFilling.none
    /// Those of the samples that are only answers to what is asked for its slots.
    var answers: [Utterance] = []
    /// What could not be read from the declaration, because of mistakes in it.
    var findings: [DeclarationFinding] = []

    /// Derives an intent's declaration from its type.
    ///
    /// Its properties are decoded once, from examples, by a decoder that records their names and types.
    public init<I: Intent>(_ intent: I.Type) { self.init(I.name, slots: I.self, samples: I.samples) }

    /// Derives the declaration of one of several intents with the same slots.
    init<S: IntentSlots>(_ name: IntentName, slots type: S.Type, samples: [Utterance]) {
        self.name = name
        self.samples = samples
        let recorder = SlotRecorder(type, of: name)
        slots = recorder.notes.slots
        filling = type.filling
        findings = recorder.notes.findings
    }

    /// Declares an intent without slots.
    public init(_ name: IntentName, samples: [Utterance]) {
        self.name = name
        self.samples = samples
        slots = []
    }

    /// The slot with a name.
    public func slot(_ name: String) -> SlotDeclaration? { slots.first { $0.name == name } }
}
