extension Heard {
    /// What happened, as a request envelope, which all skills understand.
    /// - Parameters:
    ///   - kind: What is asked.
    ///   - isNew: Whether it begins the session.
    ///   - attributes: What the session remembers.
    /// - Returns: The whole envelope.
    func envelope<State>(
        _ kind: Request.Kind,
        isNew: Bool,
        attributes: SessionAttributes<State>
    ) -> RequestEnvelope<State> {
        let application = application.map { Application(id: $0) }
        let user = user.map { User(id: $0) }
        var device = Device(id: device)
        if !abilities.interfaces.interfaces.isEmpty { device.supportedInterfaces = abilities.interfaces }
        var system = Context.System(application: application, user: user, device: device)
        system.person = person.map { Person(id: $0) }
        return RequestEnvelope(
            request: Request(kind, id: id, timestamp: timestamp, locale: locale),
            session: Session(isNew: isNew, id: session, application: application, user: user),
            attributes: attributes,
            context: Context(system: system)
        )
    }
}
