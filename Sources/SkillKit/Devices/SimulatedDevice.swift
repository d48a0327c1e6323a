/// The device that `chat`, ``Dialog`` and the explorer play: it sends what Alexa would, the same in every run.
struct SimulatedDevice: VoiceDevice {
    /// The application that the messages name.
    var application: Application
    /// The locale that they name.
    var locale: String?
    /// When they are sent, as they say.
    var timestamp = Timestamp.text("2025-03-09T12:00:00Z")

    func hear(_ message: Heard.Happening) -> Heard {
        var heard = Heard(message, session: "dialog", user: "amzn1.ask.account.dialog", locale: locale)
        heard.device = "dialog"
        heard.application = application.id
        heard.timestamp = timestamp
        return heard
    }

    func say(_ saying: Saying, to message: Heard.Happening) -> Response { saying.response }

    /// A message in the form that all skills understand.
    /// - Parameters:
    ///   - kind: What is asked.
    ///   - number: Which of the session's messages it is, from one on.
    ///   - isNew: Whether the session begins with it.
    ///   - attributes: What the session remembers.
    /// - Returns: The whole envelope.
    func message<State>(
        _ kind: Request.Kind,
        number: Int,
        isNew: Bool,
        attributes: SessionAttributes<State>
    ) -> RequestEnvelope<State> {
        var heard = hear(.request(kind))
        heard.id = "turn-\(number)"
        return heard.envelope(kind, isNew: isNew, attributes: attributes)
    }
}
