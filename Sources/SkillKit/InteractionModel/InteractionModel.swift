/// What Alexa knows about a skill's words in one language: the file of a locale in a skill package.
///
/// Members that are not declared here are kept, so a model that is read and written is the same model.
public struct InteractionModel: WireObject {
    /// The language model.
    public var language: LanguageModel? {
        get { content?.languageModel ?? bareLanguage }
        set {
            if bareLanguage != nil {
                bareLanguage = newValue
            } else {
                content = content ?? Content()
                content?.languageModel = newValue
            }
        }
    }
    public var members: [String: JSON] = [:]
    private var content: Content?
    /// The language model of the older form, which is at the top level.
    private var bareLanguage: LanguageModel?

    public static let fields = WireFields<Self>()
        .field("interactionModel", \.content)
        .field("languageModel", \.bareLanguage)

    /// How Alexa asks for the slots of intents; `dialog` on the wire.
    public var dialog: DialogModel? {
        get { content?.dialog }
        set {
            content = content ?? Content()
            content?.dialog = newValue
        }
    }

    /// What it says in that; `prompts` on the wire.
    public var prompts: [ModelPrompt]? {
        get { content?.prompts }
        set {
            content = content ?? Content()
            content?.prompts = newValue
        }
    }

    /// Creates an empty model.
    public init() {}

    /// Creates the model of a language.
    public init(_ language: LanguageModel) { content = Content(language) }

    private struct Content: WireObject {
        var languageModel: LanguageModel?
        var dialog: DialogModel?
        var prompts: [ModelPrompt]?
        var members: [String: JSON] = [:]

        static let fields = WireFields<Self>()
            .field("languageModel", \.languageModel)
            .field("dialog", \.dialog)
            .field("prompts", \.prompts)

        init() {}
        init(_ language: LanguageModel) { languageModel = language }
    }
}
