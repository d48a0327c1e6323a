/// Refuses messages that are meant for another skill.
///
/// Amazon requires this of every skill: anyone who knows a skill's address can send it requests for another skill.
public struct ApplicationGuard<State: ConversationState>: Interceptor {
    private let applicationID: String

    /// Creates a guard for the skill with this identifier (`amzn1.ask.skill.` and so on).
    public init(applicationID: String) { self.applicationID = applicationID }

    /// Goes on, or refuses.
    /// - Throws: ``SkillError/wrongApplication(expected:got:)``.
    public func intercept(
        _ turn: Turn,
        in state: State,
        next: (Turn, State) async throws -> Reply<State>
    ) async throws -> Reply<State> {
        let got = try turn.applicationID()
        guard got == applicationID else { throw SkillError.wrongApplication(expected: applicationID, got: got) }
        return try await next(turn, state)
    }
}
