import SkillKit

/// A question whose answer is a number.
struct Question: Sendable, Codable, Equatable {
    var text: String
    var answer: Int
    var topic: Topic
}

/// Where questions come from; a real one would be a service, which may be slow or fail.
protocol QuestionSource: Sendable {
    /// Questions on some topics, at most as many as are asked for.
    /// - Throws: Why there are none.
    func questions(on topics: [Topic], count: Int) async throws -> [Question]
}

/// Questions that need no service.
struct QuestionBook: QuestionSource {
    private static let all: [Question] = [
        Question(text: "How many legs does a spider have?", answer: 8, topic: .animals),
        Question(text: "How many planets does the sun have?", answer: 8, topic: .planets),
        Question(text: "How many strings does a violin have?", answer: 4, topic: .music),
        Question(text: "How many moons does Mars have?", answer: 2, topic: .planets),
        Question(text: "How many arms does an octopus have?", answer: 8, topic: .animals),
        Question(text: "How many keys does a piano have?", answer: 88, topic: .music),
        Question(text: "How many hours does the earth take to turn once?", answer: 24, topic: .planets),
        Question(text: "How many hearts does a squid have?", answer: 3, topic: .animals),
        Question(text: "How many symphonies did Beethoven finish?", answer: 9, topic: .music),
    ]

    func questions(on topics: [Topic], count: Int) -> [Question] {
        Array(Self.all.filter { topics.contains($0.topic) }.prefix(count))
    }
}

/// A source that takes forever, to try the dialogue with.
struct SlowBook: QuestionSource {
    func questions(on topics: [Topic], count: Int) async throws -> [Question] {
        try await Task.sleep(for: .seconds(3600))
        return []
    }
}

/// A source that is broken, to try the dialogue with.
struct LostBook: QuestionSource {
    /// There are no questions.
    struct LostError: Error {}

    func questions(on topics: [Topic], count: Int) throws -> [Question] { throw LostError() }
}
