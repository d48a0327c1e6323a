import SkillKit
import Testing

@Suite struct UtteranceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var parts: [Utterance.Part]
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case(text: "", parts: []),
        Case(text: "a cup", parts: [.word("a"), .word("cup")]),
        Case(text: "{Tea}", parts: [.slot("Tea")]),
        Case(text: "I'd like {Tea}, please!", parts: [.word("id"), .word("like"), .slot("Tea"), .word("please")]),
        Case(text: "{Size} {Tea}", parts: [.slot("Size"), .slot("Tea")]),
        Case(text: "{Size}{Tea}", parts: [.slot("Size"), .slot("Tea")]),
        Case(text: "{ Tea } now", parts: [.slot("Tea"), .word("now")]),
        Case(text: "a {Tea", parts: [.word("a"), .slot("Tea")]),
        Case(text: "ÉARL  Grey – hot", parts: [.word("éarl"), .word("grey"), .word("hot")]),
    ])
    func isMadeOfWordsAndSlots(_ c: Case) {
        let utterance = Utterance(c.text)
        #expect(utterance.parts == c.parts)
        #expect(utterance.description == c.text)
    }

    @Test func isWrittenAsALiteral() {
        let utterance: Utterance = "order {Tea}"
        #expect(utterance == Utterance("order {Tea}"))
    }
}
