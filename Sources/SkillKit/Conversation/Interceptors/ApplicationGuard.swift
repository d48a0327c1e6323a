/// Refuses messages that are meant for another skill.
///
/// Amazon asks this of every skill: whoever knows the address of one can send it the requests of another.
public struct ApplicationGuard: Interceptor {
    private let applicationID: String

    /// Creates a guard for the skill with this identifier (`amzn1.ask.skill.` and so on).
    public init(applicationID: String) { self.applicationID = applicationID }

    /// Goes on, or refuses.
    /// - Throws: ``SkillError/wrongApplication(expected:got:)``.
    public func intercept(_ turn: Turn, next: (Turn) async throws -> Response) async throws -> Response {
        let got = try turn.applicationID()
        guard got == applicationID else { throw SkillError.wrongApplication(expected: applicationID, got: got) }
        return try await next(turn)
    }
}
