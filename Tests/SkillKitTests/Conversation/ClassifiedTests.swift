import SkillKit
import Testing

@Suite struct ClassifiedTests {
    @Test func namesAKindWhateverTheValueCarries() {
        let states: [TeaConversation.State] = [.start, .choosingSize(tea: "assam"), .choosingSize(tea: "lava")]
        #expect(states.map(\.kind.rawValue) == ["start", "choosingSize", "choosingSize"])
        #expect(TeaConversation.Event.sized(.large).kind == .sized)
    }

    @Test func takesAnEnumOfStringsForItsOwnKind() {
        #expect(OneEvent.happened.kind == .happened)
        #expect(OneEvent.Kind.allCases == [.happened])
    }
}
