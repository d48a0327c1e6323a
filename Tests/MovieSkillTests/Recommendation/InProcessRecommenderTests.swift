import MovieSkill
import SkillKit
import Synchronization
import Testing

@Suite struct InProcessRecommenderTests {
    private func titles(_ wish: Wish) -> [String]? { Films.recommender.recommend(wish)?.map(\.film.title) }

    private func harbour(_ narrow: (inout FilmFilter) -> Void) -> Wish {
        var filter = FilmFilter()
        narrow(&filter)
        return Wish(.film(Films.harbour), filter: filter)
    }

    @Test func ranksWhatHasMoreInCommonFirstAndSaysWhat() {
        #expect(Films.recommender.lookUp(title: "harbour") == .film(Films.harbour))
        let reasons: [Reason] = [
            .directors(["Ann Field"]), .cast(["Bo Stone"]), .genres(["Drama"], ofOneTime: true), .themes(["sea"]),
        ]
        #expect(
            Films.recommender.recommend(Wish(.film(Films.harbour))) == [
                RecommendedFilm(Films.lighthouse, reasons: reasons),
                RecommendedFilm(Films.storm, reasons: [.genres(["Drama"], ofOneTime: false)]),
            ]
        )
    }

    @Test func leavesOutWhatWasOfferedAndKeepsToTheLimit() {
        #expect(titles(Wish(.film(Films.harbour), offered: [Films.lighthouse.id])) == [Films.storm.title])
        #expect(titles(Wish(.film(Films.harbour), limit: 1)) == [Films.lighthouse.title])
        #expect(titles(Wish(.film(Films.harbour), limit: -1)) == [])
        #expect(titles(harbour { $0.years = 2000...2009 }) == [Films.storm.title])
        #expect(titles(harbour { $0.kinds = [["Comedy"]] }) == [])
    }

    @Test func knowsAFilmByItsOtherTitle() {
        #expect(Films.recommender.lookUp(title: "port of call") == .film(Films.harbour))
    }

    @Test(arguments: ["", "no such film", "harbourr"])
    func doesNotTakeAnUnknownFilmForAnother(_ title: String) {
        #expect(Films.recommender.lookUp(title: title) == .unknown)
    }

    @Test func readsTheCatalogueOnceAndWhenItIsNeeded() async throws {
        let readings = Readings()
        let recommender = InProcessRecommender {
            readings.count.withLock { $0 += 1 }
            return Films.catalogue
        }
        var dialog = Dialog(with: makeMovieSkill(recommender: recommender))
        try await dialog.launch()
        try await dialog.send(.intent(IntentRequest(.help)))
        #expect(readings.count.withLock { $0 } == 0, "to greet and to help, no film is needed")
        try await dialog.hear("the harbour")
        try await dialog.hear("yes")
        #expect(readings.count.withLock { $0 } == 1)
    }

    private final class Readings: Sendable {
        let count = Mutex(0)
    }
}
