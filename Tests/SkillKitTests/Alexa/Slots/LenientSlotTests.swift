import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A slot whose members have odd types is no reason to refuse a person: they are kept.
@Suite struct LenientSlotTests {
    @Test(arguments: [
        #"{"name":"Tea","value":1}"#, #"{"name":"Tea","value":["oolong"]}"#,
        #"{"name":"Tea","value":"oolong","confirmationStatus":5}"#, #"{"name":"Tea","resolutions":[]}"#,
        #"{"name":"Tea","resolutions":{"resolutionsPerAuthority":{}}}"#,
        #"{"name":"Tea","resolutions":{"resolutionsPerAuthority":[{}]}}"#, #"{"name":7}"#,
    ])
    func keepsWhatIsOfAnotherType(_ text: String) throws {
        let slot = try JSONDecoder().decode(Slot.self, from: Data(text.utf8))
        let after = try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(slot))
        #expect(after == (try JSONDecoder().decode(JSON.self, from: Data(text.utf8))), "\(after)")
    }

    @Test(
        arguments: [
            ("1", .spoken("1")), ("true", .absent), ("{}", .absent), ("null", .absent),
        ] as [(String, SlotOutcome)]
    )
    func takesANumberForWordsAndNothingElse(_ value: String, _ outcome: SlotOutcome) throws {
        let slots = try JSONDecoder().decode(Slots.self, from: Data(#"{"Tea":{"name":"Tea","value":\#(value)}}"#.utf8))
        #expect(slots["Tea"]?.outcome == outcome)
    }

    @Test(
        arguments: [
            (#"{"slotValue":"oolong"}"#, ["oolong"]), (#"{"slotValue":["oolong",7]}"#, ["oolong", "7"]),
            (
                #"{"slotValue":{"type":"List","values":["oolong",{"type":"Simple","value":"mate"}]}}"#,
                ["oolong", "mate"]
            ),
            (#"{"slotValue":{"type":"List","values":[null,{"type":"Simple","value":"mate"}]}}"#, ["mate"]),
            (#"{"slotValue":{"type":"List","values":[{"values":["mate",null]}]}}"#, ["mate"]),
            (#"{"slotValue":{"values":7}}"#, ["7"]), (#"{"slotValue":[]}"#, []), (#"{"slotValue":true}"#, []),
            (#"{"slotValue":{"values":{}}}"#, []),
            (#"{"value":["oolong",{"value":"mate"},null]}"#, ["oolong", "mate"]),
        ] as [(String, [String])]
    )
    func takesTheWordsOfAListInAnotherForm(_ text: String, _ words: [String]) throws {
        let slots = try JSONDecoder().decode(Slots.self, from: Data(#"{"Tea":\#(text)}"#.utf8))
        #expect(slots[filled: "Tea"]?.each.compactMap(\.spoken) ?? [] == words)
    }

    @Test(.timeLimit(.minutes(1)))
    func keepsAListNestedDeeperThanAnybodySpeaks() throws {
        let deep = (0..<200).reduce(#"{"type":5,"value":1}"#) { value, _ in #"{"type":5,"values":[\#(value)]}"# }
        let many = Array(repeating: deep, count: 40).joined(separator: ",")
        let text =
            #"{"request":{"type":"IntentRequest","intent":{"name":"a","slots":{"Tea":{"slotValue":{"values":["#
            + many + "]}}}}}}"
        let envelope = try RequestEnvelope<TeaConversation.State>(bytes: Data(text.utf8))
        let after = try JSONEncoder().encode(envelope.request)
        #expect(String(decoding: after, as: UTF8.self).filter { $0 == "[" }.count == text.filter { $0 == "[" }.count)
    }
}
