import Testing

@testable import SkillKit

@Suite struct AnswerComparisonTests {
    private func paths(_ recorded: JSON, _ now: JSON, allowing allow: JSON = []) throws -> [String] {
        let comparison = AnswerComparison(try Allowance.list(allow)) { words, name in
            name == "MovieName" && ["Arrival", "The Matrix"].contains(words)
        }
        return comparison.differences(recorded, now).map(\.path)
    }

    private static func speech(_ ssml: String) -> JSON {
        ["response": ["outputSpeech": ["type": "SSML", "ssml": .string("<speak>\(ssml)</speak>")]]]
    }

    static let same: [(JSON, JSON)] = [
        (["a": 1, "b": 2], ["b": 2, "a": 1]),
        (["a": .number(1.5)], ["a": .number(1.5)]),
        (speech("Hello,  dear\n friend."), speech(" Hello, dear friend. ")),
        (speech("Tom &amp; Jerry"), ["response": ["outputSpeech": ["type": "PlainText", "text": "Tom & Jerry"]]]),
        (["response": ["directives": []]], ["response": [:]]),
        (["sessionAttributes": [:]], ["version": .null]),
        (["userAgent": "ask-node/2.7.0"], [:]),
        (
            ["token": "0b5ddf23-4a6e-4a8f-8f2d-0b3f0c9c7f11"], ["token": "7c0e7a54-1d26-4a57-9d4b-0c2f1f3a4b5c"]
        ),
        (["at": "2026-03-09T12:00:00Z"], ["at": "2027-01-01T00:00:00.5+01:00"]),
    ]

    @Test(arguments: same)
    func findsNoDifferenceInWhatMeansTheSame(_ recorded: JSON, _ now: JSON) throws {
        #expect(try paths(recorded, now) == [])
    }

    @Test func findsWhatMeansSomethingElse() throws {
        #expect(try paths(Self.speech("Hello"), Self.speech("<break/> Hello")) == ["response.outputSpeech.ssml"])
        #expect(
            try paths(["response": ["shouldEndSession": false]], ["response": [:]]) == ["response.shouldEndSession"]
        )
        #expect(try paths(["a": ["b": [1, ["c": 2]]]], ["a": ["b": [1, ["c": 3], 4]]]) == ["a.b[1].c", "a.b[2]"])
        #expect(try paths(["a": "1"], ["a": 1]) == ["a"])
    }

    struct Allowed: Sendable {
        var allow: JSON
        var now: String
        var isSame: Bool
    }

    static let allowed = [
        Allowed(allow: [["path": "response.outputSpeech"]], now: "Anything", isSame: true),
        Allowed(allow: [["path": "response.*.ssml"]], now: "Anything", isSame: true),
        Allowed(allow: [["path": "response.card"]], now: "Anything", isSame: false),
        Allowed(allow: [["path": "response.outputSpeech", "anyOf": ["Bye.", "Ciao."]]], now: "Ciao.", isSame: true),
        Allowed(
            allow: [["path": "response.outputSpeech", "anyOf": ["Bye.", "Ciao."]]],
            now: "Tschüs.",
            isSame: false
        ),
        Allowed(
            allow: [["path": "response.outputSpeech.ssml", "anyOf": ["I recommend {any MovieName}. More?"]]],
            now: "I recommend The Matrix. More?",
            isSame: true
        ),
        Allowed(
            allow: [["path": "response.outputSpeech", "anyOf": ["\"{any MovieName}\", or {any MovieName}?"]]],
            now: "\"Arrival\", or The Matrix?",
            isSame: true
        ),
        Allowed(
            allow: [["path": "response.outputSpeech", "anyOf": ["I recommend {any MovieName}. More?"]]],
            now: "I recommend nothing at all. More?",
            isSame: false
        ),
        Allowed(
            allow: [["path": "response.outputSpeech", "anyOf": [["type": "SSML", "ssml": "<speak>Bye.</speak>"]]]],
            now: "Bye.",
            isSame: true
        ),
    ]

    @Test(arguments: allowed)
    func letsWhatTheRecordingAllowsDiffer(_ allowed: Allowed) throws {
        let found = try paths(Self.speech("Goodbye."), Self.speech(allowed.now), allowing: allowed.allow)
        #expect(found.isEmpty == allowed.isSame)
    }

    @Test(arguments: [
        (
            "Based on The Matrix, I recommend Heat. More?", "Based on The Matrix, I recommend Arrival. More?",
            "Based on The Matrix, I recommend [-Heat.-] {+Arrival.+} More?"
        ),
        ("a<break time=\"1s\"/>b", "ab", "[-a <break time=\"1s\"/> b-] {+ab+}"),
        ("", "new words", "{+new words+}"), ("same words", "same  words", "same words"),
    ])
    func showsSpeechWordForWord(_ old: String, _ new: String, _ shown: String) {
        #expect(WordDifference(old, new).description == shown)
    }

    @Test func bringsLongTextsToAnEnd() {
        let long = String(repeating: "word ", count: 20_000)
        #expect(WordDifference(long, long + "x").parts.count == 2)
        #expect(!SpokenTemplate(long).matches(long) { _, _ in true })
        let holes = String(repeating: "{any X} ", count: 18)
        #expect(!SpokenTemplate(holes).matches(String(repeating: "w ", count: 300)) { _, _ in true })
    }
}
