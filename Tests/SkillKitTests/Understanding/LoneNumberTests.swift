import SkillKit
import Testing

/// A number in words around it that no sample has.
@Suite struct LoneNumberTests {
    struct Goal: Intent {
        static let name: IntentName = "GoalIntent"
        static let samples: [Utterance] = ["set a goal", "set my goal to {count}", "my goal is {count} glasses"]
        var count: Int?
    }

    struct Drink: Intent {
        static let name: IntentName = "DrinkIntent"
        static let samples: [Utterance] = ["I drank {count} glasses", "log {count}", "add a glass", "I drank a glass"]
        var count: Int?
    }

    private static let recognizer = IntentRecognizer([IntentDeclaration(Goal.self), IntentDeclaration(Drink.self)])

    @Test(arguments: [
        ("change my goal to four", "four" as String?), ("change the goal to four", "four"),
        ("set a goal of four", "four"),
        ("change my goal to 4", "4"), ("change my goal to twenty two", "twenty two"),
        ("my goal should be four", "four"),
        ("change my goal", nil),
    ])
    func fillsTheOnlySlotForNumbers(_ text: String, _ count: String?) {
        let reading = Self.recognizer.reading(of: text)
        #expect(reading.intent == Goal.name)
        #expect(reading.slots["count"]?.spoken == count, "\(reading)")
    }

    /// A number alone makes no sentence one of the skill's.
    @Test(arguments: ["the train leaves in four pieces", "she bought four umbrellas"])
    func doesNotMakeWhatIsForeignTheSkills(_ text: String) {
        #expect(Self.recognizer.reading(of: text).intent == .fallback)
    }
}
