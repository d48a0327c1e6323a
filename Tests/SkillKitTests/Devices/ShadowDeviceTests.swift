import SkillKit
import Testing

@Suite struct ShadowDeviceTests {
    private let talk = WireTalk(.shadow)
    private static let shadow = "$aws/things/panel/shadow"

    /// The whole shadow, as `get` is answered.
    private func whole(_ say: JSON, reported: JSON = [:], version: Int = 7) -> JSON {
        ["version": .integer(version), "state": ["desired": ["say": say], "reported": reported], "timestamp": 1]
    }

    private func update(_ document: JSON) async throws -> DeviceMessage {
        try #require(try await talk.answers(document, topic: "\(Self.shadow)/get/accepted").first)
    }

    @Test func looksAtTheWholeShadowAfterADelta() async throws {
        let delta: JSON = ["version": 7, "state": ["say": [1, "a cup of mint"]]]
        let get = try await talk.answers(delta, topic: "\(Self.shadow)/update/delta")
        #expect(get == [DeviceMessage([:], topic: "\(Self.shadow)/get")])
        let other: JSON = ["version": 7, "state": ["lamp": "on"]]
        #expect(try await talk.answers(other, topic: "\(Self.shadow)/update/delta") == [])
        #expect(try await talk.answers(["code": 409], topic: "\(Self.shadow)/update/rejected") == [])
    }

    @Test func keepsTheWholeDialogueInTheShadow() async throws {
        let asked = try await update(whole([1, "a cup of mint"]))
        #expect(asked.topic == "\(Self.shadow)/update")
        #expect(asked.body["version"] == 7)
        let reported = try #require(asked.body["state"]?["reported"])
        #expect(reported["say"] == [1, "a cup of mint"])
        #expect(reported["screen"]?["speech"] == "Small or large?")
        #expect(reported["screen"]?["listening"] == true)
        let sized = try await update(whole([2, "large please"], reported: reported, version: 9))
        let end = try await update(whole([3, "yes"], reported: try #require(sized.body["state"]?["reported"])))
        #expect(end.body["state"]?["reported"]?["screen"]?["speech"] == "Your large mint is brewing.")
        #expect(end.body["state"]?["reported"]?["session"] == .null, "a null removes what is over")
    }

    @Test func takesNoTurnTwice() async throws {
        let answered = whole([1, "a cup of mint"], reported: ["say": [1, "a cup of mint"]])
        #expect(try await talk.answers(answered, topic: "\(Self.shadow)/get/accepted") == [])
        let first = try await update(whole([1, "a cup of mint"]))
        let second = try await update(whole([1, "a cup of mint"]))
        #expect(first == second, "the same shadow has the same answer")
    }

    @Test func reportsWhatItCantRead() async throws {
        let update = try await update(whole("tea"))
        let reported = update.body["state"]?["reported"]
        #expect(reported?["say"] == "tea", "so that it is not asked again")
        let error = reported?["screen"]?["error"]
        #expect(error == "Malformed request: 'state.desired.say' is not an array")
    }
}
