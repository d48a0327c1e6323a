/// What a device can do besides speaking.
public struct DeviceAbilities: Sendable, Hashable {
    /// What a device does with speech.
    public enum SpeechForm: String, Sendable, Hashable {
        /// It says plain text.
        case text
        /// It says SSML: pauses, emphasis, whatever tags it knows.
        case ssml
    }

    /// Whether it can keep listening after a question, without the wake word.
    public var listensOn: Bool
    /// Whether it can show a card.
    public var showsCards: Bool
    /// What it does with speech.
    public var speech: SpeechForm
    /// Whether it plays sound from an address, such as a stream.
    public var playsSound: Bool
    /// The Alexa interfaces that it has, such as `AudioPlayer`.
    public var interfaces: SupportedInterfaces

    /// Creates abilities; unless told otherwise, the device keeps listening, says plain text, and does nothing else.
    public init(
        listensOn: Bool = true,
        showsCards: Bool = false,
        speech: SpeechForm = .text,
        playsSound: Bool = false,
        interfaces: SupportedInterfaces = []
    ) {
        self.listensOn = listensOn
        self.showsCards = showsCards
        self.speech = speech
        self.playsSound = playsSound
        self.interfaces = interfaces
    }
}
