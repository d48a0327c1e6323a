import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A slot whose members have odd types is no reason to refuse a person: they are kept, and nothing counts as said.
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

    @Test func takesAValueThatIsNoTextForNone() throws {
        let slot = try JSONDecoder().decode(Slot.self, from: Data(#"{"name":"Tea","value":1}"#.utf8))
        #expect(slot.outcome == .absent)
    }
}
