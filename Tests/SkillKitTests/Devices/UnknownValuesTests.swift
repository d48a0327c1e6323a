import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A gardener, who knows three plants, and asks for the place of one only now and then.
enum Garden {
    enum Plant: String, SlotValue, CaseIterable { case basil, cactus, ivy }

    struct Water: Intent {
        static let name: IntentName = "WaterIntent"
        static let samples: [Utterance] = ["water a plant", "I watered the {plant}", "water the {plant} {count} times"]
        static let filling = SlotFilling(
            .required("plant", ask: "Which plant?", answers: ["the {plant}"]),
            .optional(
                "count",
                ask: "How many times?",
                validate: [SlotValidation(.atMost(3), ask: "That drowns it. How many?")]
            )
        )
        var plant: Plant
        var count: Int?
    }

    enum Spot: String, SlotValue, CaseIterable { case kitchen, balcony }

    struct Move: Intent {
        static let name: IntentName = "MoveIntent"
        static let samples: [Utterance] = ["move a plant", "move it to the {spot}"]
        static let filling = SlotFilling(
            .required(
                "spot",
                ask: "Where to: kitchen or balcony?",
                validate: [SlotValidation(.known, ask: "Nothing grows in the {spot}. Kitchen or balcony?")]
            )
        )
        var spot: Spot
    }
}

private struct Gardener: Conversation {
    enum State: String, ConversationState, CaseIterable { case start }
    enum Event: ConversationEvent {
        case opened, watered(Garden.Water), moved(Garden.Move), played, left, confused, ended
    }

    static let start = State.start
    static let translations = [
        Translation(
            into: .german,
            samples: [
                Garden.Water.name: ["gieß eine Pflanze", "gieß {plant}", "gieß {plant} {count} mal"],
                Garden.Move.name: ["stell etwas um", "stell es in {spot}"],
            ],
            values: ["Plant": ["basil": ["Basilikum"], "cactus": ["Kaktus"], "ivy": ["Efeu"]]],
            fillings: [
                Garden.Water.name: SlotFilling(.required("plant", ask: "Welche Pflanze?"), .optional("count")),
                Garden.Move.name: SlotFilling(.required("spot", ask: "Wohin?")),
            ]
        )
    ]
    static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
        Route(Garden.Water.self, Event.watered)
        Route(Garden.Move.self, Event.moved)
        Route(.audioPlayer) { _ in .played }
        Route(.stop, .left)
    }

    func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
        switch event {
        case .watered(let water):
            guard let count = water.count else { return .stay(.elicit(slot: "count", asking: "How often?")) }
            return .stay(.ask("\(count) times for the \(water.plant.rawValue). What else?"))
        case .moved(let move): return .stay(.ask("It is in the \(move.spot.rawValue). What else?"))
        case .opened: return .stay(.ask("What can I do?"))
        case .confused: return .stay(.ask("Say water a plant."))
        case .left: return .stay(.tell("Goodbye."))
        case .played, .ended: return .stay(.silent)
        }
    }
}

@Suite struct UnknownValuesTests {
    private static func dialog(_ locale: LocaleName = "en-US") -> Dialog<Gardener> {
        Dialog(with: Skill(Gardener()), locale: locale)
    }

    @Test(arguments: [
        (["water a plant", "fern"], "I don't know fern. Which plant? Say basil, cactus or ivy."),
        (["um, I watered the fern please"], "I don't know fern. Which plant? Say basil, cactus or ivy."),
        (["I watered the fern"], "I don't know fern. Which plant? Say basil, cactus or ivy."),
        (["move it to the cellar"], "Nothing grows in the cellar. Kitchen or balcony?"),
        (["move a plant", "cellar"], "Nothing grows in the cellar. Kitchen or balcony?"),
        (["water a plant", "I watered the fern"], "I don't know fern. Which plant? Say basil, cactus or ivy."),
        (["water a plant", "um, fern please"], "I don't know fern. Which plant? Say basil, cactus or ivy."),
        (["water a plant", "water a plant"], "Which plant?"),
        // A plant is no place, and nobody asked which one to water.
        (["move a plant", "basil"], "Nothing grows in the basil. Kitchen or balcony?"),
        (["I watered the ivy", "lots"], "I didn't understand lots. How many times?"),
    ])
    func saysWhatItHeardAndWhatItKnows(_ said: [String], _ expected: String) async throws {
        var dialog = Self.dialog()
        var answer = try await dialog.launch()
        for words in said { answer = try await dialog.hear(words) }
        #expect(answer.plainText == expected)
        #expect(!answer.endsSession)
    }

