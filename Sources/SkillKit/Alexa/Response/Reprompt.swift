/// What is said when the person keeps silent: `reprompt` of a response.
public struct Reprompt: WireObject {
    /// The words.
    public var speech: OutputSpeech?
    /// What is done then; `nil` when nothing is.
    public var directives: [Directive]?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates a reprompt.
    public init(speech: OutputSpeech?) {
        self.speech = speech
    }

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("outputSpeech", \.speech)
        .field("directives", \.directives)
}
