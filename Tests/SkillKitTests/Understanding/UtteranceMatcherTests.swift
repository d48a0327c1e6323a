import SkillKit
import Testing

@Suite struct UtteranceMatcherTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var intent: IntentName
        var slots: [String: String]
        var testDescription: String { text }

        init(_ text: String, _ intent: IntentName, _ slots: [String: String] = [:]) {
            (self.text, self.intent, self.slots) = (text, intent, slots)
        }
    }

    private func slots(of request: IntentRequest) -> [String: String] {
        request.slots.names.reduce(into: [:]) { $0[$1] = request.slots[$1]?.spoken }
    }

    @Test(arguments: [
        Case("I'd like Earl Grey", OrderTea.name, ["Tea": "Earl Grey"]),
        Case("i'd  LIKE \"Earl Grey\"!", OrderTea.name, ["Tea": "Earl Grey"]),
        Case("id like tea", OrderTea.name, ["Tea": "tea"]),
        Case("a large cup of jasmine tea", OrderTea.name, ["Size": "large", "Tea": "jasmine tea"]),
        Case("a cup of tea", OrderTea.name, ["Tea": "tea"]),
        Case("make it small.", ChooseSize.name, ["Size": "small"]),
        Case("a large one", ChooseSize.name, ["Size": "large"]),
        Case("a very large one", .fallback),
        Case("yes", .yes),
        Case("Yes, please!", .yes),
        Case("No.", .no),
        Case("what can I say?", .help),
        Case("STOP", .stop),
        Case("never mind", .cancel),
        Case("I'd like", .fallback),
        Case("order", .fallback),
        Case("like I'd tea", .fallback),
        Case("so I'd like tea", .fallback),
        Case("say that again", .fallback),
        Case("coffee", .fallback),
        Case("", .fallback),
        Case(" ?! ", .fallback),
    ])
    func findsTheIntent(_ c: Case) {
        let request = UtteranceMatcher(TeaConversation.router).intent(for: c.text)
        #expect(request.name == c.intent)
        #expect(slots(of: request) == c.slots)
    }

    /// A matcher whose intents are named after their samples.
    private func matcher(_ samples: [Utterance]...) -> UtteranceMatcher {
        let routes = samples.map { Route<Int>(IntentName(rawValue: $0[0].description), 0, samples: $0) }
        // A value, so that it is no result builder.
        let lines = { routes }
        return UtteranceMatcher(
            IntentRouter<Int>(launch: 0, ended: 0, otherwise: 0, misheard: { _ in 0 }, routes: lines)
        )
    }

    @Test func prefersTheSampleWithMostWordsOfItsOwn() {
        let matcher = matcher(["a {X}"], ["a {X} tea"], ["{X} of green tea"])
        #expect(matcher.intent(for: "a cup of green tea").name == "{X} of green tea")
        #expect(matcher.intent(for: "a black tea").name == "a {X} tea")
        #expect(matcher.intent(for: "a biscuit").name == "a {X}")
    }

    @Test func prefersFewerSlotsAmongSamplesWithAsManyWords() {
        let matcher = matcher(["a {X} {Y}"], ["a {X}"])
        #expect(matcher.intent(for: "a green tea").name == "a {X}")
    }

    @Test func prefersTheFirstOfEqualSamples() {
        #expect(matcher(["a {X}"], ["a {Y}"]).intent(for: "a tea").name == "a {X}")
        #expect(matcher(["a {Y}"], ["a {X}"]).intent(for: "a tea").name == "a {Y}")
    }

    @Test func givesEverySlotAWordAtLeast() {
        let matcher = matcher(["{X} and {Y}"])
        #expect(slots(of: matcher.intent(for: "milk and sugar")) == ["X": "milk", "Y": "sugar"])
        #expect(slots(of: matcher.intent(for: "a b and c d")) == ["X": "a b", "Y": "c d"])
        #expect(slots(of: matcher.intent(for: "and and and")) == ["X": "and", "Y": "and"])
        #expect(matcher.intent(for: "and sugar").name == .fallback)
        #expect(matcher.intent(for: "milk and").name == .fallback)
    }

    @Test func doesNotListenToMoreThan64Words() {
        let words = { Array(repeating: "tea", count: $0).joined(separator: " ") }
        let matcher = UtteranceMatcher(TeaConversation.router)
        #expect(matcher.intent(for: "order " + words(63)).name == OrderTea.name)
        #expect(matcher.intent(for: "order " + words(64)).name == .fallback)
    }

    @Test func endsInTimeOnWhatFitsInManyWays() {
        let text = Array(repeating: "a", count: 63).joined(separator: " ") + " b"
        #expect(matcher(["{A} a {B} a {C} c"]).intent(for: text).name == .fallback)
    }
}
