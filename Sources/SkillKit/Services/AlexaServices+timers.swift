#if HTTPS || Workbench
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The skill's own timers; all calls need ``Permission/timers``.
extension AlexaServices {
    private static let timers = "/v1/alerts/timers"

    /// Starts a timer.
    /// - Throws: Why there is no answer.
    public func createTimer(_ timer: TimerOrder) async throws(AlexaServiceError) -> DeviceTimer {
        try await answer("create timer", .post(json(timer), to: Self.timers), needing: [.timers])
    }

    /// All timers that the skill started for the person.
    /// - Throws: Why there is no answer.
    public func timers() async throws(AlexaServiceError) -> [DeviceTimer] {
        let answer: DeviceTimers = try await answer("timers", .get(Self.timers), needing: [.timers])
        return answer.timers ?? []
    }

    /// A timer.
    /// - Throws: Why there is no answer.
    public func timer(_ id: String) async throws(AlexaServiceError) -> DeviceTimer {
        try await answer("timer", .get(Self.target(id)), needing: [.timers])
    }

    /// Stops a timer for good.
    /// - Throws: Why there is no answer.
    public func deleteTimer(_ id: String) async throws(AlexaServiceError) {
        try await perform("delete timer", .delete(Self.target(id)), needing: [.timers])
    }

    /// Stops all of the skill's timers for good.
    /// - Throws: Why there is no answer.
    public func deleteTimers() async throws(AlexaServiceError) {
        try await perform("delete timers", .delete(Self.timers), needing: [.timers])
    }

    /// Stops a timer until it is resumed.
    /// - Throws: Why there is no answer.
    public func pauseTimer(_ id: String) async throws(AlexaServiceError) {
        try await perform("pause timer", Self.command("pause", id), needing: [.timers])
    }

    /// Lets a timer go on.
    /// - Throws: Why there is no answer.
    public func resumeTimer(_ id: String) async throws(AlexaServiceError) {
        try await perform("resume timer", Self.command("resume", id), needing: [.timers])
    }

    private static func target(_ id: String) -> String { "\(timers)/\(id.percentEncoded)" }

    /// A command without a body.
    private static func command(_ name: String, _ id: String) -> HTTPRequest {
        .post(Data(), to: "\(target(id))/\(name)")
    }
}
#endif
