#if Workbench
/// Something that a device may send next in a dialogue.
struct Stimulus: Sendable {
    /// The request.
    var kind: Request.Kind
    /// A description for people: the words that are said, or what happens.
    var said: String

    init(kind: Request.Kind, said: String) {
        self.kind = kind
        self.said = said
    }

    /// The person opens the skill.
    static var launch: Self { Self(kind: .launch, said: "(opens the skill)") }

    /// A person says something that is an intent without slots.
    init(intent: IntentName, said: String) { self.init(kind: .intent(IntentRequest(intent)), said: said) }

    /// Whether it is something the person says, other than a launch.
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

    /// Whether it is the intent with that name.
    func isIntent(_ name: IntentName) -> Bool {
        if case .intent(let intent) = kind { intent.name == name } else { false }
    }
}

/// A step of a dialogue: what is sent, and the index of the backend that answers; the skill's own is the first.
struct Move: Sendable {
    var stimulus: Stimulus
    var backend: Int
}
#endif
