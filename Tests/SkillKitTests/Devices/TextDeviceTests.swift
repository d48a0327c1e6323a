import SkillKit
import Testing

@Suite struct TextDeviceTests {
    @Test func holdsADialogueInThreeLinesOfSwift() async throws {
        let device = TextDevice(Skill(Pizza()), device: "kitchen", user: "ada", locale: "en-GB")
        #expect(try await device.hear("a small pizza").speech == "A small pizza. Shall I order it?")
        let end = try await device.hear("yes")
        #expect(end.speech == "Your small pizza is on its way.")
        #expect(!end.listening && end.reprompt == nil)
    }

    @Test func beginsAnewWhenItIsClosed() async throws {
        let device = TextDevice(Skill(TeaConversation()))
        try await device.open()
        #expect(try await device.hear("a cup of mint").speech == "Small or large?")
        try await device.close()
        #expect(try await device.hear("large please").speech != "A large mint. Shall I brew it?")
    }

    @Test func isCalledByTheSkillsName() async throws {
        let device = TextDevice(Skill(TeaConversation()), called: "tea time")
        #expect(try await device.hear("open tea time").speech == device.open().speech)
        #expect(try await device.hear("ask tea time for a cup of mint").speech == "Small or large?")
    }

    @Test func answersAKeyAndWords() async throws {
        let talk = WireTalk(.text)
        #expect(
            await talk.lines("kitchen\ta cup of mint")
                == [#"{"card":null,"listening":true,"reprompt":"Small or large?","speech":"Small or large?"}"#]
        )
        #expect(await talk.lines("kitchen\tlarge please").first?.contains("large mint") == true)
        #expect(await talk.lines("attic\t").first?.contains(#""listening":true"#) == true, "no words open the skill")
    }

    @Test func answersADocument() async throws {
        let talk = WireTalk(.text)
        let german = try await talk.answer(["session": "a", "text": "eine Tasse Minztee", "locale": "de-DE"])
        #expect(german["speech"] == "Klein oder groß?")
        #expect(try await talk.answer(["session": "a", "closed": true])["listening"] == false)
        #expect(try await talk.answer(["session": "b"])["speech"]?.string?.isEmpty == false)
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        var line: String
        var says: String
        var testDescription: String { line }
    }

    @Test(arguments: [
        Wrong(line: #"{"session":5}"#, says: "Malformed request: 'session' is not a string"),
        Wrong(line: #"{"text":"tea"}"#, says: "Malformed request: 'session' is missing"),
        Wrong(line: #"{"session":"a","text":[]}"#, says: "Malformed request: 'text' is not a string"),
        Wrong(line: "{", says: "Malformed request: not JSON at line 1, column 2: expected a name in quotes or '}'"),
        Wrong(
            line: "a cup of mint",
            says: "Malformed request: 'line' is not a key, a tab and words, or a JSON document"
        ),
        Wrong(line: "\twords", says: "Malformed request: 'topic' is missing"),
    ])
    func refusesWhatItCantRead(_ wrong: Wrong) async throws {
        let answer = try JSON(reading: #require(await WireTalk(.text).lines(wrong.line).first).utf8)
        #expect(answer["errorMessage"] == .string(wrong.says))
        #expect(answer["errorType"] == "MalformedRequest")
    }
}
