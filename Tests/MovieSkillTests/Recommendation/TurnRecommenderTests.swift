import SkillKit
import Synchronization
import Testing

@testable import MovieSkill

@Suite struct TurnRecommenderTests {
    private let film = Film(foreign: "Home Movie No. 9")
    private let turn = Turn(request: Request(.launch), session: nil, context: LazyContext(nil))

    private func title(_ remembered: [String: String]?, _ id: FilmID) async throws -> String? {
        try await TurnRecommender(Films.recommender, in: turn, remembered: remembered).film(id)?.title
    }

    @Test func givesAFilmThatNoCatalogueHasANumberOfItsOwn() {
        #expect(film.id.rawValue < 0)
        #expect(film.id == Film(foreign: "home movie no. 9").id)
        #expect(film.id != Film(foreign: "Home Movie No. 8").id)
    }

    @Test func remembersTitlesFromTurnToTurn() async throws {
        #expect(try await title(["\(film.id.rawValue)": "Home Movie No. 9"], film.id) == "Home Movie No. 9")
        #expect(try await title(nil, film.id) == nil)
        #expect(try await title(nil, FilmID(rawValue: 1)) == "The Harbour")
    }

    @Test func doesNotBelieveATitleThatWasChanged() async throws {
        #expect(try await title(["\(film.id.rawValue)": "Something Else"], film.id) == nil)
        #expect(try await title(["1": "Something Else"], FilmID(rawValue: 1)) == "The Harbour")
        #expect(try await title(["x": "Home Movie No. 9"], film.id) == nil)
        let many = (0..<200).map { Film(foreign: "Film \($0)") }
        let table = Dictionary(uniqueKeysWithValues: many.map { ("\($0.id.rawValue)", $0.title) })
        #expect(try await title(table, many[0].id) == nil)
    }

    @Test func remembersOnlyWhatTheStateNames() {
        let titles = TurnRecommender(
            Films.recommender,
            in: turn,
            remembered: ["\(film.id.rawValue)": "Home Movie No. 9"]
        )
        #expect(titles.titles(of: [film.id, FilmID(rawValue: 1)]) == ["\(film.id.rawValue)": "Home Movie No. 9"])
        #expect(titles.titles(of: [FilmID(rawValue: 1)]) == nil)
    }

    /// Counts what it is asked.
    private final class Counting: Recommender {
        let asked = Mutex<[String]>([])

        func lookUp(title spoken: String) -> TitleLookup {
            asked.withLock { $0.append("title \(spoken)") }
            return Films.recommender.lookUp(title: spoken)
        }
        func recommend(_ wish: Wish) -> [RecommendedFilm]? {
            asked.withLock { $0.append("wish") }
            return Films.recommender.recommend(wish)
        }
        func film(_ id: FilmID) -> Film? {
            asked.withLock { $0.append("film \(id.rawValue)") }
            return Films.recommender.film(id)
        }
    }

    @Test func asksForNothingTwiceInATurn() async throws {
        let counting = Counting()
        var dialog = Dialog(with: makeMovieSkill(recommender: counting))
        try await dialog.hear("I like the harbour")
        #expect(counting.asked.withLock { $0 } == ["title the harbour", "wish"], "the films came with the answers")
        counting.asked.withLock { $0 = [] }
        try await dialog.say(Dislike.name, ["UnwantedMovie": "Storm Inc"])
        #expect(counting.asked.withLock { $0.filter { $0.hasPrefix("title") } } == ["title Storm Inc"])
    }
}
