import SkillKit
import Synchronization
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@Suite struct LateReplyTests {
    private static let yes = intentMessage(.yes)
    private static let late = "Sorry: there was no reply in time"

    private func speech(_ answer: JSON) -> String? {
        answer["response"]?["outputSpeech"]?["ssml"]?.string?
            .replacing("<speak>", with: "").replacing("</speak>", with: "")
    }

    /// What is said when a reply waits at a gate, and how long a turn may take differs.
    private func said(after passed: Duration, limit: Duration?, by skillLimit: Duration) async throws -> String? {
        let (clock, gate) = (ManualClock(), Barrier())
        var skill = Skill(LateSkill { await gate.pass() })
        skill.clock = clock
        skill.turnLimit = skillLimit
        let bytes = try bytes(of: Self.yes)
        let turn = Task { [skill] in try await skill.handle(bytes, within: limit) }
        await clock.sleepers(1)
        clock.advance(by: passed)
        // Whoever was in time passes now; whoever was late has been answered without.
        if passed < min(limit ?? skillLimit, skillLimit) * 7 / 8 { gate.open() }
        let answer = try decode(JSON.self, String(decoding: try await turn.value, as: UTF8.self))
        gate.open()
        #expect(answer["response"]?["shouldEndSession"] == false)
        return speech(answer)
    }

    struct Limit: Sendable {
        var passed: Duration
        var limit: Duration?
        var skillLimit = Duration.seconds(7)
        var isLate: Bool
    }

    @Test(arguments: [
        Limit(passed: .seconds(6), isLate: false), Limit(passed: .milliseconds(6750), isLate: true),
        Limit(passed: .milliseconds(6750), limit: .seconds(900), isLate: true),
        Limit(passed: .seconds(2), limit: .seconds(3), isLate: false),
        Limit(passed: .milliseconds(2750), limit: .seconds(3), isLate: true),
        Limit(passed: .milliseconds(80), skillLimit: .milliseconds(100), isLate: false),
        Limit(passed: .milliseconds(88), skillLimit: .milliseconds(100), isLate: true),
    ])
    func apologisesAtTheDeadlineAndNotBefore(_ c: Limit) async throws {
        let said = try await said(after: c.passed, limit: c.limit, by: c.skillLimit)
        #expect(said == (c.isLate ? Self.late : "Done."))
    }

    @Test func keepsTheStateOfALateTurn() async throws {
        let (clock, gate) = (ManualClock(), Barrier())
        var skill = Skill(LateSkill { await gate.pass() })
        skill.clock = clock
        let turn = Task { [skill] in
            try await skill.answer(to: intentMessage(.yes, attributes: ["skillkit": ["version": 1, "state": "asked"]]))
        }
        await clock.sleepers(1)
        clock.advance(by: .seconds(7))
        let answer = try await turn.value
        gate.open()
        #expect(answer["sessionAttributes"]?["skillkit"]?["state"] == "asked")
    }

    @Test func cancelsAReplyThatIsLate() async throws {
        let clock = ManualClock()
        let wasCancelled = Mutex(false)
        let ended = Barrier()
        var skill = Skill(
            LateSkill {
                do { try await Task.sleep(for: .seconds(3600)) } catch { wasCancelled.withLock { $0 = true } }
                ended.open()
            }
        )
        skill.clock = clock
        let turn = Task { [skill] in try await skill.answer(to: Self.yes) }
        await clock.sleepers(1)
        clock.advance(by: .seconds(7))
        #expect(speech(try await turn.value) == Self.late)
        await ended.pass()
        #expect(wasCancelled.withLock { $0 })
    }

    /// The machine has fewer processors than there are turns here.
    @Test func answersInTimeWhenEveryReplyBlocksItsThread() async throws {
        let isOver = Mutex(false)
        var skill = Skill(LateSkill { while !isOver.withLock({ $0 }) { usleep(20_000) } })
        skill.turnLimit = .milliseconds(300)
        defer { isOver.withLock { $0 = true } }
        let start = ContinuousClock.now
        try await withThrowingTaskGroup(of: String?.self) { group in
            for _ in 0..<50 { group.addTask { [skill] in speech(try await skill.answer(to: Self.yes)) } }
            for try await said in group { #expect(said == Self.late) }
        }
        #expect(ContinuousClock.now - start < .seconds(300), "nobody waits for a reply that never comes")
    }

    @Test func beginsNoOtherWhenTooManyAreLeftBehind() async throws {
        let gate = Barrier()
        let begun = Mutex(0)
        var skill = Skill(
            LateSkill {
                begun.withLock { $0 += 1 }
                await gate.pass()
            }
        )
        skill.turnLimit = .milliseconds(1)
        var said: [String: Int] = [:]
        for _ in 0..<80 { said[speech(try await skill.answer(to: Self.yes)) ?? "", default: 0] += 1 }
        // A reply is left behind a moment before that is counted.
        #expect(begun.withLock { $0 } < 70, "\(said)")
        #expect(said["Sorry: too many earlier replies are late and still going on", default: 0] > 10, "\(said)")
        gate.open()
        skill.turnLimit = .seconds(20)
        var last: String?
        for _ in 0..<500 where last != "Done." {
            last = speech(try await skill.answer(to: Self.yes))
            try await Task.sleep(for: .milliseconds(10))
        }
        #expect(last == "Done.", "when they have ended, it goes on")
    }

    @Test func tellsABackendHowLongThereIs() async throws {
        let remaining = Mutex<[Duration]>([])
        let clock = ManualClock()
        var skill = Skill(LateSkill(look: { turn in remaining.withLock { $0.append(turn.deadline.remaining) } }) {})
        skill.clock = clock
        _ = try await skill.handle(bytes(of: Self.yes))
        _ = try await skill.handle(bytes(of: Self.yes), within: .seconds(2))
        skill.turnLimit = .milliseconds(800)
        _ = try await skill.handle(bytes(of: Self.yes))
        #expect(remaining.withLock { $0 } == [.milliseconds(6750), .milliseconds(1750), .milliseconds(700)])
        #expect(TurnTrace().deadline.remaining > .seconds(1_000_000), "outside of a skill there is none")
    }

    @Test func doesNotWatchWhatNeverWaits() async throws {
        // It could not be answered otherwise: this clock's deadline has come before the turn begins.
        var skill = Skill(LateSkill(mayWait: false) {})
        skill.turnLimit = .zero
        #expect(speech(try await skill.answer(to: Self.yes)) == "Done.")
    }
}
