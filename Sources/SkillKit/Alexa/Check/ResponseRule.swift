/// A rule of Alexa's for responses, by the name that findings, logs and tests use.
///
/// The rules are those of Alexa's request and response reference, its SSML reference and the references of the
/// interfaces.
public enum ResponseRule: String, Sendable, Hashable, CaseIterable, Codable {
    /// A response has at most 120 KB, session attributes included.
    case responseSize = "response-size"
    /// From 24 KB on older devices and services may refuse a response.
    case largeResponse = "large-response"
    /// What is remembered has at most 4 KB, the conversation's state and what others put beside it.
    case sessionAttributes = "session-attributes"
    /// Speech has at most 8,000 characters.
    case speechLength = "speech-length"
    /// Speech says something.
    case emptySpeech = "empty-speech"
    /// SSML is well-formed, and a `speak` element.
    case malformedSSML = "malformed-ssml"
    /// SSML has Alexa's tags alone.
    case unknownTag = "unknown-tag"
    /// SSML has at most five audio clips.
    case audioCount = "audio-count"
    /// Audio clips come by https or from the sound library.
    case audioSource = "audio-source"
    /// A pause has at most ten seconds.
    case longPause = "long-pause"
    /// A card has at most 8,000 characters.
    case cardLength = "card-length"
    /// A picture of a card is an https URL of at most 2,000 characters.
    case cardImage = "card-image"
    /// A card for permissions names some.
    case cardPermissions = "card-permissions"
    /// Nothing is answered to a session's end and to events that nobody waits for.
    case unheard = "unheard"
    /// The audio player and buttons are answered with audio directives alone.
    case audioAnswer = "audio-answer"
    /// A question about an intent is answered, and nothing else is.
    case fulfilmentAnswer = "fulfilment-answer"
    /// A video is launched with the session left as it is.
    case videoSession = "video-session"
    /// A session that ends asks nothing.
    case questionAtTheEnd = "question-at-the-end"
    /// A session that listens says something first.
    case openWithoutSpeech = "open-without-speech"
    /// A session that listens has a reprompt.
    case openWithoutReprompt = "open-without-reprompt"
    /// At most one directive is for the dialog, besides dynamic entities.
    case dialogCount = "dialog-count"
    /// A directive for the dialog leaves the session open.
    case dialogAtTheEnd = "dialog-at-the-end"
    /// A dialog that Alexa goes on with by itself says nothing.
    case spokenDelegation = "spoken-delegation"
    /// A task that starts or is done goes without a stream or a video.
    case taskWithPlayer = "task-with-player"
    /// A directive for the dialog answers an intent.
    case dialogWithoutIntent = "dialog-without-intent"
    /// A directive has the members that it needs.
    case directiveMember = "directive-member"
    /// At most 100 dynamic values are sent.
    case dynamicValues = "dynamic-values"
    /// The device has the interface that a directive is for.
    case unsupportedInterface = "unsupported-interface"
}

/// A place where a response breaks a rule.
public struct ResponseFinding: Sendable, Hashable, Codable {
    /// The rule.
    public var rule: ResponseRule
    /// The way to the place: `response.outputSpeech`.
    public var path: String
    /// What is wrong there, and what to do.
    public var advice: String

    /// Creates a finding.
    public init(_ rule: ResponseRule, at path: String, _ advice: String) {
        self.rule = rule
        self.path = path
        self.advice = advice
    }
}

extension ResponseFinding: CustomStringConvertible {
    public var description: String { "\(path): \(advice) (\(rule.rawValue))" }
}
