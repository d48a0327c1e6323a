import SkillKit
import Testing

@Suite struct SlotTests {
    @Test(arguments: [
        #"{"name":"Tea"}"#,
        #"{"name":"Tea","value":null,"confirmationStatus":null,"resolutions":null,"source":null}"#,
        #"{"name":"Tea","value":"","confirmationStatus":"PERHAPS","source":"USER"}"#,
        #"{"name":"Tea","slotValue":{"type":"List","values":[{"type":"Simple","value":"a","resolutions":{}}]}}"#,
        #"{"name":"Tea","value":"oolong","resolutions":{"resolutionsPerAuthority":[{"authority":"a","status":"#
            + #"{"code":"ER_SUCCESS_MATCH"},"values":[{"value":{"name":"Oolong","id":"1"}}]}]}}"#,
        #"{"name":"Tea","value":"tar","resolutions":{"resolutionsPerAuthority":[{"status":{"code":"ER_TIRED"}}]}}"#,
    ])
    func comesBackWithoutLoss(_ text: String) throws {
        let json = try decode(JSON.self, text)
        let back = try wire(of: text, through: Slot.self)
        #expect(back == json)
    }

    @Test(arguments: [
        #"{"name":"Tea","resolutions":{"resolutionsPerAuthority":[],"took":5}}"#,
        #"{"name":"Tea","resolutions":{"resolutionsPerAuthority":[{"status":{"code":"ER_SUCCESS_MATCH"},"x":1}]}}"#,
        #"{"name":"Tea","resolutions":{"resolutionsPerAuthority":[{"status":{"code":"ER_TIRED","x":1}}]}}"#,
        #"{"name":"Tea","resolutions":{"resolutionsPerAuthority":[{"status":{"code":"ER_TIRED"},"values":[]}]}}"#,
        #"{"name":"Tea","resolutions":{"resolutionsPerAuthority":[{"status":{"code":"ER_SUCCESS_MATCH"},"values":"#
            + #"[{"value":{"name":"Oolong","score":0.5}}]}]}}"#,
    ])
    func comesBackWithWhatItsResolutionsSayBesides(_ text: String) throws {
        let json = try decode(JSON.self, text)
        let back = try wire(of: text, through: Slot.self)
        #expect(back == json)
    }

    @Test(arguments: [
        (nil, false), ("", false), (" \t\n\u{A0}", false), ("tea", true), (" tea ", true), ("?", false), ("7", true),
    ])
    func isFilledWhenSomethingWasSaid(_ spoken: String?, _ expected: Bool) {
        #expect(Slot("Tea", spoken: spoken).isFilled == expected)
    }

    @Test func isAbsentWhateverAuthoritiesSayOfNothing() {
        let match = Resolutions([.init(name: nil, code: .match, values: [ResolvedValue(name: "Assam")])])
        #expect(Slot("Tea", spoken: "", resolutions: match).outcome == .absent)
        #expect(Slot("Tea", spoken: nil, resolutions: match).outcome == .absent)
    }
}
