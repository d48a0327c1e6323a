import Testing

@testable import SkillKit

/// The toy skill, spoken to in German.
@Suite struct GermanTests {
    private static let recognizer = IntentRecognizer(Skill(TeaConversation()), in: .german)

    @Test func answersAGermanRequestInGermanAndIsUnderstoodInGerman() async throws {
        var dialog = Dialog(with: Skill(TeaConversation()), locale: "de-DE")
        #expect(try await dialog.launch().plainText == "Willkommen. Welchen Tee möchtest du?")
        #expect(try await dialog.hear("Äh, ich hätte gern einen grünen Tee").plainText == "Klein oder groß?")
        #expect(try await dialog.hear("groß, bitte").plainText == "Ein großer Grüntee, ist das richtig?")
        #expect(try await dialog.hear("Ja, gerne!") == .tell("Dein großer Grüntee zieht schon."))
    }

    @Test(arguments: [
        ("ich möchte bitte Minztee", OrderTea.name), ("eine große Tasse Earl Grey", OrderTea.name),
        ("könnte ich eine kleine Tasse Pfefferminztee haben", OrderTea.name), ("die kleine bitte", ChooseSize.name),
        ("ja klar", .yes), ("das stimmt", .yes), ("nee danke", .no), ("nein, lieber nicht", .no),
        ("hilf mir mal", .help),
        ("was kann ich denn sagen", .help), ("hör bitte auf", .stop), ("tschüss", .stop), ("vergiss es", .cancel),
        ("wie wird das Wetter morgen", .fallback), ("I would rather have a cup of coffee", .fallback),
    ])
    func understands(_ text: String, _ intent: IntentName) {
        #expect(Self.recognizer.reading(of: text).intent == intent)
    }

    @Test func handsValuesOverByTheirIdentifiers() throws {
        let slots = Self.recognizer.reading(of: "einen kleinen Pfefferminztee").slots
        let order = try slots.decode(OrderTea.self)
        #expect(order == OrderTea("Minztee", .small))
    }

    @Test func apologisesInGerman() async throws {
        var dialog = Dialog(with: Skill(TeaConversation()), locale: "de-DE")
        let answer = try await dialog.say(OrderTea.name, ["Tea": "lava"])
        #expect(answer.plainText == "Entschuldige, der Kessel ist kaputt. Einen anderen Tee?")
    }

    @Test func breaksNoRuleThatTheEnglishDoesNotBreak() async throws {
        func places(_ language: Language) async throws -> Set<String> {
            var plan = ExplorationPlan<TeaConversation>(turns: 2000)
            plan.language = language
            let findings = try await Exploration(of: Skill(TeaConversation()), plan).findings
            return Set(findings.map { "\($0.rule) \($0.state ?? "")" })
        }
        #expect(try await places(.german) == places(.english))
    }

    @Test(arguments: [
        ("Welchen Tee möchtest du?", true, false), ("Sag bitte ja oder nein.", true, true),
        ("Möchtest du noch einen?", true, true), ("Kannst du mir sagen, welchen du willst?", true, false),
        ("Möchtest du einen kleinen oder einen großen?", true, false), ("Versuch es bitte noch einmal.", true, false),
        ("Dein Tee zieht schon.", false, false),
    ])
    func tellsWhatAPromptAsks(_ text: String, _ asks: Bool, _ wantsYesOrNo: Bool) {
        let prompt = Prompt(text, in: .german)
        #expect(prompt.asks == asks)
        #expect(prompt.wantsYesOrNo == wantsYesOrNo)
    }

    @Test func findsTheWordsThatAPromptTellsToSay() {
        let text = "Sag ja, um weiterzumachen, nein oder den Namen eines anderen. Du kannst auch Hilfe sagen."
        #expect(Prompt(text, in: .german).offered == ["ja", "nein"])
    }
}
