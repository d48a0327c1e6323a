import SkillKit

struct BoilEgg: Intent {
    static let name: IntentName = "BoilEggIntent"
    static let samples: [Utterance] = ["a {style} egg", "boil me a {style} egg", "{style}"]
    enum Style: String, SlotValue, CaseIterable { case soft, medium, hard }
    var style: Style
}

struct Eggs: Conversation {
    enum State: String, ConversationState, CaseIterable { case start }
    enum Event: ConversationEvent { case opened, chose(BoilEgg), left, confused, ended }

    static let start = State.start
    static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
        Route(BoilEgg.self, Event.chose)
        Route(.stop, .left)
        Route(.cancel, .left)
    }

    func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
        switch (event, state) {
        case (.opened, .start): .stay(.ask("How would you like your egg: soft, medium or hard?"))
        case (.chose(let egg), .start): .stay(.tell("Boil it for \(minutes(egg.style)) minutes."))
        case (.confused, .start): .stay(.ask("Say soft, medium or hard."))
        case (.left, .start): .stay(.tell("Enjoy your breakfast."))
        case (.ended, .start): .stay(.silent)
        }
    }

    private func minutes(_ style: BoilEgg.Style) -> Int {
        switch style {
        case .soft: 4
        case .medium: 6
        case .hard: 10
        }
    }
}

// MARK: main.swift

func runEggs() -> Never {
    Runner(name: "eggs", version: "1.0.0", about: "Times an egg.", skill: { _ in Skill(Eggs()) }).main()
}
