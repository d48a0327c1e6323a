import MovieSkill
import SkillKit
import Testing

@Suite struct MovieExplorationTests {
    @Test func findsNothingOverAnyRecommender() async throws {
        var plan = ExplorationPlan.movies(
            over: Films.recommender,
            titles: ["The Harbour", "Storm Inc.", "Port of Call"]
        )
        (plan.turns, plan.walks, plan.walkLength) = (9000, 2, 60)
        let exploration = try await Exploration(of: makeMovieSkill(recommender: Films.recommender), plan)
        #expect(exploration.findings.isEmpty, "\(exploration)")
        #expect(exploration.coverage.states.isComplete && exploration.coverage.events.isComplete, "\(exploration)")
    }

    /// A recommender that forgets what was offered.
    private struct Forgetful: Recommender {
        func lookUp(title spoken: String) -> TitleLookup { Films.recommender.lookUp(title: spoken) }
        func recommend(_ wish: Wish) -> [RecommendedFilm]? {
            var wish = wish
            wish.offered = []
            return Films.recommender.recommend(wish)
        }
        func film(_ id: FilmID) -> Film? { Films.recommender.film(id) }
    }

    @Test func findsAFilmThatIsOfferedTwice() async throws {
        var plan = ExplorationPlan.movies(over: Forgetful(), titles: ["The Harbour"])
        (plan.turns, plan.walks, plan.outcomes) = (6000, 0, [:])
        let exploration = try await Exploration(of: makeMovieSkill(recommender: Forgetful()), plan)
        let finding = try #require(exploration.findings.first { $0.rule == .offeredTwice })
        #expect(finding.turns.count == 2, "\(finding)")
        #expect(["named", "steered"].contains(finding.turns.first?.event), "the events that name a film: \(finding)")
    }
}
