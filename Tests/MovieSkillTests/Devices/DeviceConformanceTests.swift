import MovieSkill
import SkillKit
import Testing

@Suite struct DeviceConformanceTests {
    private static let script: [DeviceTurn] = [
        .launch, .say("I like The Matrix"), .say("yes"), .say("more"), .say("what about Alien"), .say("help"),
        .say("no"),
    ]

    /// The script as Alexa would hear it answered.
    private static func expected(_ skill: Skill<MovieConversation>) async throws -> [DeviceReply] {
        var dialog = Dialog(with: skill)
        var replies: [DeviceReply] = []
        for turn in script {
            let response =
                switch turn {
                case .launch: try await dialog.launch()
                case .say(let words): try await dialog.hear(words)
                }
            replies.append(DeviceReply(text: response.plainText, listens: !response.endsSession))
        }
        return replies
    }

    @Test(arguments: DeviceKind.allCases)
    func saysTheSameOnEveryDevice(_ kind: DeviceKind) async throws {
        let skill = makeMovieSkill()
        let expected = try await Self.expected(skill)
        #expect(expected.last?.listens == false, "the script ends the session: \(expected)")
        let bridge = WireBridge(kind, to: skill, called: "movie recommender")
        var player = DevicePlayer(kind)
        for (turn, reply) in zip(Self.script, expected) {
            let lines = await bridge.answer(player.line(turn))
            let got = try player.read(lines)
            #expect(got.listens == reply.listens, "\(turn): \(got)")
            // Which of its goodbyes the skill says depends on the session's name.
            if reply.listens { #expect(got.text == reply.text, "\(turn)") } else { #expect(!got.text.isEmpty) }
        }
    }
}
