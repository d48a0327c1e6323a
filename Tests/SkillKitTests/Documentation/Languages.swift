import SkillKit
import Testing

// MARK: The samples in German

extension Translation {
    static let eggsInGerman = Translation(
        into: .german,
        samples: [BoilEgg.name: ["ein {style} Ei", "koch mir ein {style} Ei", "{style}"]],
        values: [
            "Style": [
                "soft": ["weich", "weiches"],
                "medium": ["wachsweich", "wachsweiches"],
                "hard": ["hart", "hartes"],
            ]
        ]
    )
}

// MARK: The sentences in both languages

struct EggPhrases {
    var question, hint, farewell: Speech
    var boil: (_ minutes: Int) -> Speech

    init(_ language: Language) {
        switch language {
        case .german:
            question = "Wie möchtest du dein Ei: weich, wachsweich oder hart?"
            hint = "Sag weich, wachsweich oder hart."
            farewell = "Guten Appetit."
            boil = { "Koch es \($0) Minuten." }
        default:
            question = "How would you like your egg: soft, medium or hard?"
            hint = "Say soft, medium or hard."
            farewell = "Enjoy your breakfast."
            boil = { "Boil it for \($0) minutes." }
        }
    }
}

// MARK: The conversation

struct BilingualEggs: Conversation {
    static let start = Eggs.State.start
    static let router = Eggs.router
    static let translations = [Translation.eggsInGerman]

    func reply(to event: Eggs.Event, in state: Eggs.State, turn: Turn) -> Reply<Eggs.State> {
        let phrases = EggPhrases(turn.language)
        return switch (event, state) {
        case (.opened, .start): .stay(.ask(phrases.question))
        case (.chose(let egg), .start): .stay(.tell(phrases.boil(egg.style == .hard ? 10 : 5)))
        case (.confused, .start): .stay(.ask(phrases.hint))
        case (.left, .start): .stay(.tell(phrases.farewell))
        case (.ended, .start): .stay(.silent)
        }
    }
}

// MARK: Spoken to in German

@Test func boilsAnEggInGerman() async throws {
    var dialog = Dialog(with: Skill(BilingualEggs()), locale: "de-DE")
    #expect(try await dialog.launch().plainText == "Wie möchtest du dein Ei: weich, wachsweich oder hart?")
    #expect(try await dialog.hear("ein hartes Ei, bitte").plainText == "Koch es 10 Minuten.")
}

// MARK: Proven in German

@Test func germanEggsKeepEveryRule() async throws {
    var plan = ExplorationPlan<BilingualEggs>(turns: 1000)
    plan.language = .german
    let exploration = try await Exploration(of: Skill(BilingualEggs()), plan)
    #expect(exploration.findings.isEmpty, "\(exploration)")
}
