import Testing

@testable import SkillKit

@Suite struct SSMLTests {
    @Test(arguments: [
        ("plain", "plain"), ("a & b", "a &amp; b"), ("<>&", "&lt;&gt;&amp;"), ("\u{8}\u{B}", "  "),
        ("\u{EFFF}\u{FEFF}", "\u{EFFF}\u{FEFF}"), ("\u{7F}\u{85}", "\u{7F}\u{85}"), ("", ""),
    ])
    func escapes(_ text: String, _ expected: String) {
        #expect(SSML.escaped(text) == expected)
    }

    @Test(arguments: [
        ("a & b", "a &amp; b"), ("&amp;&lt;&gt;&quot;&apos;", "&amp;&lt;&gt;&quot;&apos;"), ("&", "&amp;"),
        ("&nbsp;", "&amp;nbsp;"), ("&#65;&#x41;", "&#65;&#x41;"), ("&#xFFFFFFFFF;", "&amp;#xFFFFFFFFF;"),
        ("&#;", "&amp;#;"), ("& amp;", "&amp; amp;"), ("a<b", "a&lt;b"), ("<", "&lt;"), ("<s>a</s>", "<s>a</s>"),
        ("</s>", "</s>"), ("<break/>", "<break/>"), ("< s>", "&lt; s>"), ("&\u{301}", "&amp;\u{301}"),
        ("<\u{301}", "&lt;\u{301}"),
    ])
    func mends(_ markup: String, _ expected: String) {
        #expect(Array(SSML.mended(markup).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(arguments: [
        ("a &amp; b", "a & b"), ("&lt;s&gt;", "<s>"), ("&quot;&apos;", "\"'"), ("&#65;&#x41;&#x1F375;", "AA🍵"),
        ("<s>a</s>", "a"), ("a<break time=\"1s\"/>b", "ab"), ("&nbsp;", "&nbsp;"), ("1 < 2", "1 < 2"),
        ("&amp;lt;", "&lt;"), ("&amp;\u{301}", "&\u{301}"), ("&lt;\u{301}", "<\u{301}"),
        ("a<break/>\u{301}b <s>c</s>", "a\u{301}b c"), ("<s>\u{200D}a</s>", "\u{200D}a"), ("&#x41;\u{301}", "A\u{301}"),
    ])
    func isHeardWithoutMarkup(_ markup: String, _ expected: String) {
        #expect(Array(SSML.plainText(markup).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(arguments: 0..<4)
    func isHeardAsItWasEscaped(_ seed: UInt64) throws {
        var generator = SeededNumbers(seed: seed)
        for _ in 0..<500 {
            let escaped = SSML.escaped(generator.text())
            let heard = SSML.plainText(escaped)
            try #require(SSML.escaped(heard) == escaped, "seed \(seed)")
            try #require(SSML.mended(escaped) == escaped, "seed \(seed): what is escaped needs no mending")
        }
    }

    @Test(arguments: [
        ("<speak>a</speak>", true), ("<speak></speak>", false), ("<speak> <break/> </speak>", false), ("a", true),
        ("<speak><p a=\"b\">\t1</p></speak>", true), ("<speak", false), ("&amp;", false), ("", false),
    ])
    func saysWordsThatNeedNoSecondLook(_ markup: String, _ expected: Bool) {
        #expect(SSML.saysWords(markup) == expected)
    }

    @Test(arguments: 0..<4)
    func neverClaimsWordsThatAreNotHeard(_ seed: UInt64) throws {
        var generator = SeededNumbers(seed: seed)
        for _ in 0..<500 {
            let markup = generator.text()
            let isHeard = !SSML.plainText(markup).allSatisfy(\.isWhitespace)
            try #require(isHeard || !SSML.saysWords(markup), "seed \(seed): \(markup)")
        }
    }
}
