import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Test func answersHomeAssistant() async throws {
    let bridge = WireBridge(.homeAssistant, to: Skill(Pizza()), called: "pizza place")
    let message = #"{"text": "a small pizza", "language": "en", "conversation_id": "c-1"}"#
    let answer = try JSON(reading: #require(await bridge.answer(Data(message.utf8)).first))
    #expect(answer["response"]?["speech"]?["plain"]?["speech"] == "A small pizza. Shall I order it?")
    #expect(answer["continue_conversation"] == true)
}

@Test func answersWords() async throws {
    let device = TextDevice(Skill(Pizza()), user: "ada", locale: "en-GB")
    let answer = try await device.hear("a small pizza")
    #expect(answer.speech == "A small pizza. Shall I order it?")
    #expect(answer.listening)
}
