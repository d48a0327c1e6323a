import SkillKit
import Testing

@Suite struct OutputSpeechTests {
    @Test(arguments: [
        (#"{"type":"PlainText","text":"a < b & c"}"#, "a < b & c"),
        (#"{"type":"PlainText","text":"<b>","playBehavior":"ENQUEUE"}"#, "<b>"),
        (#"{"type":"SSML","ssml":"<speak>a &lt; b<break time='1s'/> &amp; c</speak>"}"#, "a < b & c"),
        (#"{"type":"SSML","ssml":"<speak></speak>","text":null}"#, ""),
    ])
    func comesBackWithoutLossAndIsHeard(_ text: String, _ heard: String) throws {
        let json = try decode(JSON.self, text)
        let back = try wire(of: text, through: OutputSpeech.self)
        #expect(back == json)
        #expect(try decode(OutputSpeech.self, text).plainText == heard)
    }

    @Test(arguments: [
        #"{"type":"Song","text":"la"}"#, #"{"text":"la"}"#, #"{"type":"SSML"}"#, #"{"type":"PlainText"}"#,
    ])
    func isOfOneOfTwoTypes(_ text: String) {
        #expect(throws: DecodingError.self) { try decode(OutputSpeech.self, text) }
    }

    @Test(arguments: 0..<4)
    func isHeardAsTheTextThatWasInterpolated(_ seed: UInt64) throws {
        var generator = SeededNumbers(seed: seed)
        for _ in 0..<500 {
            let text = generator.text()
            let output = OutputSpeech("\(pause: .seconds(1))\(text)\(Speech(text: text), emphasis: .strong)!")
            // What XML has no place for is a space.
            let heard = text.unicodeScalars.map { scalar -> Unicode.Scalar in
                let isControl = scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar)
                return isControl || scalar == "\u{FFFE}" || scalar == "\u{FFFF}" ? " " : scalar
            }
            try #require(
                Array(output.plainText.unicodeScalars) == heard + heard + ["!"],
                "seed \(seed): \(output.content)"
            )
        }
    }
}
