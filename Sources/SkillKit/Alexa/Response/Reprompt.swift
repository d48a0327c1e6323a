/// What is said if the person stays silent: `reprompt` of a response.
public struct Reprompt: WireObject {
    /// The words.
    public var speech: OutputSpeech?
    /// Further directives for that case; `nil` for none.
    public var directives: [Directive]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates a reprompt.
    public init(speech: OutputSpeech?) {
        self.speech = speech
    }

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("outputSpeech", \.speech)
        .field("directives", \.directives)
}
