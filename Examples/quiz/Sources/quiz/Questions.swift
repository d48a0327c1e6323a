import SkillKit

/// A question whose answer is a number.
struct Question: Sendable, Codable, Equatable {
    var text: String
    var answer: Int
    var topic: Topic
}

/// Where questions come from; a real one would be a service, which may be slow or fail.
protocol QuestionSource: Sendable {
    /// As many questions on topics as there are, at most so many.
    /// - Throws: Why there are none.
    func questions(on topics: [Topic], count: Int) async throws -> [Question]
}

/// Questions that need no service.
struct QuestionBook: QuestionSource {
    private static let all: [Question] = [
        Question(text: "How many legs has a spider?", answer: 8, topic: .animals),
        Question(text: "How many planets has the sun?", answer: 8, topic: .planets),
        Question(text: "How many strings has a violin?", answer: 4, topic: .music),
        Question(text: "How many moons has Mars?", answer: 2, topic: .planets),
        Question(text: "How many arms has an octopus?", answer: 8, topic: .animals),
        Question(text: "How many keys has a piano?", answer: 88, topic: .music),
        Question(text: "How many hours does the earth take to turn round once?", answer: 24, topic: .planets),
        Question(text: "How many hearts has a squid?", answer: 3, topic: .animals),
        Question(text: "How many symphonies did Beethoven finish?", answer: 9, topic: .music),
    ]

    func questions(on topics: [Topic], count: Int) -> [Question] {
        Array(Self.all.filter { topics.contains($0.topic) }.prefix(count))
    }
}

/// A source that takes for ever, with which the dialogue is tried.
struct SlowBook: QuestionSource {
    func questions(on topics: [Topic], count: Int) async throws -> [Question] {
        try await Task.sleep(for: .seconds(3600))
        return []
    }
}

/// A source that is broken, with which the dialogue is tried.
struct LostBook: QuestionSource {
    /// There are no questions.
    struct LostError: Error {}

    func questions(on topics: [Topic], count: Int) throws -> [Question] { throw LostError() }
}
