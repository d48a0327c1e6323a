/// How Alexa asks for the slots of intents: `dialog` of an interaction model.
public struct DialogModel: WireObject {
    /// Who carries on a dialog unless its intent says: `ALWAYS` or `SKILL_RESPONSE`.
    public var delegationStrategy: String?
    /// The intents with dialogs.
    public var intents: [DialogIntent]?
    public var members: [String: JSON] = [:]

    public static let fields = WireFields<Self>()
        .field("delegationStrategy", \.delegationStrategy)
        .field("intents", \.intents)

    /// Creates a model without members.
    public init() {}
}

/// An intent with a dialog: an element of `intents` of a dialog model.
public struct DialogIntent: WireObject {
    /// Its name.
    public var name: String?
    /// Who carries on the dialog: `ALWAYS` or `SKILL_RESPONSE`.
    public var delegationStrategy: String?
    /// Whether the person is asked whether the whole is right.
    public var confirmationRequired: Bool?
    /// The prompts, by their identifiers.
    public var prompts: DialogPrompts?
    /// All slots of the intent.
    public var slots: [DialogSlot]?
    public var members: [String: JSON] = [:]

    public static let fields = WireFields<Self>()
        .field("name", \.name)
        .field("delegationStrategy", \.delegationStrategy)
        .field("confirmationRequired", \.confirmationRequired)
        .field("prompts", \.prompts)
        .field("slots", \.slots)

    /// Creates an intent without members.
    public init() {}
}

/// A slot of an intent with a dialog: an element of `slots`.
public struct DialogSlot: WireObject {
    /// Its name.
    public var name: String?
    /// Its type.
    public var type: SlotTypeName?
    /// Whether it is asked for.
    public var elicitationRequired: Bool?
    /// Whether the person is asked whether it is right.
    public var confirmationRequired: Bool?
    /// The prompts, by their identifiers.
    public var prompts: DialogPrompts?
    /// What its value must be.
    public var validations: [DialogValidation]?
    public var members: [String: JSON] = [:]

    public static let fields = WireFields<Self>()
        .field("name", \.name)
        .field("type", \.type)
        .field("elicitationRequired", \.elicitationRequired)
        .field("confirmationRequired", \.confirmationRequired)
        .field("prompts", \.prompts)
        .field("validations", \.validations)

    /// Creates a slot without members.
    public init() {}
}

/// The prompts of an intent or a slot, by their identifiers: `prompts`.
public struct DialogPrompts: WireObject {
    /// What asks for a slot.
    public var elicitation: String?
    /// What asks whether it is right.
    public var confirmation: String?
    public var members: [String: JSON] = [:]

    public static let fields = WireFields<Self>()
        .field("elicitation", \.elicitation)
        .field("confirmation", \.confirmation)

    /// Creates prompts without members.
    public init() {}
}

/// What a slot's value must be: an element of `validations`.
public struct DialogValidation: WireObject {
    /// The rule: `isInSet`, for example.
    public var type: String?
    /// The identifier of the prompt that is said if the value breaks it.
    public var prompt: String?
    /// What the value is compared with.
    public var value: String?
    /// What the value is looked for in.
    public var values: [String]?
    public var members: [String: JSON] = [:]

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("prompt", \.prompt)
        .field("value", \.value)
        .field("values", \.values)

    /// Creates a validation without members.
    public init() {}
}

/// What Alexa says in a dialog: an element of `prompts` of an interaction model.
public struct ModelPrompt: WireObject {
    /// Its identifier.
    public var id: String?
    /// Its wordings.
    public var variations: [Variation]?
    public var members: [String: JSON] = [:]

    public static let fields = WireFields<Self>()
        .field("id", \.id)
        .field("variations", \.variations)

    /// Creates a prompt without members.
    public init() {}

    /// A wording.
    public struct Variation: WireObject {
        /// `PlainText` or `SSML`.
        public var type: String?
        /// What is said, with slots in braces.
        public var value: String?
        public var members: [String: JSON] = [:]

        public static let fields = WireFields<Self>()
            .field("type", \.type)
            .field("value", \.value)

        /// Creates a wording without members.
        public init() {}
    }
}
