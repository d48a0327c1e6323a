import SkillKit
import Testing

@Suite struct SpeechTests {
    @Test func escapesWhatIsInterpolatedAndTrustsTheLiteral() {
        let tea = "Earl & <Grey>"
        let speech: Speech = "How about <emphasis>\(tea)</emphasis>?"
        #expect(speech.ssml == "How about <emphasis>Earl &amp; &lt;Grey&gt;</emphasis>?")
        #expect(speech.plainText == "How about Earl & <Grey>?")
    }

    @Test(arguments: [
        ("</speak>", "&lt;/speak&gt;"), ("&amp;", "&amp;amp;"), ("<audio src=\"x\"/>", "&lt;audio src=\"x\"/&gt;"),
        ("a\u{0}b\u{1B}c", "a b c"), ("a\u{FFFE}b\u{FFFF}c", "a b c"), ("a\tb\nc\r", "a\tb\nc\r"), ("]]>", "]]&gt;"),
        ("&\u{301}<\u{301}", "&amp;\u{301}&lt;\u{301}"), ("茶🍵\u{FFFD}", "茶🍵\u{FFFD}"),
    ])
    func escapesHostileText(_ text: String, _ expected: String) {
        for speech in [Speech(text: text), "\(text)"] {
            #expect(Array(speech.ssml.unicodeScalars) == Array(expected.unicodeScalars))
            #expect(speech.plainText == text)
        }
    }

    @Test(arguments: [
        (Duration.milliseconds(300), "300ms"), (.zero, "0ms"), (.seconds(10), "10000ms"), (.seconds(11), "10000ms"),
        (.milliseconds(10_001), "10000ms"), (.milliseconds(9_999), "9999ms"), (.milliseconds(-500), "0ms"),
        (.seconds(-3), "0ms"), (.seconds(Int64.max), "10000ms"), (.seconds(Int64.min), "0ms"),
    ])
    func boundsPauses(_ pause: Duration, _ expected: String) {
        let speech: Speech = "One.\(pause: pause) Two."
        #expect(speech.ssml == "One.<break time=\"\(expected)\"/> Two.")
        #expect(speech.plainText == "One. Two.")
    }

    @Test(arguments: [(Speech.Emphasis.strong, "strong"), (.moderate, "moderate"), (.reduced, "reduced")])
    func stressesWords(_ emphasis: Speech.Emphasis, _ level: String) {
        let tea = "Q&A tea"
        let speech: Speech = "Take \("my \(tea)", emphasis: emphasis)."
        #expect(speech.ssml == "Take <emphasis level=\"\(level)\">my Q&amp;A tea</emphasis>.")
        #expect(speech.plainText == "Take my Q&A tea.")
    }

    @Test(arguments: [
        ("Fish & chips" as Speech, "Fish &amp; chips", "Fish & chips"), ("AT&T;", "AT&amp;T;", "AT&T;"),
        ("1 < 2", "1 &lt; 2", "1 < 2"), ("I <3 tea", "I &lt;3 tea", "I <3 tea"),
        ("Tea &amp; milk", "Tea &amp; milk", "Tea & milk"), ("&#233;&#xE9;", "&#233;&#xE9;", "éé"),
        ("<s>One.</s><break time=\"1s\"/>", "<s>One.</s><break time=\"1s\"/>", "One."), ("", "", ""),
    ])
    func mendsALiteralsCharactersThatAreNoMarkup(_ speech: Speech, _ ssml: String, _ plainText: String) {
        #expect(speech.ssml == ssml)
        #expect(speech.plainText == plainText)
    }

    @Test func isNotEscapedTwiceWhenSpokenInOtherSpeech() {
        let inner: Speech = "\("a & b") <break/>"
        let outer: Speech = "Say \(inner)!"
        #expect(outer.ssml == "Say a &amp; b <break/>!")
        #expect(("Say " + inner + "!").ssml == outer.ssml)
    }

    @Test func isEqualWhenItsMarkupIs() {
        #expect(Speech(text: "a & b") == "a & b")
        #expect(Speech(trustedSSML: "a &amp; b") == Speech(text: "a & b"))
        #expect(Speech(text: "a") != "b")
    }

    @Test(arguments: 0..<4)
    func holdsNoMarkupFromOutsideWhateverTheText(_ seed: UInt64) throws {
        var generator = SeededNumbers(seed: seed)
        for _ in 0..<500 {
            let text = generator.text()
            let speech: Speech = "\(text)"
            // By bytes: to a `String`, an entity and a mark that joins it are one character.
            var rest = Array(speech.ssml.utf8)
            for entity in ["&amp;", "&lt;", "&gt;"] {
                rest = Array(rest.split(separator: Array(entity.utf8)).joined(separator: [0x20]))
            }
            let isForbidden = { (byte: UInt8) in
                "<>&".utf8.contains(byte) || byte < 0x20 && !"\t\n\r".utf8.contains(byte)
            }
            try #require(!rest.contains(where: isForbidden), "seed \(seed): \(speech.ssml.debugDescription)")
            let noncharacters: [Unicode.Scalar] = ["\u{FFFE}", "\u{FFFF}"]
            try #require(!speech.ssml.unicodeScalars.contains(where: noncharacters.contains), "seed \(seed)")
            try #require(Array(speech.plainText.unicodeScalars) == Array(text.unicodeScalars), "seed \(seed)")
        }
    }
}
