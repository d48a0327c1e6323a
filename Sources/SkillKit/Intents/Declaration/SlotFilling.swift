/// How an intent's slots are asked for until it is complete, without the skill: Alexa's dialog model.
///
/// ```swift
/// struct SetAlarm: Intent {
///     ...
///     static let filling = SlotFilling(
///         .required("time", ask: "For what time?", answers: ["at {time}"]),
///         confirm: "An alarm for {time}. Is that right?"
///     )
///     var time: SpokenTime
/// }
/// ```
///
/// Alexa asks by itself, and so do all other devices: the skill is sent the intent when it is complete. A person who says
/// no to the whole is heard too; see ``Route/init(_:denied:_:)``.
public struct SlotFilling: Sendable, Hashable {
    /// Who carries on the dialog after each answer.
    public enum Delegation: Sendable, Hashable {
        /// The device, and the skill is sent the intent when it is complete.
        case always
        /// The skill, which answers with ``Response/delegate(updating:)`` to let the device go on.
        case bySkill
    }

    /// The slots that are asked for or confirmed, in the order in which that is done.
    public var slots: [SlotQuestions]
    /// Wordings of the question whether the whole intent is right; without any, it is not asked.
    public var confirmations: [String]
    /// Who carries on the dialog.
    public var delegation: Delegation

    /// Describes a dialog.
    /// - Parameters:
    ///   - slots: The slots that are asked for or confirmed, in the order in which that is done.
    ///   - confirmations: Wordings of the question whether the whole intent is right, with slots in braces.
    ///   - delegation: Who carries on the dialog.
    public init(_ slots: SlotQuestions..., confirm confirmations: String..., delegation: Delegation = .always) {
        self.slots = slots
        self.confirmations = confirmations
        self.delegation = delegation
    }

    /// Nothing is asked.
    public static let none = SlotFilling()

    /// Whether there is no dialog.
    public var isNone: Bool { slots.isEmpty && confirmations.isEmpty }

    /// The questions of a slot.
    public func questions(of slot: String) -> SlotQuestions? { slots.first { $0.slot == slot } }
}

/// How one slot is asked for, checked and confirmed.
public struct SlotQuestions: Sendable, Hashable {
    /// The slot's name.
    public var slot: String
    /// Wordings of the question for it; none for a slot that nobody asks for.
    public var questions: [String]
    /// Whether the device asks for it; for a slot that need not be said, only the skill does, with
    /// ``Response/elicit(slot:asking:reprompt:updating:)``.
    public var isRequired: Bool
    /// What people answer besides the value alone, while the question is open: `at {time}`.
    public var answers: [Utterance]
    /// Wordings of the question whether it is right; without any, it is not asked.
    public var confirmations: [String]
    /// What its value must be.
    public var validations: [SlotValidation]

    /// A slot that is asked for until it is said.
    /// - Parameters:
    ///   - slot: The slot's name.
    ///   - questions: Wordings of the question, with slots in braces.
    ///   - answers: What people answer besides the value alone, while the question is open: `at {time}`.
    ///   - confirmations: Wordings of the question whether it is right; without any, it is not asked.
    ///   - validations: What its value must be.
    /// - Returns: The questions.
    public static func required(
        _ slot: String,
        ask questions: String...,
        answers: [Utterance] = [],
        confirm confirmations: [String] = [],
        validate validations: [SlotValidation] = []
    ) -> Self {
        Self(
            slot: slot,
            questions: questions,
            isRequired: true,
            answers: answers,
            confirmations: confirmations,
            validations: validations
        )
    }

    /// A slot that need not be said, and is confirmed or checked if it is.
    ///
    /// The device doesn't ask for it by itself. A skill that may ask for it, with
    /// ``Response/elicit(slot:asking:reprompt:updating:)``, gives it a question, which is asked again after a value that
    /// the slot's type doesn't have.
    /// - Parameters:
    ///   - slot: The slot's name.
    ///   - questions: Wordings of the question, with slots in braces.
    ///   - answers: What people answer besides the value alone, while the question is open: `at {time}`.
    ///   - confirmations: Wordings of the question whether it is right.
    ///   - validations: What its value must be.
    /// - Returns: The questions.
    public static func optional(
        _ slot: String,
        ask questions: String...,
        answers: [Utterance] = [],
        confirm confirmations: [String] = [],
        validate validations: [SlotValidation] = []
    ) -> Self {
        Self(
            slot: slot,
            questions: questions,
            isRequired: false,
            answers: answers,
            confirmations: confirmations,
            validations: validations
        )
    }
}

/// What a slot's value must be, and the question that is asked if it is not.
public struct SlotValidation: Sendable, Hashable {
    /// One of the rules that Alexa knows.
    public enum Rule: Sendable, Hashable {
        /// One of the values of the slot's type: `hasEntityResolutionMatch`.
        ///
        /// A slot with a question has this rule by itself unless its property takes any words, as a `String` does: "I don't
        /// know fern. Which plant?" Declare it to say it in other words; `{plant}` is what was heard.
        case known
        /// At least so many: `isGreaterThanOrEqualTo`.
        case atLeast(Int)
        /// At most so many: `isLessThanOrEqualTo`.
        case atMost(Int)
        /// One of these: `isInSet`.
        case oneOf([String])
        /// None of these: `isNotInSet`.
        case noneOf([String])
    }

    /// The rule.
    public var rule: Rule
    /// Wordings of the question that is asked if the value breaks it.
    public var questions: [String]

    /// Describes a validation.
    public init(_ rule: Rule, ask questions: String...) {
        self.rule = rule
        self.questions = questions
    }

    /// Whether a slot's value keeps the rule.
    func holds(for slot: Slot, of type: SlotType) -> Bool {
        let meaning = slot.meaning(as: type) ?? slot.spoken ?? ""
        switch rule {
        case .known: return slot.meaning(as: type) != nil
        case .atLeast(let least): return Int(meaning).map { $0 >= least } ?? false
        case .atMost(let most): return Int(meaning).map { $0 <= most } ?? false
        case .oneOf(let values): return values.contains { $0.lowercased() == meaning.lowercased() }
        case .noneOf(let values): return !values.contains { $0.lowercased() == meaning.lowercased() }
        }
    }
}
