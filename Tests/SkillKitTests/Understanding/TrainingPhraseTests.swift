import Testing

@testable import SkillKit

/// Sentences that are learnt from beside the samples.
@Suite struct TrainingPhraseTests {
    struct Boil: Intent {
        static let name: IntentName = "BoilIntent"
        static let samples: [Utterance] = ["boil {count} eggs", "boil an egg", "boil some eggs for {count}"]
        var count: Int?
    }

    struct Ask: Intent {
        static let name: IntentName = "AskIntent"
        static let samples: [Utterance] = [
            "how long does an egg take", "how many minutes for an egg", "when is it done",
        ]
    }

    private static let declarations = [IntentDeclaration(Boil.self), IntentDeclaration(Ask.self)]

    private static let table = """
        # What people said in the kitchen.

        BoilIntent\tpop {count} in the saucepan for breakfast
        BoilIntent\twould you do me {count} soft ones for breakfast
        AskIntent\ttell us how the breakfast is coming along
        AskIntent\tis the saucepan nearly ready yet
        """

    @Test func isLearntFromWithoutBeingASample() throws {
        let phrases = try TrainingPhrase.table(Self.table, for: Self.declarations)
        #expect(phrases.map(\.intent) == ["BoilIntent", "BoilIntent", "AskIntent", "AskIntent"])
        let plain = IntentRecognizer(Self.declarations)
        let taught = IntentRecognizer(Self.declarations, training: phrases)
        let said = "pop six in the saucepan please"
        #expect(plain.reading(of: said).intent == .fallback, "the samples alone must not tell, or this shows nothing")
        let reading = taught.reading(of: said)
        #expect(reading.intent == "BoilIntent" && reading.slots["count"]?.spoken == "six", "\(reading)")
        #expect(taught.reading(of: "is the saucepan ready").intent == "AskIntent")
        // A sample word for word is certain, and a phrase is not.
        #expect(taught.reading(of: "boil an egg").confidence == 1)
        #expect(taught.reading(of: "is the saucepan nearly ready yet").confidence < 1)
    }

    /// What is none of the kitchen timer's business.
    private static let foreign = """
        AMAZON.FallbackIntent\tput the saucepan back in the cupboard
        AMAZON.FallbackIntent\twho put the milk back in the cupboard
        AMAZON.FallbackIntent\tthe cupboard in the hall is open
        AMAZON.FallbackIntent\tput your coat in the hall
        """

    @Test func tellsWhatStandsForNothing() throws {
        let own = try TrainingPhrase.table(Self.table, for: Self.declarations)
        let all = try TrainingPhrase.table(Self.table + "\n" + Self.foreign, for: Self.declarations)
        #expect(all.count == own.count + 4)
        let said = "the saucepan in the hall cupboard"
        let confidence = { (phrases: [TrainingPhrase]) in
            IntentRecognizer(Self.declarations, training: phrases).considered(said).map(\.confidence).max() ?? 0
        }
        #expect(confidence(all) < confidence(own) / 2, "\(confidence(all)) and \(confidence(own)) without")
        let reading = IntentRecognizer(Self.declarations, training: all).reading(of: "pop six in the saucepan please")
        #expect(reading.intent == "BoilIntent", "\(reading)")
        #expect(throws: TrainingPhraseError(line: 1, problem: "AMAZON.FallbackIntent has no slot 'count'")) {
            try TrainingPhrase.table("AMAZON.FallbackIntent\t{count} cups", for: Self.declarations)
        }
    }

    @Test func isIgnoredForIntentsThatAreNotDeclared() {
        let phrase = TrainingPhrase("FryIntent", "fry an egg")
        let taught = IntentRecognizer(Self.declarations, training: [phrase])
        #expect(taught.model?.bytes == IntentRecognizer(Self.declarations).model?.bytes)
    }

    @Test(arguments: [
        ("BoilIntent pop an egg", "line 1: expected an intent's name, a tab and a sentence"),
        ("\nBoilintent\tpop an egg", "line 2: there is no intent 'Boilintent'; did you mean 'BoilIntent'?"),
        ("BoilIntent\tpop {counts} eggs", "line 1: BoilIntent has no slot 'counts'; did you mean 'count'?"),
        ("BoilIntent\t{count} or {count} eggs", "line 1: {count} stands twice in one sentence"),
        ("AskIntent\t" + String(repeating: "egg ", count: 65), "line 1: the sentence has more than 64 words"),
        ("# eggs\r\nAskIntent\t ?!", "line 2: there is no sentence"),
    ])
    func namesTheLineThatIsWrong(_ text: String, _ message: String) {
        #expect(
            "\(#expect(throws: TrainingPhraseError.self) { try TrainingPhrase.table(text, for: Self.declarations) }!)"
                == message
        )
    }

    @Test func hasADigestThatTellsEveryChange() throws {
        let phrases = try TrainingPhrase.table(Self.table, for: Self.declarations)
        let digest = TrainingPhrase.digest(of: phrases)
        #expect(digest.count == 16 && digest == TrainingPhrase.digest(of: phrases))
        var digests: Set = [digest, TrainingPhrase.digest(of: []), TrainingPhrase.digest(of: phrases.reversed())]
        for place in phrases.indices {
            var fewer = phrases
            fewer.remove(at: place)
            digests.insert(TrainingPhrase.digest(of: fewer))
        }
        #expect(digests.count == 3 + phrases.count)
    }
}
