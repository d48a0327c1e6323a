import MovieSkill
import SkillKit
import Synchronization
import Testing

@Suite struct InProcessRecommenderTests {
    @Test func ranksWhatHasMoreInCommonFirst() {
        let answer = Films.recommender.recommend(Wish(title: "harbour"))
        #expect(answer == .films([Films.lighthouse, Films.storm], like: Films.harbour))
    }

    @Test func leavesOutWhatWasOfferedAndKeepsToTheLimit() {
        let wish = Wish(title: "The Harbour", offered: [Films.lighthouse.id])
        #expect(Films.recommender.recommend(wish) == .films([Films.storm], like: Films.harbour))
        let one = Wish(title: "The Harbour", limit: 1)
        #expect(Films.recommender.recommend(one) == .films([Films.lighthouse], like: Films.harbour))
        #expect(Films.recommender.recommend(Wish(title: "The Harbour", limit: -1)) == .films([], like: Films.harbour))
    }

    @Test func knowsAFilmByItsOtherTitle() {
        #expect(Films.recommender.recommend(Wish(title: "port of call", limit: 0)) == .films([], like: Films.harbour))
    }

    @Test(arguments: ["", "no such film", "harbourr"])
    func doesNotTakeAnUnknownFilmForAnother(_ title: String) {
        #expect(Films.recommender.recommend(Wish(title: title)) == .unknownFilm)
    }

    @Test func readsTheCatalogueOnceAndWhenItIsNeeded() async throws {
        let readings = Readings()
        let recommender = InProcessRecommender {
            readings.count.withLock { $0 += 1 }
            return Films.catalogue
        }
        var dialog = Dialog(with: makeMovieSkill(recommender: recommender))
        try await dialog.launch()
        try await dialog.hear("help")
        #expect(readings.count.withLock { $0 } == 0, "to greet and to help, no film is needed")
        try await dialog.hear("the harbour")
        try await dialog.hear("yes")
        #expect(readings.count.withLock { $0 } == 1)
    }

    private final class Readings: Sendable {
        let count = Mutex(0)
    }
}
