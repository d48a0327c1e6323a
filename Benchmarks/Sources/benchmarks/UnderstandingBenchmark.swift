import MovieSkill
import SkillKit

/// The intent that typed words stand for.
enum UnderstandingBenchmark {
    /// What is said and which intent it stands for.
    static let texts: [(text: String, intent: IntentName)] = [
        ("i like the matrix", "RecommendMovieIntent"), ("recommend a comedy from the nineties", "RecommendMovieIntent"),
        ("another one please", "MoreRecommendationsIntent"), ("yes", .yes), ("no thanks", .no),
        ("stop", .stop), ("help", .help),
    ]

    static func run(_ catalogue: Catalogue, _ rounds: Rounds) async throws {
        let recognizer = IntentRecognizer(makeMovieSkill(recommender: InProcessRecommender { catalogue }))
        try await Measurement.run(
            "understanding",
            films: catalogue.count,
            texts,
            rounds,
            check: { question, reading in
                reading.intent == question.intent
                    ? nil : "'\(question.text)' is \(reading.intent), expected \(question.intent)"
            },
            ask: { recognizer.reading(of: $0.text) }
        )
    }
}
