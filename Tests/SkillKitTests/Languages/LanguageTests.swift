import Testing

@testable import SkillKit

@Suite struct LanguageTests {
    @Test(arguments: Language.all)
    func knowsWhatPeopleSayForAmazonsIntents(in language: Language) {
        for intent in Language.builtInIntents {
            let utterances = language.utterances(for: intent)
            #expect(utterances.count >= 10, "\(intent) in \(language)")
            #expect(utterances.allSatisfy { !$0.parts.isEmpty }, "\(intent) in \(language)")
        }
        #expect(language.utterances(for: "OrderTeaIntent").isEmpty)
        #expect(language.locales.allSatisfy(language.covers))
        #expect(Prompt(language.vocabulary.apology, in: language).asks)
    }

    @Test(arguments: Language.all)
    func understandsTheAnswersThatItsPromptsName(in language: Language) {
        let built = Language.builtInIntents.map { IntentDeclaration($0, samples: []) }
        let recognizer = IntentRecognizer(built, in: language)
        let words = language.vocabulary.prompts
        #expect(recognizer.reading(of: words.yes).intent == .yes)
        #expect(recognizer.reading(of: words.no).intent == .no)
        #expect(recognizer.reading(of: words.repeat).intent == .repeat)
    }

    @Test(
        arguments: [
            ("de-DE", Language.german), ("de-AT", .german), ("DE", .german), ("en-GB", .english), ("en_ZA", .english),
            ("fr-FR", nil), ("", nil), ("deutsch", nil), (nil, .english),
        ] as [(LocaleName?, Language?)]
    )
    func isChosenByTheLocale(_ locale: LocaleName?, _ language: Language?) {
        #expect(TeaConversation.language(for: locale) == language)
    }

    @Test func takesASkillsOwnWordsForOthers() {
        let language = Language.english.taking("cuppa:cup of tea, brew:tea, teas:tea")
        #expect(language == .english)
        #expect(language.expansion(of: "cuppa") == ["cup", "of", "tea"])
        #expect(language.expansion(of: "teas") == ["tea"] && language.expansion(of: "tea") == nil)
        #expect(language.expansion(of: "im") == ["i", "am"] && Language.english.expansion(of: "brew") == nil)
        let plain = SpokenText("I'd like a brew", in: .english)?.words.map(\.text)
        #expect(plain == ["i", "would", "like", "a", "brew"])
        #expect(SpokenText("I'd like a brew", in: language)?.words.map(\.text) == ["i", "would", "like", "a", "tea"])
        // Words of one skill's subject are no words of the language.
        #expect(Language.english.expansion(of: "film") == nil)
    }

    @Test func takesASkillsOwnPhrasesAndAsides() {
        let language = Language.english.taking(phrases: "dying for, dont mind me", asides: "what a brew, so hot")
        #expect(language.phrases.dropLast(2) == Language.english.phrases[...])
        #expect(language.phrases.suffix(2) == [["dying", "for"], ["do", "not", "mind", "me"]])
        #expect(language.asides == Language.english.asides + ["what a brew", "so hot"])
        for phrases in [Language.english.phrases, Language.german.phrases] { #expect(phrases.count > 40) }
        // Watching, casts and the rest are words of one skill's subject.
        let words = Set(Language.english.phrases.joined()).union(Language.english.asides.flatMap(\.spacedWords))
        #expect(words.isDisjoint(with: ["watch", "watching", "cast", "film", "films", "movie", "movies"]))
    }

    @Test func answersAnUnservedLocaleInItsOwnLanguageAndSaysSo() async throws {
        let log = NoticeLog()
        var dialog = Dialog(with: Skill(TeaConversation(), notify: log.add), locale: "fr-FR")
        #expect(try await dialog.launch().plainText == "Welcome. Which tea would you like?")
        #expect(
            log.notices == [
                "no language of the skill serves the locale 'fr-FR'; it is answered in 'en'"
            ]
        )
    }

    @Test func findsWhatATranslationLacks() {
        let translation = Translation(
            into: .german,
            samples: [OrderTea.name: ["einen {Size} {Tea}"], "OrderCakeIntent": ["Kuchen"]],
            values: ["TeaSize": ["small": ["klein"], "huge": ["riesig"]], "Cake": [:]]
        )
        #expect(
            translation.findings(of: TeaConversation.router.declarations).map(\.description) == [
                "in the language 'de': 'huge' is not a value of TeaSize",
                "in the language 'de': Cake is not a slot type of the skill",
                "in the language 'de': OrderCakeIntent is not an intent of the skill",
                "in the language 'de': the value 'large' of TeaSize has no name",
                "in the language 'de': ChooseSizeIntent: has no samples, so no one can invoke it",
                "in the language 'de': ChooseSizeIntent: no sample has a place for the slot {Size}",
            ]
        )
    }
}
