/// The device that `chat`, ``Dialog`` and the explorer simulate: it sends what Alexa would, the same in every run.
struct SimulatedDevice: VoiceDevice {
    /// The application that the messages name.
    var application: Application
    /// The locale that the messages name.
    var locale: LocaleName?
    /// The messages' timestamp.
    var timestamp = Timestamp.text("2025-03-09T12:00:00Z")

    func hear(_ message: Heard.Happening) -> Heard {
        var heard = Heard(message, session: "dialog", user: "amzn1.ask.account.dialog", locale: locale)
        heard.device = "dialog"
        heard.application = application.id
        heard.timestamp = timestamp
        return heard
    }

    func say(_ saying: Saying, to message: Heard.Happening) -> Response { saying.response }

    /// A request envelope, which all skills understand.
    /// - Parameters:
    ///   - kind: What is asked.
    ///   - number: Its number in the session, from 1.
    ///   - isNew: Whether it begins the session.
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
