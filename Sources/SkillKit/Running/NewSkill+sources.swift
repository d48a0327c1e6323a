/// The sources of a package with a skill to begin with: intents of the kinds that people need, something that is kept, and
/// tests.
///
/// `Tests/SkillKitTests/Documentation/GettingStarted.swift` compiles the same text.
extension NewSkill {
    /// What people can say.
    static let intents = """
        import SkillKit

        // What people can say. A property is a slot, and stands in braces in the samples.

        enum Plant: String, SlotValue, CaseIterable { case basil, cactus, ivy }

        /// Water for a plant: "I watered the ivy on Friday".
        struct WaterPlant: Intent {
            static let name: IntentName = "WaterPlantIntent"
            static let samples: [Utterance] = ["I watered a plant", "I watered the {plant}", "I watered the {plant} {day}"]
            // The device asks for the plant; for the day, only the skill does, in its reply.
            static let filling = SlotFilling(
                .required("plant", ask: "Which plant?", answers: ["the {plant}"]),
                .optional("day", ask: "On which day?")
            )
            var plant: Plant
            var day: PastDate?
        }

        /// How often a plant wants water: "the ivy wants water every four days".
        struct SetPause: Intent {
            static let name: IntentName = "SetPauseIntent"
            static let samples: [Utterance] = [
                "the {plant} wants water every {days} days", "every {days} days for the {plant}",
            ]
            static let filling = SlotFilling(
                .required("plant", ask: "Which plant?"),
                .required("days", ask: "Every how many days?")
            )
            var plant: Plant
            var days: Int
        }

        /// A question: "does the ivy need water".
        struct AskPlant: Intent {
            static let name: IntentName = "AskPlantIntent"
            static let samples: [Utterance] = ["does the {plant} need water", "when did I water the {plant}"]
            static let filling = SlotFilling(.required("plant", ask: "Which plant?"))
            var plant: Plant
        }

        """

    /// The conversation.
    var skill: String {
        """
        import SkillKit

        /// What is kept of somebody from one session to the next.
        struct Diary: Codable, Sendable {
            var watered: [String: SpokenDate] = [:]
            var pauses: [String: Int] = [:]
        }

        struct \(type): Conversation {
            /// Where the dialogue is; only while it lasts.
            enum State: String, ConversationState, CaseIterable { case start, forgetting }
            /// What can happen.
            enum Event: ConversationEvent {
                case watered(WaterPlant), paused(SetPause), asked(AskPlant)
                case opened, forgot, agreed, declined, helped, left, confused, ended
            }

            static let start = State.start
            static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
                Route(WaterPlant.self, Event.watered)
                Route(SetPause.self, Event.paused)
                Route(AskPlant.self, Event.asked)
                Route("ForgetIntent", .forgot, samples: ["forget my plants", "forget everything"])
                Route(.yes, .agreed)
                Route(.no, .declined)
                Route(.help, .helped)
                Route(.stop, .left)
                Route(.cancel, .left)
            }

            let diaries: UserStore<Diary>

            // Every event has an answer in every state; the compiler counts.
            func reply(to event: Event, in state: State, turn: Turn) async throws -> Reply<State> {
                var diary = await diaries[turn.speaker] ?? Diary()
                switch (event, state) {
                case (.opened, _):
                    return .move(to: .start, .ask("This is your plant diary. Say for example: I watered the basil."))
                case (.watered(let intent), _):
                    let day = intent.day?.date ?? turn.now.date
                    guard let days = day.days(before: turn.now), days >= 0 else {
                        return .stay(.elicit(slot: "day", asking: "On which day was that?"))
                    }
                    diary.watered[intent.plant.rawValue] = day
                    try await diaries.keep(diary, of: turn.speaker)
                    return .move(to: .start, .ask("You watered the \\(intent.plant.rawValue) \\(ago(days)). What else?"))
                case (.paused(let intent), _):
                    diary.pauses[intent.plant.rawValue] = intent.days
                    try await diaries.keep(diary, of: turn.speaker)
                    return .move(to: .start, .ask("Every \\(intent.days) days for the \\(intent.plant.rawValue). What else?"))
                case (.asked(let intent), _):
                    return .move(to: .start, .ask("\\(answer(about: intent.plant, diary, turn)) What else?"))
                case (.forgot, _): return .move(to: .forgetting, .ask("Shall I forget all your plants?"))
                case (.agreed, .forgetting):
                    try await diaries.keep(nil, of: turn.speaker)
                    return .move(to: .start, .ask("I know nothing any more. What else?"))
                case (.declined, .forgetting): return .move(to: .start, .ask("I'll keep them. What else?"))
                case (.helped, .forgetting), (.confused, .forgetting):
                    return .stay(.ask("Say yes or no: shall I forget all your plants?"))
                case (.helped, .start), (.confused, .start), (.agreed, .start):
                    return .stay(.ask("Say I watered the basil, or does the ivy need water."))
                case (.declined, .start), (.left, _): return .stay(.tell("Goodbye."))
                case (.ended, _): return .stay(.silent)
                }
            }

            private func answer(about plant: Plant, _ diary: Diary, _ turn: Turn) -> Speech {
                guard let day = diary.watered[plant.rawValue], let days = day.days(before: turn.now) else {
                    return "You never told me about the \\(plant.rawValue)."
                }
                let pause = diary.pauses[plant.rawValue] ?? 7
                return "You watered the \\(plant.rawValue) \\(ago(days)). It \\(days < pause ? "can wait" : "needs water")."
            }

            private func ago(_ days: Int) -> String {
                switch days {
                case 0: "today"
                case 1: "yesterday"
                default: "\\(days) days ago"
                }
            }
        }

        """
    }

