import SkillKit
import Testing

/// What counts only beside something else: answers to a question, numbers of a unit, and words like "yesterday".
@Suite struct UnaskedAnswersTests {
    private static let recognizer = IntentRecognizer(Skill(MyPlantsSkill(diaries: UserStore())))

    @Test(arguments: ["the basil", "basil", "um, the basil please"])
    func countWhereTheyAreAskedFor(_ answer: String) {
        let unasked = Self.recognizer.reading(of: answer)
        #expect(unasked.intent == .fallback, "\(unasked)")
        let asked = Self.recognizer.reading(of: answer, expecting: [WaterPlant.name])
        #expect(asked.intent == WaterPlant.name && asked.slots["plant"]?.spoken == "basil", "\(asked)")
    }

    @Test(arguments: [
        ("yesterday I watered the ivy", "yesterday"), ("I watered the ivy yesterday", "yesterday"),
        ("last Friday I watered the ivy", "last Friday"), ("I watered the ivy three days ago", "three days ago"),
        ("I watered the ivy", nil),
    ])
    func keepTheDayWhereverItStands(_ text: String, _ day: String?) {
        let reading = Self.recognizer.reading(of: text)
        #expect(reading.intent == WaterPlant.name, "\(reading)")
        #expect(reading.slots["day"]?.spoken == day, "\(reading)")
        #expect(reading.slots["plant"]?.spoken == "ivy", "\(reading)")
    }

    @Test(arguments: [
        ("the ivy wants water every four days", "four"), ("every two days for the ivy", "two"),
        ("the ivy wants water every two weeks", nil), ("every two months for the ivy", nil),
        ("the ivy wants water every twelve hours", nil),
    ])
    func takeNoNumberOfAnotherUnit(_ text: String, _ days: String?) {
        let reading = Self.recognizer.reading(of: text)
        #expect(reading.intent == SetPause.name, "\(reading)")
        #expect(reading.slots["days"]?.spoken == days, "\(reading)")
    }

    @Test(arguments: ["did I water the ivy this week", "when did I last water the ivy"])
    func writeNothingForAQuestion(_ text: String) {
        let reading = Self.recognizer.reading(of: text)
        #expect(reading.intent == AskPlant.name, "\(reading)")
    }
}
