#if HTTPS || Workbench
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The skill's own reminders; all calls need ``Permission/reminders``.
extension AlexaServices {
    private static let reminders = "/v1/alerts/reminders"

    /// Makes a reminder.
    /// - Returns: The reminder, with its token, status and version.
    /// - Throws: Why there is no answer.
    public func createReminder(_ reminder: ReminderOrder) async throws(AlexaServiceError) -> Reminder {
        let request = HTTPRequest.post(json(dated(reminder)), to: Self.reminders)
        return try await answer("create reminder", request, needing: [.reminders])
    }

    /// Replaces a reminder.
    /// - Returns: The reminder, with its token, status and version.
    /// - Throws: Why there is no answer.
    public func updateReminder(
        _ token: String,
        to reminder: ReminderOrder
    ) async throws(AlexaServiceError) -> Reminder {
        let request = HTTPRequest.put(json(dated(reminder)), to: Self.target(token))
        return try await answer("update reminder", request, needing: [.reminders])
    }

    /// All reminders that the skill made for the person.
    /// - Throws: Why there is no answer.
    public func reminders() async throws(AlexaServiceError) -> [Reminder] {
        let answer: Reminders = try await answer("reminders", .get(Self.reminders), needing: [.reminders])
        return answer.alerts ?? []
    }

    /// A reminder.
    /// - Throws: Why there is no answer.
    public func reminder(_ token: String) async throws(AlexaServiceError) -> Reminder {
        try await answer("reminder", .get(Self.target(token)), needing: [.reminders])
    }

    /// Deletes a reminder.
    /// - Throws: Why there is no answer.
    public func deleteReminder(_ token: String) async throws(AlexaServiceError) {
        try await perform("delete reminder", .delete(Self.target(token)), needing: [.reminders])
    }

    private static func target(_ token: String) -> String { "\(reminders)/\(token.percentEncoded)" }

    /// The order with the moment at which it was asked for.
    private func dated(_ reminder: ReminderOrder) -> ReminderOrder {
        var copy = reminder
        copy.requestTime = copy.requestTime ?? turn.trace.moment.ISO8601Format()
        return copy
    }
}
#endif
