import Foundation
import MovieSkill
import SkillKit

/// A skill that two sessions talk to at once, compared with one that a single session talks to.
enum ConcurrencyBenchmark {
    static func run(_ catalogue: Catalogue, _ rounds: Rounds) async throws {
        let skill = makeMovieSkill(recommender: InProcessRecommender { catalogue })
        let films = SampledFilms(of: catalogue, count: 40).films
        let title = films.max { $0.fame < $1.fame }?.title ?? ""
        let requests = try await TurnBenchmark.dialogue(skill, about: title).map(\.bytes)
        var expected: [Data] = []
        for request in requests { expected.append(try await skill.handle(request)) }
        let answers = expected
        let times = rounds.isQuick ? 2 : 1000
        @concurrent @Sendable func talk() async throws {
            for _ in 0..<times {
                for (request, answer) in zip(requests, answers) {
                    guard try await skill.handle(request) == answer else {
                        throw WrongAnswer(benchmark: "two at once", problem: "another answer than to one alone")
                    }
                }
            }
        }
        let clock = ContinuousClock()
        var ratios: [Double] = []
        var costs: [Double] = []
        for _ in 0..<(rounds.isQuick ? 1 : 3) {
            let start = Self.processorTime
            let one = try await clock.measure { try await talk() }
            let between = Self.processorTime
            let two = try await clock.measure {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<2 { group.addTask { try await talk() } }
                    try await group.waitForAll()
                }
            }
            ratios.append(2 * (one / two))
            costs.append((Self.processorTime - between) / (2 * (between - start)))
        }
        try Measurement(
            benchmark: "two sessions at once, over one",
            films: catalogue.count,
            questions: requests.count,
            median: 0,
            p90: 0,
            p99: 0,
            asked: 9 * times * requests.count,
            ratio: ratios.sorted()[ratios.count / 2],
            cost: costs.sorted()[costs.count / 2]
        ).write()
    }

    /// The seconds of processor time that this process has used; unlike those of a clock, they don't depend on what
    /// else the machine does.
    private static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
