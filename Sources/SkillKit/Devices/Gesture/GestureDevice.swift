/// A camera that sees gestures and sends frame after frame on one topic: AWS DeepLens and the like.
///
/// A message is a frame, `TOPIC {"thumbs-up": 0.91}`, with empty ones and lines of text between. A gesture answers the open
/// question of a session; without one, it means nothing. The session is that of a voice device at the same place, by its
/// key, so a thumbs-up answers what the loudspeaker asked.
public struct GestureDevice: VoiceDevice {
    /// A gesture in a session.
    public struct Seen: Sendable, Hashable {
        /// The gesture.
        public var gesture: GestureReader.Gesture
        /// The session whose question it answers.
        public var session: String
    }

    /// Creates the device.
    public init() {}

    public func hear(_ message: Seen) -> Heard {
        guard let intent = message.gesture.intent else { return Heard(.nothing, session: message.session) }
        return Heard(.intent(IntentRequest(intent)), session: message.session)
    }

    public func say(_ saying: Saying, to message: Seen) -> TextAnswer { TextAnswer(saying) }
}