    @Test func saysItInGerman() async throws {
        var dialog = Self.dialog("de-DE")
        #expect(try await dialog.hear("gieß eine Pflanze").plainText == "Welche Pflanze?")
        let answer = try await dialog.hear("Farn")
        #expect(answer.plainText == "Farn kenne ich nicht. Welche Pflanze? Sag Basilikum, Kaktus oder Efeu.")
    }

    @Test func takesTheNextAnswerForTheSameSlot() async throws {
        var dialog = Self.dialog()
        try await dialog.hear("water a plant")
        try await dialog.hear("fern")
        #expect(try await dialog.hear("the ivy").plainText == "How often?")
        #expect(try await dialog.hear("nine").plainText == "That drowns it. How many?")
        #expect(try await dialog.hear("two").plainText == "2 times for the ivy. What else?")
    }

    @Test(arguments: [
        ("stop", "Goodbye."), ("move it to the kitchen", "It is in the kitchen. What else?"),
        ("tell me what the weather is like in Rome today", "Which plant?"), ("?", "Say water a plant."),
    ])
    func takesSomethingElseForNoValue(_ words: String, _ expected: String) async throws {
        var dialog = Self.dialog()
        try await dialog.hear("water a plant")
        let answer = try await dialog.hear(words).plainText
        #expect(answer == expected)
    }

    @Test func leavesTheQuestionOpenWhenAPlayerReports() async throws {
        var dialog = Self.dialog()
        #expect(try await dialog.hear("water a plant").plainText == "Which plant?")
        try await dialog.send(.audioPlayer(.playbackStarted(PlaybackProgress())))
        #expect(try await dialog.hear("ivy").plainText == "How often?")
    }

    @Test func asksForAnOptionalSlotOnlyIfTheSkillDoes() async throws {
        var dialog = Self.dialog()
        #expect(try await dialog.hear("water the ivy 2 times").plainText == "2 times for the ivy. What else?")
        #expect(try await dialog.hear("I watered the cactus").plainText == "How often?")
        #expect(dialog.exchange != nil, "the device asked by itself")
    }

    @Test func givesAlexaTheSameQuestions() throws {
        let model = InteractionModel(Gardener.declarations(in: .english), invocationName: "green thumb")
        let intents = try #require(model.dialog?.intents)
        let water = try #require(intents.first { $0.name == "WaterIntent" }?.slots)
        #expect(water.map(\.elicitationRequired) == [true, false])
        #expect(
            water.map { $0.validations?.map(\.type) ?? [] } == [["hasEntityResolutionMatch"], ["isLessThanOrEqualTo"]]
        )
        #expect(water[1].prompts?.elicitation == nil)
        let prompts = (model.prompts ?? []).flatMap { $0.variations ?? [] }.compactMap(\.value)
        #expect(prompts.contains("I don't know {plant}. Which plant? Say basil, cactus or ivy."), "\(prompts)")
        #expect(prompts.contains("Nothing grows in the {spot}. Kitchen or balcony?"), "\(prompts)")
        let move = try #require(intents.first { $0.name == "MoveIntent" }?.slots?.first)
        #expect(move.validations?.count == 1, "the declared rule takes the place of the one that comes by itself")
    }

    @Test func givesAlexaTheQuestionsOfEachLanguage() async throws {
        let runner = Runner(name: "gardener", version: "1", about: "") { _ in Skill(Gardener()) }
        let run = try await CommandLineRun(runner, ["model", "--locale", "de-DE"], input: Data())
        let words = "{plant} kenne ich nicht. Welche Pflanze? Sag Basilikum, Kaktus oder Efeu."
        #expect(run.output.contains(words), "\(run.output)")
        #expect(!run.output.contains("I don't know"))
    }

    @Test func isSound() async throws {
        let plan = ExplorationPlan<Gardener>(
            requests: [.audioPlayer(.playbackStarted(PlaybackProgress()))],
            turns: 2000
        )
        let exploration = try await Exploration(of: Skill(Gardener()), plan)
        #expect(exploration.findings.isEmpty, "\(exploration)")
    }

    struct Sold: Intent {
        static let name: IntentName = "SoldIntent"
        static let samples: [Utterance] = ["I sold a plant", "I sold the {plant}"]
        static let filling = SlotFilling(.optional("plant", ask: "Which plant?"))
        var plant: Garden.Plant
    }

    private enum TeaEvent: ConversationEvent { case ended }

    @Test func tellsThatARequiredPropertyIsNeverMissing() {
        let router = IntentRouter<TeaEvent>(launch: .ended, ended: .ended, otherwise: .ended) {
            Route(Sold.self) { _ in .ended }
        }
        let findings = router.declarationFindings.map(\.description)
        #expect(
            findings.contains { $0.contains("'plant' need not be said, but its property is not an optional") },
            "\(findings)"
        )
    }
}
