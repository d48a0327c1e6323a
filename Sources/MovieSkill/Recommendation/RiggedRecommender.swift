import SkillKit

/// A recommender with a forced outcome, to try what a conversation makes of it.
struct RiggedRecommender: Recommender {
    /// What it always does.
    enum Outcome: Sendable {
        /// Knows no film by its title.
        case unknown
        /// Finds several films for every title.
        case ambiguous
        /// Is not sure of any title.
        case uncertain
        /// Finds no similar films.
        case empty
        /// Can't be reached.
        case failing
        /// Does not answer in time.
        case late
    }

    /// What a recommender that can't be reached throws.
    struct UnreachableError: Error, CustomStringConvertible {
        var description: String { "the recommender can't be reached" }
    }

    let outcome: Outcome
    /// Answers everything that the outcome leaves alone.
    let recommender: any Recommender

    func serving(_ turn: Turn) -> any Recommender { Self(outcome: outcome, recommender: recommender.serving(turn)) }

    func lookUp(title spoken: String) async throws -> TitleLookup {
        try check()
        guard outcome != .unknown, case .film(let film, _) = try await recommender.lookUp(title: spoken) else {
            return .unknown
        }
        return switch outcome {
        case .empty: .film(film)
        case .uncertain: .uncertain(film)
        case .ambiguous: .ambiguous([film] + (try await recommender.recommend(Wish(.film(film))) ?? []).map(\.film))
        case .unknown, .failing, .late: .unknown
        }
    }

    func recommend(_ wish: Wish) async throws -> [RecommendedFilm]? {
        try check()
        return outcome == .empty ? [] : try await recommender.recommend(wish)
    }

    func film(_ id: FilmID) async throws -> Film? {
        try check()
        return try await recommender.film(id)
    }

    func reasons(for film: FilmID, like liked: FilmID) async throws -> [Reason] {
        try check()
        return try await recommender.reasons(for: film, like: liked)
    }

    func series(of film: FilmID) async throws -> [Film] {
        try check()
        return try await recommender.series(of: film)
    }

    var mayWait: Bool { recommender.mayWait }

    private func check() throws {
        switch outcome {
        case .unknown, .ambiguous, .uncertain, .empty: return
        case .failing: throw UnreachableError()
        case .late: throw LateReplyError.late
        }
    }
}
