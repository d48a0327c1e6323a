import SkillKit
import Testing

/// Whoever denies a sample does not mean it.
@Suite struct DenialTests {
    struct Wake: Intent {
        static let name: IntentName = "WakeIntent"
        static let samples: [Utterance] = ["wake me at {time}", "wake me {day} at {time}", "wake me"]
        var time: SpokenTime?
        var day: SpokenDate?
    }

    struct Play: Intent {
        static let name: IntentName = "PlayIntent"
        static let samples: [Utterance] = ["play the {sound}", "I want to hear the {sound}"]
        enum Sound: String, SlotValue, CaseIterable { case rain, sea }
        var sound: Sound?
    }

    private static let recognizer = IntentRecognizer([IntentDeclaration(Wake.self), IntentDeclaration(Play.self)])

    @Test(arguments: [
        "don't wake me at seven", "do not wake me tomorrow at seven", "please don't wake me", "never wake me at seven",
        "don't play the rain", "I don't want to hear the sea", "I do not want to hear the rain please",
    ])
    func takesNoIntentForItsContrary(_ text: String) {
        let reading = Self.recognizer.reading(of: text)
        #expect(reading.intent == .fallback, "\(reading)")
    }

    @Test(arguments: [
        ("wake me at seven", Wake.name), ("I want to hear the sea", Play.name),
        ("no, wake me at seven", Wake.name),
    ])
    func takesCorrectionsForNoDenial(_ text: String, _ intent: IntentName) {
        let reading = Self.recognizer.reading(of: text)
        #expect(reading.intent == intent, "\(reading)")
    }
}
