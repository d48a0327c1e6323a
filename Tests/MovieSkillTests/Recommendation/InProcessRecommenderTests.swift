import MovieSkill
import SkillKit
import Synchronization
import Testing

@Suite struct InProcessRecommenderTests {
    private func titles(_ wish: Wish) -> [String] {
        guard case .films(let films, like: Films.harbour) = Films.recommender.recommend(wish) else { return ["?"] }
        return films.map(\.film.title)
    }

    private func harbour(_ narrow: (inout FilmFilter) -> Void) -> Wish {
        var filter = FilmFilter()
        narrow(&filter)
        return Wish(.title("The Harbour"), filter: filter)
    }

    @Test func ranksWhatHasMoreInCommonFirstAndSaysWhat() {
        let answer = Films.recommender.recommend(Wish(.title("harbour")))
        let reasons: [Reason] = [
            .directors(["Ann Field"]), .cast(["Bo Stone"]), .genres(["Drama"], ofOneTime: true), .themes(["sea"]),
        ]
        #expect(
            answer
                == .films(
                    [
                        RecommendedFilm(Films.lighthouse, reasons: reasons),
                        RecommendedFilm(Films.storm, reasons: [.genres(["Drama"], ofOneTime: false)]),
                    ],
                    like: Films.harbour
                )
        )
    }

    @Test func leavesOutWhatWasOfferedAndKeepsToTheLimit() {
        #expect(titles(Wish(.title("The Harbour"), offered: [Films.lighthouse.id])) == [Films.storm.title])
        #expect(titles(Wish(.title("The Harbour"), limit: 1)) == [Films.lighthouse.title])
        #expect(titles(Wish(.title("The Harbour"), limit: -1)).isEmpty)
        #expect(titles(harbour { $0.years = 2000...2009 }) == [Films.storm.title])
        #expect(titles(harbour { $0.genres = ["Comedy"] }).isEmpty)
    }

    @Test func knowsAFilmByItsOtherTitle() {
        #expect(Films.recommender.recommend(Wish(.title("port of call"), limit: 0)) == .films([], like: Films.harbour))
    }

    @Test(arguments: ["", "no such film", "harbourr"])
    func doesNotTakeAnUnknownFilmForAnother(_ title: String) {
        #expect(Films.recommender.recommend(Wish(.title(title))) == .unknownFilm)
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
