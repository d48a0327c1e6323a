import MovieSkill

/// Opening a model.
enum OpeningBenchmark {
    static func run(_ path: String, _ count: Int, _ rounds: Rounds) async throws {
        try await Measurement.run(
            "open",
            films: count,
            [path],
            rounds,
            check: { _, found in found == count ? nil : "\(found) films instead of \(count)" },
            ask: { try Catalogue(contentsOf: $0).count }
        )
    }
}
