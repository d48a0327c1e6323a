import SkillKit
import Testing

/// What is interpolated into an attribute of a tag is escaped for its quotes, and the tag stays a tag.
@Suite struct SpeechAttributeTests {
    @Test(arguments: [
        ("https://a.example/b.mp3?c=1&d=2", "https://a.example/b.mp3?c=1&amp;d=2"),
        ("\"/><b x=\"", "&quot;/&gt;&lt;b x=&quot;"),
        ("it's", "it&apos;s"), ("", ""),
    ])
    func keepsTheTagWhole(_ url: String, _ escaped: String) {
        let speech: Speech = "Listen: <audio src=\"\(url)\"/> That was \(url)."
        #expect(speech.ssml.hasPrefix("Listen: <audio src=\"\(escaped)\"/> That was "))
    }

    @Test func takesTwoValuesInOneTag() {
        let speech: Speech = "<prosody rate=\"\("slow")\" pitch=\"\("x-low")\">Tea</prosody>"
        #expect(speech.ssml == "<prosody rate=\"slow\" pitch=\"x-low\">Tea</prosody>")
        #expect(speech.plainText == "Tea")
    }

    @Test func takesALessThanForWhatItIs() {
        let speech: Speech = "3 <\(4) and a <b"
        #expect(speech.ssml == "3 &lt;4 and a &lt;b")
    }
}
