import SkillKit
import Testing

@Suite struct ResponseEnvelopeTests {
    private typealias Envelope = ResponseEnvelope<TeaConversation.State>

    @Test func hasTheFormThatAlexaReads() throws {
        let json = try wire(Envelope(response: .tell("Bye."), attributes: SessionAttributes(.state(.start))))
        #expect(
            json == [
                "version": "1.0", "sessionAttributes": ["skillkit": ["version": 1, "state": ["start": [:]]]],
                "response": [
                    "outputSpeech": ["type": "SSML", "ssml": "<speak>Bye.</speak>"], "shouldEndSession": true,
                ],
            ]
        )
    }

    @Test func hasNoAttributesOutsideASession() throws {
        let json = try wire(Envelope(response: .silent, attributes: nil))
        #expect(json == ["version": "1.0", "response": [:]])
    }

    @Test(arguments: [
        #"{"version":"1.0","response":{"shouldEndSession":false,"x":{"y":null}},"userAgent":"tea/1","z":null}"#,
        #"{"version":"2.0","response":{"outputSpeech":{"type":"PlainText","text":"a","playBehavior":"ENQUEUE"}}}"#,
        #"{"version":"1.0","response":{"reprompt":{"x":1},"card":null},"sessionAttributes":{"theirs":[1],"x":null}}"#,
        #"{"version":"1.0","response":{"outputSpeech":null,"reprompt":null},"sessionAttributes":null}"#,
        #"{"version":"1.0","response":{"directives":[{"type":"Tea.Pour","cup":null},{"type":"B","x":[{}]}]}}"#,
    ])
    func comesBackWithoutLoss(_ text: String) throws {
        let json = try decode(JSON.self, text)
        let back = try wire(of: text, through: Envelope.self)
        #expect(back == json)
    }
}
