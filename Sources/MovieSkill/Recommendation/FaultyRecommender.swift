import SkillKit

/// A recommender that does not do what is hoped of it, to try a conversation over.
struct FaultyRecommender: Recommender {
    /// What it does instead.
    enum Fault: Sendable {
        /// Knows no film by its title.
        case unknown
        /// Takes every title for that of several films.
        case ambiguous
        /// Is not sure of any title.
        case uncertain
        /// Finds nothing like a film.
        case empty
        /// Can't be reached.
        case failing
        /// Does not answer in time.
        case late
    }

    /// It can't be reached.
    struct Unreachable: Error, CustomStringConvertible {
        var description: String { "the recommender can't be reached" }
    }

    let fault: Fault
    /// What answers all that the fault does not touch.
    let recommender: any Recommender

    func serving(_ turn: Turn) -> any Recommender { Self(fault: fault, recommender: recommender.serving(turn)) }

    func lookUp(title spoken: String) async throws -> TitleLookup {
        try check()
        guard fault != .unknown, case .film(let film, _) = try await recommender.lookUp(title: spoken) else {
            return .unknown
        }
        return switch fault {
        case .empty: .film(film)
        case .uncertain: .uncertain(film)
        case .ambiguous: .ambiguous([film] + (try await recommender.recommend(Wish(.film(film))) ?? []).map(\.film))
        case .unknown, .failing, .late: .unknown
        }
    }

    func recommend(_ wish: Wish) async throws -> [RecommendedFilm]? {
        try check()
        return fault == .empty ? [] : try await recommender.recommend(wish)
    }

    func film(_ id: FilmID) async throws -> Film? {
        try check()
        return try await recommender.film(id)
    }

    func reasons(for film: FilmID, like liked: FilmID) async throws -> [Reason] {
        try check()
        return try await recommender.reasons(for: film, like: liked)
    }

    var mayWait: Bool { recommender.mayWait }

    private func check() throws {
        switch fault {
        case .unknown, .ambiguous, .uncertain, .empty: return
        case .failing: throw Unreachable()
        case .late: throw LateReply.late
        }
    }
}
