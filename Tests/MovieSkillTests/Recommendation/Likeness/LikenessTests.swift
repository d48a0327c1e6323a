import SkillKit
import Testing

@testable import MovieSkill

@Suite struct LikenessTests {
    private static let films: [Film] = {
        var generator = SeededNumbers(seed: 42)
        return generator.films(24)
    }()
    private static let likeness = Likeness(Catalogue(films).model)

    @Test func scoresAsTheDefinitionDoes() {
        let judge = LikenessJudge(films: Self.films)
        let series = SeriesFinder(Self.films).series()
        #expect(Set(series).count == series.count, "these films are no series")
        for film in Self.films.indices {
            let scores = Self.likeness.scores(like: film)
            let matches = Self.likeness.films(like: film, limit: Self.films.count)
            #expect(Set(matches.map(\.position)) == Set(scores.keys))
            for other in Self.films.indices where other != film {
                let expected = judge.score(film, other)
                #expect((scores[other] == nil) == (expected == nil), "\(film), \(other)")
                if let score = scores[other], let expected {
                    // A model holds weights in 12 bits, and topics in 6.
                    #expect(abs(score - expected) < 0.06, "\(film), \(other): \(score), by definition \(expected)")
                }
            }
        }
    }

    @Test func givesEachFilmOnceTheBestFirstAndNeverTheFilmItself() {
        for film in Self.films.indices {
            let matches = Self.likeness.films(like: film, limit: 10)
            #expect(Set(matches.map(\.position)).count == matches.count && matches.count <= 10)
            #expect(!matches.contains { $0.position == film })
            let scores = Self.likeness.scores(like: film)
            let found = matches.compactMap { scores[$0.position] }
            #expect(found == found.sorted(by: >) && found.count == matches.count)
            #expect(matches.allSatisfy { !$0.reasons.isEmpty })
            #expect(matches == Self.likeness.films(like: film, limit: 10), "asked twice")
            #expect(Array(matches.prefix(3)) == Self.likeness.films(like: film, limit: 3))
        }
    }

    @Test func keepsToEveryFilter() throws {
        for film in Self.films.indices {
            let all = Self.likeness.films(like: film, limit: 50)
            let filter = FilmFilter(genres: ["genre 1", "Genre 2"], years: 1950...1999)
            let excluded: Set = [Self.films[5].id, Self.films[9].id, FilmID(rawValue: -1)]
            let wanted = Self.films.indices.filter { other in
                let candidate = Self.films[other]
                return ![5, 9].contains(other) && (1950...1999).contains(candidate.year)
                    && candidate.genres.contains("Genre 1") && candidate.genres.contains("Genre 2")
            }
            let found = Self.likeness.films(like: film, filter, without: excluded, limit: 50)
            #expect(found == all.filter { wanted.contains($0.position) }, "what is left keeps its order")
        }
        #expect(Self.likeness.films(like: 0, FilmFilter(genres: ["Opera"]), limit: 5).isEmpty)
    }

    @Test(arguments: [-1, 24, Int.max, Int.min])
    func knowsNothingLikeAFilmThatIsNotThere(_ film: Int) {
        #expect(Self.likeness.films(like: film, limit: 5).isEmpty)
    }

    @Test(arguments: [0, -1, Int.min])
    func givesNoFilmWhenNoneIsWanted(_ limit: Int) {
        #expect(Self.likeness.films(like: 0, limit: limit).isEmpty)
    }

    @Test func givesOneFilmOfASeriesAndTheBestOne() {
        func film(_ id: Int, _ title: String, series: String = "", themes: [String]) -> Film {
            Film(id: FilmID(rawValue: id), title: title, series: series, year: 1990, genres: ["Drama"], themes: themes)
        }
        let films = [
            film(1, "Liked", series: "L", themes: ["sea", "storm", "ship"]),
            film(2, "Liked again", series: "L", themes: ["sea", "storm"]),
            film(3, "Liked for ever", series: "L", themes: ["sea"]),
            film(4, "Other", series: "O", themes: ["storm"]),
            film(5, "Other one", series: "O", themes: ["ship", "sea"]),
            film(6, "Alone", themes: ["storm", "wind"]), film(7, "Alone too", themes: ["wind", "hill"]),
        ]
        let matches = Likeness(Catalogue(films).model).films(like: 0, limit: 10)
        #expect(Set(matches.map(\.position)) == [1, 4, 5])
        #expect(matches.first { $0.position == 1 }?.reasons.first == .series)
    }

    @Test func saysWhatTwoFilmsShareTheMostTellingFirst() {
        func film(_ id: Int, _ directors: [String], _ cast: [String], _ genres: [String], _ themes: [String]) -> Film {
            let id = FilmID(rawValue: id)
            return Film(
                id: id,
                title: "T\(id.rawValue)",
                year: 1990,
                directors: directors,
                cast: cast,
                genres: genres,
                themes: themes
            )
        }
        let films = [
            film(1, ["D"], ["A", "B"], ["Drama", "War"], ["sea", "sequel", "based on a novel"]),
            film(2, ["D"], ["B"], ["Drama"], ["sequel", "based on a novel"]),
            film(3, [], [], ["War", "Drama"], ["sea"]),
            film(4, [], ["C"], ["Comedy"], []), film(5, [], ["C"], ["Comedy"], []),
        ]
        let matches = Likeness(Catalogue(films).model).films(like: 0, limit: 10)
        let reasons = Dictionary(uniqueKeysWithValues: matches.map { ($0.position, $0.reasons) })
        // How a film was made is nothing to say.
        #expect(reasons[1] == [.directors(["D"]), .cast(["B"]), .genres(["Drama"], ofOneTime: true)])
        #expect(reasons[2] == [.genres(["War", "Drama"], ofOneTime: true), .themes(["sea"])])
        #expect(reasons.count == 2)
    }

    @Test func answersTheSameFromAnyOrderOfTheFilms() {
        var generator = SeededNumbers(seed: 1)
        let bytes = CatalogueCompiler.model(of: Self.films)
        for _ in 0..<3 { #expect(CatalogueCompiler.model(of: Self.films.shuffled(using: &generator)) == bytes) }
    }

    @Test(arguments: [0, 1, 2])
    func bearsACatalogueOfHardlyAnyFilms(_ count: Int) {
        let likeness = Likeness(Catalogue(Array(Self.films.prefix(count))).model)
        for film in 0..<3 { #expect(likeness.films(like: film, limit: 5).count < max(count, 1)) }
    }
}
