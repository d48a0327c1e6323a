#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Refuses messages that are too old or from the future, such as recorded ones that are replayed.
///
/// Amazon requires it of skills that are web services: 150 seconds, and 3,600 for events about the skill itself, which
/// Alexa sends again when they fail.
public struct TimestampGuard<State: ConversationState>: Interceptor {
    private let tolerance: Int
    private let now: @Sendable () -> Date

    /// Creates a guard.
    /// - Parameters:
    ///   - tolerance: How many seconds old, or ahead, a request may be.
    ///   - now: The present time.
    public init(tolerance: Int = 150, now: @escaping @Sendable () -> Date = { Date() }) {
        self.tolerance = tolerance
        self.now = now
    }

    /// Goes on, or refuses.
    /// - Throws: ``SkillError/wrongTime(seconds:tolerance:)``.
    public func intercept(
        _ turn: Turn,
        in state: State,
        next: (Turn, State) async throws -> Reply<State>
    ) async throws -> Reply<State> {
        let tolerance = turn.request.type.hasPrefix("AlexaSkillEvent.") ? max(tolerance, 3600) : tolerance
        guard let date = turn.request.timestamp?.date else {
            throw SkillError.wrongTime(seconds: nil, tolerance: tolerance)
        }
        let age = now().timeIntervalSince(date)
        guard age.magnitude <= Double(tolerance) else {
            // Rounded away from zero, so a refused request never looks as if it were within the tolerance.
            let whole = age.rounded(.awayFromZero)
            let seconds = Int(exactly: whole) ?? (whole < 0 ? -.max : .max)
            throw SkillError.wrongTime(seconds: seconds, tolerance: tolerance)
        }
        return try await next(turn, state)
    }
}
