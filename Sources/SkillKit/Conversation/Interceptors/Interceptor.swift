/// Work around every turn: a guard, a clock, a count.
///
/// Interceptors lie around the conversation like the skins of an onion: each sees the turn on its way in and the response
/// on its way out. Call `next` to go on inwards, or return a response of your own to answer in its place; throw to refuse
/// the message.
public protocol Interceptor: Sendable {
    /// Handles a turn on its way in and the response on its way out.
    func intercept(_ turn: Turn, next: (Turn) async throws -> Response) async throws -> Response
}
