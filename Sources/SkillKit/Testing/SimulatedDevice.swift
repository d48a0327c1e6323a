/// Makes the messages that a device sends in a session; the same in every run.
struct SimulatedDevice: Sendable {
    /// The application that the messages name.
    var application: Application
    /// When they are sent, as they say.
    var timestamp = Timestamp.text("2025-03-09T12:00:00Z")

    /// A message.
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
        let user = User(id: "amzn1.ask.account.dialog")
        return RequestEnvelope(
            request: Request(kind, id: "turn-\(number)", timestamp: timestamp),
            session: Session(isNew: isNew, id: "dialog", application: application, user: user),
            attributes: attributes,
            context: Context(system: .init(application: application, user: user, device: Device(id: "dialog")))
        )
    }
}
