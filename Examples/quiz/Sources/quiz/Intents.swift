import SkillKit

/// What questions are about.
enum Topic: String, SlotValue, Codable, CaseIterable { case planets, animals, music }

/// A new quiz: "five questions on planets and animals".
struct StartQuiz: Intent {
    static let name: IntentName = "StartQuizIntent"
    static let samples: [Utterance] = [
        "start a quiz", "a quiz on {topics}", "ask me about {topics}", "{count} questions on {topics}",
        "{count} questions about {topics}", "another quiz",
    ]
    static let filling = SlotFilling(
        .required("topics", ask: "What about: planets, animals or music?", answers: ["about {topics}"]),
        .required(
            "count",
            ask: "How many questions?",
            answers: ["{count} questions"],
            validate: [
                SlotValidation(.atLeast(1), ask: "At least one. How many questions?"),
                SlotValidation(.atMost(6), ask: "I have six at most. How many questions?"),
            ]
        )
    )
    var topics: [Topic]
    var count: Int
}

/// An answer: "eight", "I think it's eight".
struct Answer: Intent {
    static let name: IntentName = "AnswerIntent"
    static let samples: [Utterance] = [
        "it's {number}", "I think it's {number}", "the answer is {number}", "maybe {number}",
    ]
    var number: Int
}
