import SkillKit
import Testing

@Suite struct ResponseTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var response: Response
        var json: JSON
    }

    private static func ssml(_ text: String) -> JSON {
        ["type": "SSML", "ssml": .string("<speak>\(text)</speak>")]
    }

    @Test(arguments: [
        Case(
            testDescription: "ask",
            response: .ask("Tea?"),
            json: [
                "outputSpeech": ssml("Tea?"), "reprompt": ["outputSpeech": ssml("Tea?")], "shouldEndSession": false,
            ]
        ),
        Case(
            testDescription: "ask with a reprompt",
            response: .ask("Tea?", reprompt: "Well?"),
            json: [
                "outputSpeech": ssml("Tea?"), "reprompt": ["outputSpeech": ssml("Well?")], "shouldEndSession": false,
            ]
        ),
        Case(
            testDescription: "tell",
            response: .tell("Q & A."),
            json: ["outputSpeech": ssml("Q &amp; A."), "shouldEndSession": true]
        ),
        Case(testDescription: "silent", response: .silent, json: [:]),
        Case(testDescription: "leave open", response: .leaveOpen("Look."), json: ["outputSpeech": ssml("Look.")]),
        Case(testDescription: "leave open without words", response: .leaveOpen(), json: [:]),
        Case(
            testDescription: "a card",
            response: .tell("Bye.").card(.simple(title: "Tea", content: "Brewed")),
            json: [
                "outputSpeech": ssml("Bye."), "shouldEndSession": true,
                "card": ["type": "Simple", "title": "Tea", "content": "Brewed"],
            ]
        ),
        Case(
            testDescription: "directives in order",
            response: .leaveOpen().directive(Directive("Tea.Pour", ["cup": 1])).directive(Directive("Tea.Stir", [:])),
            json: ["directives": [["type": "Tea.Pour", "cup": 1], ["type": "Tea.Stir"]]]
        ),
    ])
    func hasTheFormThatAlexaReads(_ c: Case) throws {
        let json = try wire(c.response)
        #expect(json == c.json)
        let bytes = try bytes(of: c.response)
        #expect(try decode(Response.self, String(decoding: bytes, as: UTF8.self)) == c.response)
    }

    @Test func saysWhatIsHeardAndWhatBecomesOfTheSession() {
        #expect(Response.ask("Q & A?").plainText == "Q & A?")
        #expect(Response.silent.plainText.isEmpty)
        #expect(Response.tell("Bye.").session == .ends)
        #expect(Response.tell("Bye.").endsSession)
        #expect(Response.ask("Tea?").session == .listens)
        #expect(!Response.ask("Tea?").endsSession)
        #expect(Response.leaveOpen().session == .lingers)
        #expect(!Response.silent.endsSession)
    }

    @Test func countsTheLastOfTwoCards() {
        let card = Card.simple(title: "Tea", content: "Oolong")
        #expect(Response.tell("Bye.").card(.linkAccount).card(card).card == card)
    }

    @Test(arguments: [
        #"{"shouldEndSession":null,"x":{"y":null}}"#, #"{"directives":[],"card":null}"#,
        #"{"outputSpeech":{"type":"PlainText","text":"a"},"reprompt":{},"shouldEndSession":true,"apiResponse":{}}"#,
        #"{"canFulfillIntent":{"canFulfill":"MAYBE","slots":{"Tea":{"canUnderstand":"YES","canFulfill":"NO"}}}}"#,
    ])
    func comesBackWithoutLoss(_ text: String) throws {
        let json = try decode(JSON.self, text)
        let back = try wire(of: text, through: Response.self)
        #expect(back == json)
    }
}
