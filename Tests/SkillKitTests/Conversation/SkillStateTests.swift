import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Counts its turns; its first version called the count `cups`.
private struct Counter: Conversation {
    struct State: ConversationState {
        static let version = 2
        var turns: Int
        enum Kind: String, CaseIterable { case counting }
        var kind: Kind { .counting }

        static func migrate(_ stored: JSON, from version: Int?) -> Self? {
            guard version == 1, case .integer(let cups)? = stored["state"]?["cups"] else { return nil }
            return Self(turns: cups)
        }
    }

    static let start = State(turns: 0)
    static let router = IntentRouter<OneEvent>(
        launch: .happened,
        ended: .happened,
        otherwise: .happened,
        misheard: { _ in .happened }
    ) {}
    func reply(to event: OneEvent, in state: State, turn: Turn) -> Reply<State> {
        .move(to: State(turns: state.turns + 1), .ask("More?"))
    }
}

@Suite struct SkillStateTests {
    /// What a skill's answer remembers, and what it noticed.
    private func attributes<C: Conversation>(
        after attributes: JSON,
        in conversation: C,
        limits: InputLimits = InputLimits()
    ) async throws -> (JSON, notices: [String]) {
        let log = NoticeLog()
        let skill = Skill(conversation, limits: limits, notify: log.add)
        let answer = try await skill.answer(to: message(["type": "Tea.Spilt"], attributes: attributes))
        return (try #require(answer["sessionAttributes"]), log.notices)
    }

    private let start: JSON = ["version": 1, "state": ["start": [:]]]

    @Test func sendsForeignAttributesBackAsTheyCame() async throws {
        let foreign: JSON = ["theirs": ["a": [1, .null, "x"]], "x": .null, "version": 5, "state": ["start": [:]]]
        let (after, notices) = try await attributes(after: foreign, in: TeaConversation())
        #expect(
            after == [
                "theirs": ["a": [1, .null, "x"]], "x": .null, "version": 5, "state": ["start": [:]], "skillkit": start,
            ]
        )
        #expect(notices.isEmpty)
    }

    @Test func goesOnInTheStoredState() async throws {
        let stored: JSON = ["skillkit": ["version": 1, "state": ["confirming": ["tea": "assam", "size": "large"]]]]
        let (after, notices) = try await attributes(after: stored, in: TeaConversation())
        #expect(after == stored)
        #expect(notices.isEmpty)
    }

    @Test(
        arguments: [
            (["version": 2, "state": ["start": [:]]], "it has version 2, and this skill's is 1"),
            (["version": 0], "it has version 0, and this skill's is 1"),
            (["version": 1, "state": ["choosingSize": ["tea": 5]]], "it can't be read"),
            (["version": 1, "state": ["gone": [:]]], "it can't be read"), (["version": 1], "it can't be read"),
            (["state": ["start": [:]]], "it can't be read"), ("start", "it can't be read"), ([], "it can't be read"),
        ] as [(JSON, String)]
    )
    func startsAnewFromAStateItCannotRead(_ stored: JSON, because reason: String) async throws {
        let (after, notices) = try await attributes(after: ["skillkit": stored, "theirs": 1], in: TeaConversation())
        #expect(after == ["skillkit": start, "theirs": 1])
        #expect(notices == ["the session's state is not used: \(reason)"])
    }

    @Test func startsQuietlyWhereNothingIsStored() async throws {
        for nothing: JSON in [[:], ["skillkit": .null], .null] {
            let (after, notices) = try await attributes(after: nothing, in: TeaConversation())
            #expect(after == ["skillkit": start])
            #expect(notices.isEmpty)
        }
    }

    @Test(
        arguments: [
            (["version": 2, "state": ["turns": 5]], 6, nil), (["version": 1, "state": ["cups": 7]], 8, nil),
            (["version": 3, "state": ["turns": 5]], 1, "it has version 3, and this skill's is 2"),
            (["version": 1, "state": ["turns": 5]], 1, "it has version 1, and this skill's is 2"),
            (["version": 2, "state": ["cups": 5]], 1, "it can't be read"),
            (["state": ["cups": 5]], 1, "it can't be read"),
        ] as [(JSON, Int, String?)]
    )
    func migratesWhatTheStateCanMigrate(_ stored: JSON, turns: Int, reason: String?) async throws {
        let (after, notices) = try await attributes(after: ["skillkit": stored], in: Counter())
        #expect(after == ["skillkit": ["version": 2, "state": ["turns": .integer(turns)]]])
        #expect(notices == (reason.map { ["the session's state is not used: \($0)"] } ?? []))
    }

    @Test func startsAnewFromMoreThan64KB() async throws {
        for length in [60_000, 70_000] {
            let theirs = JSON.string(String(repeating: "x", count: length))
            let state: JSON = ["version": 1, "state": ["choosingSize": ["tea": "assam"]]]
            let stored: JSON = ["theirs": theirs, "skillkit": state]
            let (after, notices) = try await attributes(after: stored, in: TeaConversation())
            #expect((after == stored) == (length < 65_536), "\(length) bytes")
            #expect((after == ["skillkit": start]) == (length > 65_536), "\(length) bytes")
            // Both are so large that the answer's size is spoken of, too.
            let unused = notices.filter { $0.contains("is not used") }
            #expect(unused.count == (length > 65_536 ? 1 : 0), "\(notices)")
        }
    }

    @Test func startsAnewFromMoreThanTheLimit() async throws {
        let stored: JSON = ["skillkit": ["version": 1, "state": ["choosingSize": ["tea": "assam"]]]]
        let count = try bytes(of: stored).count
        let (same, none) = try await attributes(
            after: stored,
            in: TeaConversation(),
            limits: InputLimits(sessionAttributes: count)
        )
        #expect(same == stored)
        #expect(none.isEmpty)
        let (anew, notices) = try await attributes(
            after: stored,
            in: TeaConversation(),
            limits: InputLimits(sessionAttributes: count - 1)
        )
        #expect(anew == ["skillkit": start])
        let reason = "the session attributes have \(count) bytes, over \(count - 1)"
        #expect(notices == ["the session's state is not used: \(reason)"])
    }
}
