import SkillKit
import Testing

@testable import MovieSkill

@Suite struct LikedTogetherTests {
    private static let films = (1...5).map { FilmID(rawValue: $0 * 10) }

    private static func rate(_ person: Int, _ films: [Int], _ stars: Double = 4.5) -> [Rating] {
        films.map { Rating(person: person, film: FilmID(rawValue: $0), stars: stars) }
    }

    /// Ten people like 10 and 20, ten 30 and 40; one likes 10 and 30.
    private static let ratings =
        (1...10).flatMap { rate($0, [10, 20]) } + (11...20).flatMap { rate($0, [30, 40]) } + rate(21, [10, 30])

    /// By the definition, from every pair of films.
    private func weight(_ first: Int, _ second: Int, _ ratings: [Rating]) -> Double {
        func strength(_ person: Int, _ film: Int) -> Double {
            let rating = ratings.last { $0.person == person && $0.film.rawValue == film }
            return max(((rating?.stars ?? 0) - 2.5) / 2, 0)
        }
        let people = Array(Set(ratings.map(\.person)))
        let known = Self.films.map(\.rawValue)
        let together = people.reduce(0) { $0 + strength($1, first) * strength($1, second) }
        let norms = [first, second].map { film in people.reduce(0) { $0 + strength($1, film) * strength($1, film) } }
        let sums = [first, second].map { film in people.reduce(0) { $0 + strength($1, film) } }
        let totals = people.map { person in known.reduce(0) { $0 + strength(person, $1) } }
        let total = totals.reduce(0, +)
        let chance = totals.reduce(0) { $0 + $1 * $1 } / (total * total)
        let cosine = together / ((norms[0] * norms[1]).squareRoot() + 10)
        let lift = Libc.logarithm((together + 2) / (sums[0] * sums[1] * chance + 2))
        return together > 0 ? 12 * cosine + 0.5 * max(lift, 0) : 0
    }

    @Test func isWhatTheDefinitionSays() {
        var generator = SeededNumbers(seed: 11)
        let ratings = (0..<60).flatMap { person in
            Self.films.filter { _ in Bool.random(using: &generator) }.map { film in
                Rating(person: person, film: film, stars: Double(Int.random(in: 1...10, using: &generator)) / 2)
            }
        }
        let taste = LikedTogether(ratings, of: Self.films)
        LikedTogetherSection.bytes(of: taste).bytes.withUnsafeBytes { bytes in
            let section = LikedTogetherSection(SectionView(bytes: bytes))
            for (position, film) in Self.films.enumerated() {
                let found = Dictionary(
                    uniqueKeysWithValues: section.neighbours(of: position).map { ($0.film, $0.weight) }
                )
                for (other, otherFilm) in Self.films.enumerated() where other != position {
                    let expected = weight(film.rawValue, otherFilm.rawValue, ratings)
                    #expect(abs((found[other] ?? 0) - expected) < 0.003, "\(film), \(otherFilm)")
                }
            }
        }
    }

    @Test func putsFirstWhatMorePeopleLikeTogether() {
        let taste = LikedTogether(Self.ratings, of: Self.films)
        #expect(taste.neighbours.map { $0.map(\.film) } == [[1, 2], [0], [3, 0], [2], []])
    }

    @Test func doesNotTakeADislikeForALike() {
        let ratings = (1...10).flatMap { Self.rate($0, [10]) + Self.rate($0, [20], 2.5) }
        #expect(LikedTogether(ratings, of: Self.films).neighbours.allSatisfy { $0.isEmpty })
    }

    @Test func bearsFilmsThatAreNotThereStarsThatAreNoneAndTheSameTwice() {
        let odd = [Double.nan, .infinity, -.infinity, 1e300, -4].flatMap { Self.rate(1, [10, 20, 99], $0) }
        let taste = LikedTogether(odd + Self.ratings + Self.ratings, of: Self.films)
        #expect(taste.neighbours[0].map(\.film) == [1, 2])
        #expect(taste.neighbours.joined().allSatisfy { $0.weight.isFinite })
        #expect(LikedTogether([], of: Self.films).neighbours.allSatisfy { $0.isEmpty })
    }

    @Test func makesAFilmOneToRecommendThatSharesNothing() {
        let films = Self.films.map { Film(id: $0, title: "T\($0.rawValue)", year: 2000, genres: ["G\($0.rawValue)"]) }
        let model = Catalogue(films, ratings: Self.ratings).model
        let matches = Likeness(model).films(like: 0, limit: 5)
        #expect(matches.map(\.position) == [1, 2])
        #expect(matches.map(\.reasons) == [[.taste], [.taste]])
        #expect(Likeness(Catalogue(films).model).films(like: 0, limit: 5).isEmpty)
    }
}
