import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct TimestampGuardTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var timestamp: JSON?
        var type = "LaunchRequest"
        var tolerance = 150
        /// `nil` when the message passes.
        var refusal: SkillError?
        var testDescription: String { "\(String(describing: timestamp)), \(type)" }
    }

    /// Noon in London on March 9th, 2025.
    private static let noon: Double = 1_741_521_600

    private func answer(to c: Case, tolerance: Int) async throws -> JSON {
        let clock: @Sendable () -> Date = { Date(timeIntervalSince1970: Self.noon) }
        let skill = Skill(TeaConversation(), interceptors: [TimestampGuard(tolerance: tolerance, now: clock)])
        var request: [String: JSON] = ["type": .string(c.type)]
        request["timestamp"] = c.timestamp
        return try await skill.answer(to: message(.object(request)))
    }

    @Test(arguments: [
        Case(timestamp: "2025-03-09T12:00:00Z"),
        Case(timestamp: "2025-03-09T21:00:00+0900"),
        Case(timestamp: .number(noon - 150)),
        Case(timestamp: .number(noon + 150)),
        Case(timestamp: .number((noon - 150) * 1000)),
        Case(timestamp: .number(noon - 151), tolerance: 151),
        Case(timestamp: .number(noon - 3600), type: "AlexaSkillEvent.SkillEnabled"),
        Case(timestamp: .number(noon - 5000), type: "AlexaSkillEvent.SkillEnabled", tolerance: 5000),
        Case(timestamp: .number(noon - 151), refusal: .wrongTime(seconds: 151, tolerance: 150)),
        Case(timestamp: .number(noon + 151), refusal: .wrongTime(seconds: -151, tolerance: 150)),
        Case(timestamp: .number(noon - 2), tolerance: 1, refusal: .wrongTime(seconds: 2, tolerance: 1)),
        Case(timestamp: "2025-03-09T11:00:00Z", refusal: .wrongTime(seconds: 3600, tolerance: 150)),
        Case(
            timestamp: .number(noon - 3601),
            type: "AlexaSkillEvent.SkillEnabled",
            refusal: .wrongTime(seconds: 3601, tolerance: 3600)
        ),
        Case(timestamp: nil, refusal: .wrongTime(seconds: nil, tolerance: 150)),
        Case(timestamp: .null, refusal: .wrongTime(seconds: nil, tolerance: 150)),
        Case(timestamp: "now", refusal: .wrongTime(seconds: nil, tolerance: 150)),
    ])
    func refusesWhatIsNotOfTheMoment(_ c: Case) async throws {
        if let refusal = c.refusal {
            await #expect(throws: refusal) { try await answer(to: c, tolerance: c.tolerance) }
        } else {
            #expect(try await answer(to: c, tolerance: c.tolerance)["version"] == "1.0")
        }
    }

    @Test(arguments: [
        JSON.number(1e300), .number(-1e300), "1e308", .integer(.max), .integer(.min), "99999-01-01T00:00:00Z",
    ])
    func refusesTimesOutOfThisWorld(_ timestamp: JSON) async {
        await #expect(throws: SkillError.self) { try await answer(to: Case(timestamp: timestamp), tolerance: 150) }
    }

    @Test func saysThatTheFarFutureIsInTheFuture() async throws {
        let error = await #expect(throws: SkillError.self) {
            try await answer(to: Case(timestamp: .number(1e300)), tolerance: 150)
        }
        #expect(try #require(error).description.contains("in the future"))
    }

    @Test func doesNotCallATimeTooOldThatItsOwnWordsAllow() async throws {
        let error = await #expect(throws: SkillError.self) {
            try await answer(to: Case(timestamp: .number(Self.noon - 150.4)), tolerance: 150)
        }
        #expect(try #require(error).description != "The request's timestamp is 150 s old; at most 150 s are accepted")
    }
}
