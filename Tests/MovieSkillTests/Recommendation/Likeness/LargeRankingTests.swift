import Testing

@testable import MovieSkill

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Rankings of large models, which compare few films, held against those that compare all.
@Suite struct LargeRankingTests {
    private static let films = Catalogue.builtIn().films
    private static let small = model(withSketches: false)
    private static let large = model(withSketches: true)

    private static func model(withSketches: Bool) -> Model {
        var model = ModelWriter()
        FilmRecord.write(films, to: &model)
        StorySection.write(to: &model)
        // People who like one of them like the next ones, too.
        let ratings = films.indices.flatMap { index in
            (0..<4).map { Rating(person: index % 97, film: films[(index + 3 * $0) % films.count].id, stars: 5) }
        }
        Likeness.write(films, ratings, to: &model)
        if withSketches { SketchSection.write(to: &model) }
        return (try? Model(Data(model.bytes()))) ?? .none
    }

    @Test func sketchesTellWhatTheFilmsAre() throws {
        try Self.large.read { model in
            let sketches = try #require(SketchSection(in: model))
            #expect(sketches.count == Self.films.count)
            for (position, film) in Self.films.enumerated() {
                let sketch = sketches[position]
                let traits = FilmTraits(at: position, in: model[.traits])
                #expect(sketch.year == film.year && sketch.fame == film.fame && sketch.liking == film.liking)
                #expect(sketch.language == traits.language)
                let example = Self.films[sketches.example(of: sketch.kind)]
                #expect(Set(example.genres) == Set(film.genres), "film \(position)")
            }
        }
    }

    @Test(arguments: FilmRankingTests.Case.all)
    func findsTheFilmsThatAreFoundByComparingAll(_ filter: FilmRankingTests.Case) {
        let (small, large) = (Likeness(Self.small), Likeness(Self.large))
        for film in stride(from: 0, to: Self.films.count, by: 263) {
            for limit in [1, 5, 40] {
                let found = large.films(like: film, filter.filter, limit: limit)
                #expect(found == small.films(like: film, filter.filter, limit: limit), "film \(film), \(limit) of them")
            }
        }
    }

    @Test(arguments: FilmRankingTests.Case.all)
    func findsTheSameForSeveralFilmsAndAStory(_ filter: FilmRankingTests.Case) {
        let (small, large) = (Likeness(Self.small), Likeness(Self.large))
        for film in stride(from: 0, to: Self.films.count, by: 389) {
            let others = [film + 17, film + 400].map { $0 % Self.films.count }
            let story = StorySearch(Self.films[others[0]].sentence)
            for liked in [
                SeedFilms([film] + others), SeedFilms([film], earlier: others),
                SeedFilms([film, others[0]], earlier: [others[1]], story: story), SeedFilms([film], story: story),
            ] {
                let found = large.films(like: liked, filter.filter, limit: 5)
                #expect(found == small.films(like: liked, filter.filter, limit: 5), "\(liked)")
            }
        }
    }

    @Test(arguments: FilmRankingTests.Case.all)
    func findsTheSameOfAKind(_ filter: FilmRankingTests.Case) {
        let (small, large) = (Catalogue(Self.small), Catalogue(Self.large))
        for story in ["", Self.films[20].sentence, "a bank heist"] {
            var wish = Wish(.anything(seed: 7), filter: filter.filter, limit: 20)
            wish.story = story
            let found = large.likedFilms(wish, of: .init(), seed: 7)
            #expect(found == small.likedFilms(wish, of: .init(), seed: 7), "\(story)")
        }
    }

    @Test func looksOnlyAtFewFilmsWhereOnlyFewPass() {
        let few = FilmSelection.People(of: [3, 70, 500])
        let found = Likeness(Self.large).films(like: 9, of: few, limit: 5)
        #expect(found == Likeness(Self.small).films(like: 9, of: few, limit: 5))
        #expect(Set(found.map(\.position)).isSubset(of: [3, 70, 500]))
    }
}
