/// The words of a skill in one language: its name, its intents, its slot types.
public struct LanguageModel: WireObject {
    /// What a person calls the skill by.
    public var invocationName: String?
    /// The intents.
    public var intents: [ModelIntent]?
    /// The slot types of the skill's own, and Amazon's that it adds values to.
    public var types: [ModelSlotType]?
    public var members: [String: JSON] = [:]

    public static let fields = WireFields<Self>()
        .field("invocationName", \.invocationName)
        .field("intents", \.intents)
        .field("types", \.types)

    /// Creates an empty model.
    public init() {}
}
