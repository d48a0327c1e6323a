/// Something that a device may send next in a dialogue.
struct Stimulus: Sendable {
    /// The request.
    var kind: Request.Kind
    /// What a person reads of it: the words that are said, or what happens.
    var said: String

    init(kind: Request.Kind, said: String) {
        self.kind = kind
        self.said = said
    }

    /// The person opens the skill.
    static var launch: Self { Self(kind: .launch, said: "(opens the skill)") }

    /// Somebody says something that is an intent without slots.
    init(intent: IntentName, said: String) { self.init(kind: .intent(IntentRequest(intent)), said: said) }

    /// Whether it is the person's words, a launch aside.
    var isSpoken: Bool {
        if case .intent = kind { true } else { false }
    }
    /// Whether it can begin a session.
    var begins: Bool {
        switch kind {
        case .launch, .intent: true
        default: false
        }
    }

    /// Whether it is one of the intents of that name.
    func isIntent(_ name: IntentName) -> Bool {
        if case .intent(let intent) = kind { intent.name == name } else { false }
    }
}

/// A step of a dialogue: what is sent, and which of the backends answers meanwhile, the skill's own being the first.
struct Move: Sendable {
    var stimulus: Stimulus
    var backend: Int
}
