/// One of Alexa's rules for responses, by the name that findings, logs and tests use.
///
/// The rules are those of Alexa's request and response reference, its SSML reference and the references of the
/// interfaces.
public enum ResponseRule: String, Sendable, Hashable, CaseIterable, Codable {
    /// A response has at most 120 KB, session attributes included.
    case responseSize = "response-size"
    /// From 24 KB on, older devices and services may refuse a response.
    case largeResponse = "large-response"
    /// Session attributes have at most 4 KB, including those of other software.
    case sessionAttributes = "session-attributes"
    /// Speech has at most 8,000 characters.
    case speechLength = "speech-length"
    /// Speech is not empty.
    case emptySpeech = "empty-speech"
    /// SSML is well-formed, and a `speak` element.
    case malformedSSML = "malformed-ssml"
    /// SSML has only Alexa's tags.
    case unknownTag = "unknown-tag"
    /// SSML has at most five audio clips.
    case audioCount = "audio-count"
    /// Audio clips come from https URLs or the sound library.
    case audioSource = "audio-source"
    /// A pause is at most ten seconds long.
    case longPause = "long-pause"
    /// A card has at most 8,000 characters.
    case cardLength = "card-length"
    /// A picture of a card is an https URL of at most 2,000 characters.
    case cardImage = "card-image"
    /// A card for permissions names some.
    case cardPermissions = "card-permissions"
    /// A session's end, and events that no person waits for, get no answer.
    case unheard = "unheard"
    /// Requests of the audio player and its buttons are answered only with audio directives.
    case audioAnswer = "audio-answer"
    /// `canFulfillIntent` answers the request about it, and no other.
    case fulfilmentAnswer = "fulfilment-answer"
    /// A video is launched with the session left as it is.
    case videoSession = "video-session"
    /// A session that ends asks nothing.
    case questionAtTheEnd = "question-at-the-end"
    /// A session that listens says something first.
    case openWithoutSpeech = "open-without-speech"
    /// A session that listens has a reprompt.
    case openWithoutReprompt = "open-without-reprompt"
    /// There is at most one dialog directive, besides dynamic entities.
    case dialogCount = "dialog-count"
    /// A dialog directive leaves the session open.
    case dialogAtTheEnd = "dialog-at-the-end"
    /// A response that delegates the dialog to Alexa says nothing.
    case spokenDelegation = "spoken-delegation"
    /// A response that starts or completes a task plays no stream or video.
    case taskWithPlayer = "task-with-player"
    /// A dialog directive answers an intent.
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
    /// The path to the place: `response.outputSpeech`.
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
