import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Whatever bytes arrive, a skill answers them or refuses them in words.
@Suite struct EnvelopeFuzzTests {
    private let skill = Skill(TeaConversation())

    /// Answers or refuses; anything but a `SkillError` with a message is a failure.
    private func expectSoundness(of bytes: Data, _ origin: String) async {
        do {
            let answer = try await skill.handle(bytes)
            #expect(throws: Never.self, "\(origin): \(bytes.printable)") {
                try JSONDecoder().decode(ResponseEnvelope<TeaConversation.State>.self, from: answer)
            }
        } catch let error as SkillError {
            #expect(!error.description.isEmpty, "\(origin): \(bytes.printable)")
            #expect(!error.description.contains("can't be read"), "\(origin): \(error), \(bytes.printable)")
        } catch {
            Issue.record("\(origin): \(error), \(bytes.printable)")
        }
    }

    /// Messages of every type that a skill tells apart.
    private static let messages: [JSON] = [
        message(["type": "LaunchRequest", "requestId": "1", "timestamp": "2025-03-09T12:00:00Z", "locale": "en-GB"]),
        intentMessage(OrderTea.name, ["Tea": "assam 🍵", "Size": "large"]),
        intentMessage(
            "AMAZON.YesIntent",
            attributes: [
                "skillkit": ["version": 1, "state": ["choosingSize": ["tea": "assam"]]], "theirs": [1, .null],
            ]
        ),
        message(["type": "SessionEndedRequest", "reason": "ERROR", "error": ["type": "E", "message": "m"]]),
        message(["type": "CanFulfillIntentRequest", "intent": ["name": "OrderTeaIntent", "slots": [:]]]),
        message(["type": "AudioPlayer.PlaybackStarted", "token": "t", "offsetInMilliseconds": 0.5], inSession: false),
    ]

    @Test(arguments: 0..<24)
    func answersOrRefusesMutatedMessages(_ seed: UInt64) async throws {
        var generator = SeededNumbers(seed: seed)
        for _ in 0..<150 {
            let message = try #require(Self.messages.randomElement(using: &generator))
            await expectSoundness(of: generator.mutation(of: try bytes(of: message)), "seed \(seed)")
        }
    }

    @Test(arguments: 0..<8)
    func answersOrRefusesBytesOfAnyKind(_ seed: UInt64) async {
        var generator = SeededNumbers(seed: seed)
        for _ in 0..<100 {
            let count = Int.random(in: 0...64, using: &generator)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            await expectSoundness(of: Data(bytes), "seed \(seed)")
        }
    }

    @Test(arguments: 0..<messages.count)
    func answersOrRefusesEveryBeginningOfAMessage(_ index: Int) async throws {
        let bytes = try bytes(of: Self.messages[index])
        for length in 0..<bytes.count {
            await expectSoundness(of: bytes.prefix(length), "the first \(length) bytes")
            await #expect(throws: SkillError.self, "the first \(length) bytes") {
                try await skill.handle(bytes.prefix(length))
            }
        }
    }

    @Test(arguments: [
        (#"{"request":{"type":"a","b":"#, "}}"), (#"{"session":{"attributes":{"a":"#, #"}},"request":{"type":"a"}}"#),
        (#"{"context":"#, #","request":{"type":"a"}}"#), ("", ""),
    ])
    func answersOrRefusesDeepNesting(_ before: String, _ after: String) async {
        for depth in [508, 509, 510, 511, 512, 513, 100_000] {
            let arrays = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            let objects = String(repeating: #"{"a":"#, count: depth) + "1" + String(repeating: "}", count: depth)
            await expectSoundness(of: Data((before + arrays + after).utf8), "\(depth) arrays")
            await expectSoundness(of: Data((before + objects + after).utf8), "\(depth) objects")
        }
    }

    /// Foundation's errors cost the square of the depth, so that none may be made on the way through kept members.
    @Test(.timeLimit(.minutes(1)), arguments: ["", #","request":{"type":"LaunchRequest"}"#])
    func isNotHeldUpByNesting(_ after: String) async {
        let arrays = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
        let all = Array(repeating: arrays, count: 40).joined(separator: ",")
        await expectSoundness(of: Data(#"{"request":{"type":"a","b":[\#(all)]}\#(after)}"#.utf8), "40 KB, 500 deep")
    }

    @Test func refusesNestingThatStopsInMidAir() async {
        // Foundation's decoder traps on an array that is one too deep and is the last thing in the text.
        await #expect(processExitsWith: .success) {
            for before in ["", #"{"a":"#, #"{"request":{"type":"a","b":"#, #"{"session":{"attributes":{"a":"#] {
                for depth in Array(505...515) + [100_000] {
                    for bracket in ["[", #"{"a":"#] {
                        let text = before + String(repeating: bracket, count: depth)
                        _ = try? await Skill(TeaConversation()).handle(Data(text.utf8))
                    }
                }
            }
        }
    }

    @Test func readsASliceOfDataLikeDataOfItsOwn() async throws {
        let whole = Data("    ".utf8) + (try bytes(of: Self.messages[0]))
        let answer = try await skill.handle(whole.dropFirst(4))
        #expect(try await answer == skill.handle(Data(whole.dropFirst(4))))
        let refusal = try await skill.refusal(of: whole.dropFirst(4).dropLast())
        #expect(refusal == (try await skill.refusal(of: Data(whole.dropFirst(4).dropLast()))))
    }
}
