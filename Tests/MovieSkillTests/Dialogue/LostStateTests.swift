import SkillKit
import Testing

@testable import MovieSkill

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a person hears when the session's state can't be used.
@Suite struct LostStateTests {
    private static let skill = makeMovieSkill(recommender: Films.recommender)

    private static let unusable = [
        #"{"version":0,"state":{"offering":{}}}"#, #"{"version":1,"state":{"offering":{"offer":7}}}"#,
        #"{"version":1,"state":{"gone":{}}}"#, #""hello""#, "[[[[]]]]", "7", "{}",
        #"{"version":1,"state":{"asking":{"memory":{"said":{"welcome":{}},"turns":1e99,"offered":[]}}}}"#,
        #"{"version":1,"state":{"asking":{"memory":{"said":{"unknownFilm":{"heard":""#
            + String(repeating: "x", count: 1_000_000) + #""}},"turns":1,"offered":[]}}}}"#,
    ]

    @Test(
        arguments: unusable,
        [
            ("AMAZON.YesIntent", "Welcome back. I'm afraid I forgot where we were. Which movie do you like?"),
            ("AskDirectorIntent", "Welcome back. I'm afraid I forgot where we were. Which movie do you like?"),
            ("AMAZON.FallbackIntent", "Welcome back. I'm afraid I forgot where we were. Which movie do you like?"),
            ("RecommendMovieIntent", "Welcome back. Based on The Harbour, I recommend Lighthouse & Sons."),
            ("AMAZON.HelpIntent", "Welcome back. Tell me a movie that you like"),
        ]
    )
    func welcomesThePersonBack(_ state: String, _ heard: (intent: String, answer: String)) async throws {
        let slots = #"{"MovieName":{"name":"MovieName","value":"the harbour"}}"#
        let event = """
            {"version":"1.0","session":{"new":false,"sessionId":"s","attributes":{"skillkit":\(state)}},
            "request":{"type":"IntentRequest","intent":{"name":"\(heard.intent)","slots":\(slots)}}}
            """
        let answer = try await Self.skill.handle(Data(event.utf8))
        let envelope = try JSON(reading: answer)
        let text = envelope["response"]?["outputSpeech"]?["ssml"]?.string ?? ""
        let expected = heard.answer.replacing("&", with: "&amp;")
        #expect(text.hasPrefix("<speak>\(expected)"), "\(text)")
        #expect(envelope["response"]?["shouldEndSession"] == false)
        #expect(answer.count < 10_000, "what could not be used is not sent back")
    }

    @Test func saysNothingOfItInAnotherSession() async throws {
        var dialog = Dialog(with: Self.skill)
        #expect(
            try await dialog.hear("yes").plainText == "I haven't recommended anything yet. Which movie do you like?"
        )
    }
}
