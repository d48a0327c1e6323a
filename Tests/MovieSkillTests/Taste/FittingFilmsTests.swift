import Testing

@testable import MovieSkill

/// What is found for a taste, and what is let go when not all of it can be had.
@Suite struct FittingFilmsTests {
    private func found(_ taste: Taste, like liked: [Film] = []) async throws -> FittingFilms? {
        try await MovieFilms.recommender.films(for: taste, like: liked, without: [], seed: 0)
    }

    @Test func areOfEveryKindThatIsWanted() async throws {
        var taste = Taste()
        taste.want(.kinds([[.comedy], [.romance]]))
        let films = try await found(taste)?.films.map(\.film) ?? []
        #expect(Set(films) == [MovieFilms.laughter, MovieFilms.romance])
    }

    @Test func letGoOfWhatWasSaidFirst() async throws {
        var taste = Taste()
        taste.want(.years(1930...1939))
        taste.want(.kinds([[.horror]]))
        let found = try #require(try await found(taste))
        #expect(found.films.map(\.film) == [MovieFilms.horror] && found.without == [.years(1930...1939)])
    }

    @Test func areNeverWhatIsRefused() async throws {
        var taste = Taste()
        taste.refuse(.kinds([[.documentary]]))
        taste.refuse(.years(1970...1999))
        taste.refuse(.story("wreck"))
        taste.refuse(.person("Flo Ott"))
        let films = try await found(taste, like: [MovieFilms.castaway])?.films.map(\.film) ?? []
        #expect(films == [MovieFilms.oldShip], "\(films.map(\.title))")
    }

    @Test func areLikeTheFilmWhereThereAreSuchAndElseOfTheKind() async throws {
        var taste = Taste()
        taste.want(.kinds([[.documentary]]))
        let found = try #require(try await found(taste, like: [MovieFilms.castaway]))
        #expect(found.like.isEmpty && found.films.allSatisfy { $0.film.genres == ["Documentary"] })
    }

    @Test func areNoneForAFilmThatNobodyKnows() async throws {
        let unknown = Film(id: FilmID(rawValue: 99), title: "Nowhere", year: 2000)
        #expect(try await found(Taste(), like: [unknown]) == nil)
    }
}

extension FittingFilms: CustomTestStringConvertible {
    var testDescription: String { "\(films.map(\.film.title)) without \(without)" }
}
