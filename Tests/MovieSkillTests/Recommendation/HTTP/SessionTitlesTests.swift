import SkillKit
import Testing

@testable import MovieSkill

@Suite struct SessionTitlesTests {
    private let film = Film(foreign: "Home Movie No. 9")
    private let turn = Turn(request: Request(.launch), session: nil, context: LazyContext(nil))

    private func title(_ remembered: [String: String]?, _ id: FilmID) async throws -> String? {
        try await SessionTitles(Films.recommender, in: turn, remembered: remembered).film(id)?.title
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
        let titles = SessionTitles(Films.recommender, in: turn, remembered: ["\(film.id.rawValue)": "Home Movie No. 9"])
        #expect(titles.titles(of: [film.id, FilmID(rawValue: 1)]) == ["\(film.id.rawValue)": "Home Movie No. 9"])
        #expect(titles.titles(of: [FilmID(rawValue: 1)]) == nil)
    }
}
