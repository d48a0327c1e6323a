import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Components in components, down to where nobody means it.
@Suite struct VisibleComponentTests {
    private func context(of component: JSON) -> JSON {
        ["Alexa.Presentation.APL": ["componentsVisibleOnScreen": [component]]]
    }

    private func chain(of length: Int) -> JSON {
        (1..<length).reduce(["id": "1"]) { inner, number in ["id": .string("\(number + 1)"), "children": [inner]] }
    }

    private func depth(of component: VisibleComponent?) -> Int {
        component.map { 1 + depth(of: $0.children?.first) } ?? 0
    }

    @Test(arguments: [1, 2, 10, 11, 12, 100, 240])
    func areReadAsFarAsAnybodyMeansAndComeBackWhole(_ length: Int) throws {
        let json: JSON = ["request": ["type": "a"], "context": context(of: chain(of: length)), "version": "1.0"]
        let envelope = try RequestEnvelope<TeaConversation.State>(bytes: bytes(of: json))
        let component = try #require(try envelope.context.decoded()?.apl?.components?.first)
        #expect(component.id == "\(length)")
        #expect(depth(of: component) == min(length, 11))
        #expect(try wire(envelope) == json)
    }

    @Test func keepAnOddChildAndWhatStandsBesideIt() throws {
        let text = #"{"id":"a","children":[{"id":"b"},5],"tags":[],"transform":[1,"2"],"visibility":"all"}"#
        let component = try decode(VisibleComponent.self, text)
        #expect(component.id == "a")
        #expect(component.children == nil)
        #expect(component.members.keys.sorted() == ["children", "tags", "transform", "visibility"])
        #expect(try wire(component) == decode(JSON.self, text))
    }

    /// Foundation's errors cost the square of the depth.
    @Test(.timeLimit(.minutes(1)))
    func doNotHoldUpWhoLooks() throws {
        let odd = #"{"id":1,"uid":1,"type":1,"position":1,"tags":1,"entities":1,"transform":1,"visibility":[]}"#
        let leaves = Array(repeating: odd, count: 2000).joined(separator: ",")
        let before = String(repeating: #"{"children":["#, count: 240)
        let after = String(repeating: "]}", count: 240)
        let text =
            #"{"request":{"type":"a"},"context":{"Alexa.Presentation.APL":{"componentsVisibleOnScreen":["#
            + before + leaves + after + "]}}}"
        let envelope = try RequestEnvelope<TeaConversation.State>(bytes: Data(text.utf8))
        let context = try #require(try envelope.context.decoded())
        #expect(depth(of: context.apl?.components?.first) == 11)
    }
}