    /// The executable.
    var main: String {
        """
        import SkillKit

        Runner(
            name: "\(name)",
            version: "1.0.0",
            about: "Knows when you watered your plants.",
            listing: SkillListing(invocationName: "plant diary", summary: "Knows when you watered your plants."),
            skill: { arguments in
                // What check, graph and replay try is kept nowhere; what you say in chat, and on a device, is.
                let isTried = arguments.use == .tried
                return Skill(\(type)(diaries: isTried ? UserStore() : try UserStore(file: "diaries.json")))
            }
        ).main()

        """
    }

    /// The tests.
    var tests: String {
        """
        import SkillKit
        import Testing

        @testable import \(module)

        @Suite struct \(type)Tests {
            /// A session on a Monday evening.
            private func dialog(_ diaries: UserStore<Diary> = UserStore()) -> Dialog<\(type)> {
                var skill = Skill(\(type)(diaries: diaries))
                skill.zone = .fixed(secondsFromGMT: 0)
                var dialog = Dialog(with: skill)
                dialog.timestamp = .text("2026-11-30T18:20:00Z")
                return dialog
            }

            @Test func countsTheDays() async throws {
                var dialog = dialog()
                try await dialog.launch()
                let watered = try await dialog.hear("I watered the ivy on Friday")
                #expect(watered.plainText == "You watered the ivy 3 days ago. What else?")
                try await dialog.hear("the ivy wants water every three days")
                let answer = try await dialog.hear("does the ivy need water")
                #expect(answer.plainText == "You watered the ivy 3 days ago. It needs water. What else?")
                let end = try await dialog.hear("no")
                #expect(end.endsSession)
            }

            @Test func asksForWhatIsMissing() async throws {
                var dialog = dialog()
                for (said, expected) in [
                    ("I watered a plant", "Which plant?"),
                    ("fern", "I don't know fern. Which plant? Say basil, cactus or ivy."),
                    ("the ivy", "You watered the ivy today. What else?"),
                    ("I watered the basil last week", "On which day was that?"),
                    ("Friday", "You watered the basil 3 days ago. What else?"),
                ] {
                    let answer = try await dialog.hear(said)
                    #expect(answer.plainText == expected)
                }
            }

            @Test func remembersInTheNextSession() async throws {
                let diaries = UserStore<Diary>()
                var first = dialog(diaries)
                try await first.hear("I watered the basil yesterday")
                var second = dialog(diaries)
                let answer = try await second.hear("when did I water the basil")
                #expect(answer.plainText == "You watered the basil yesterday. It can wait. What else?")
                try await second.hear("forget my plants")
                try await second.hear("yes")
                #expect(try await second.hear("does the basil need water").plainText.hasPrefix("You never told me"))
            }

            @Test func keepsEveryRule() async throws {
                let skill = Skill(\(type)(diaries: UserStore()))
                let exploration = try await Exploration(of: skill, ExplorationPlan(turns: 2000))
                #expect(exploration.findings.isEmpty, "\\(exploration)")
            }
        }

        """
    }
}
