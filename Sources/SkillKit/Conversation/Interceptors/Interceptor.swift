/// Work around every turn: a guard, a clock, a store of profiles.
///
/// Interceptors wrap the conversation like the skins of an onion: each sees the turn and the state before, and the
/// reply after. Call `next` to go on inwards, with the turn and the state as they came or others in their place; or return
/// a reply of your own to answer instead; or throw to refuse the message.
///
/// ```swift
/// struct Patience<State: ConversationState>: Interceptor {
///     func intercept(
///         _ turn: Turn,
///         in state: State,
///         next: (Turn, State) async throws -> Reply<State>
///     ) async throws -> Reply<State> {
///         let start = ContinuousClock.now
///         let reply = try await next(turn, state)
///         print("\(state.kind) -> \(reply.next?.kind ?? state.kind) in \(ContinuousClock.now - start)")
///         return reply
///     }
/// }
/// ```
///
/// One that is generic over the state goes with any skill; one that knows a skill's state can read and write what it holds.
public protocol Interceptor<State>: Sendable {
    /// The conversation's state.
    associatedtype State: ConversationState

    /// Handles a turn on its way in and the reply on its way out.
    /// - Parameters:
    ///   - turn: What was asked, and where it came from.
    ///   - state: The state before.
    ///   - next: Goes on inwards. The reply has a next state, unless an interceptor answered and stayed.
    /// - Returns: The reply; if it stays, the session keeps the state it came with.
    /// - Throws: Why the message is refused.
    func intercept(
        _ turn: Turn,
        in state: State,
        next: (Turn, State) async throws -> Reply<State>
    ) async throws -> Reply<State>
}
