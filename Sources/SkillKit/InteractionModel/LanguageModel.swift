/// The words of a skill in one language: its name, its intents, its slot types.
public struct LanguageModel: WireObject {
    /// What a person calls the skill by.
    public var invocationName: String?
    /// The intents.
    public var intents: [ModelIntent]?
    /// The skill's own slot types, and those of Amazon's that it extends.
    public var types: [ModelSlotType]?
    public var members: [String: JSON] = [:]

    public static let fields = WireFields<Self>()
        .field("invocationName", \.invocationName)
        .field("intents", \.intents)
        .field("types", \.types)

    /// Creates an empty model.
    public init() {}
}
