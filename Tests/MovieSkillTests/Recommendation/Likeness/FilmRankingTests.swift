import Testing

@testable import MovieSkill

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Rankings that were looked up and rankings that were cut short, held against all scores, sorted.
@Suite struct FilmRankingTests {
    private static let catalogue = Catalogue.builtIn()
    private static let likeness = Likeness(catalogue.model)
    private static let films = catalogue.films
    private static let series = catalogue.model.read { model in
        films.indices.map { FilmTraits(at: $0, in: model[.traits]).series }
    }

    private static func position(_ id: Int) throws -> Int {
        try #require(catalogue.position(of: FilmID(rawValue: id)))
    }

    /// The best films by some scores, at most one of a series.
    private static func best(_ scores: [Int: Double], _ limit: Int, where passes: (Int) -> Bool) -> [Int] {
        var seen: Set<Int> = []
        let sorted = scores.filter { passes($0.key) }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return Array(sorted.map(\.key).filter { seen.insert(series[$0]).inserted }.prefix(limit))
    }

    struct Case: CustomTestStringConvertible {
        var testDescription: String
        var filter: FilmFilter

        init(_ name: String, _ change: (inout FilmFilter) -> Void) {
            testDescription = name
            filter = FilmFilter()
            change(&filter)
        }

        static let all = [
            Case("any") { _ in },
            Case("of one genre") { $0.kinds = [["comedy"]] },
            Case("of two genres") { $0.kinds = [["Science Fiction", "Horror"]] },
            Case("of one kind or another, and not of a third") {
                $0.kinds = [["Western"], ["War", "Drama"]]
                $0.withoutKinds = [["History"]]
            },
            Case("of a genre that there is not") { $0.kinds = [["Opera"]] },
            Case("old") { $0.years = 1900...1945 },
            Case("not of some years") { $0.withoutYears = [1990...2030] },
            Case("short and hardly known") { ($0.minutes, $0.fame) = (1...95, 0...70) },
            Case("French") { $0.origins = [FilmOrigin(languages: ["French"])] },
            Case("about no war") { $0.withoutThemes = ["war"] },
        ]
    }

    @Test(arguments: Case.all)
    func givesWhatIsBestOfAllThatPass(_ filter: Case) throws {
        for id in [603, 238, 862, 105, 348] {
            let film = try Self.position(id)
            let scores = Self.likeness.scores(like: film)
            for limit in [1, 5, 40] {
                let expected = Self.best(scores, limit) { filter.filter.contains(Self.films[$0]) }
                let found = Self.likeness.films(like: film, filter.filter, limit: limit).map(\.position)
                #expect(found == expected, "film \(id), \(limit) of them")
            }
        }
    }

    @Test func goesOnWhenAllThatIsCompiledWasOffered() throws {
        let film = try Self.position(603)
        let scores = Self.likeness.scores(like: film)
        let all = Self.best(scores, 400) { _ in true }
        for offered in [3, 60, RankingSection.most, 250] {
            let without = Set(all.prefix(offered).map { Self.films[$0].id })
            let gone = Set(all.prefix(offered))
            let expected = Self.best(scores, 5) { !gone.contains($0) }
            let found = Self.likeness.films(like: film, without: without, limit: 5).map(\.position)
            #expect(found == expected, "\(offered) offered")
        }
    }

    @Test func ranksBySeveralFilmsAsByTheMeanOfTheRoots() throws {
        let (first, second, earlier) = (try Self.position(603), try Self.position(862), try Self.position(238))
        let (one, two, three) = (
            Self.likeness.scores(like: first), Self.likeness.scores(like: second), Self.likeness.scores(like: earlier)
        )
        var scores: [Int: Double] = [:]
        for film in Set(one.keys).union(two.keys) where ![first, second, earlier].contains(film) {
            let mean = [one, two].reduce(0) { $0 + max($1[film] ?? 0, 0).squareRoot() } / 2
            scores[film] = mean * mean + 0.15 * (three[film] ?? 0)
        }
        for filter in [FilmFilter(), FilmFilter(genres: ["Comedy"])] {
            let expected = Self.best(scores, 8) { filter.contains(Self.films[$0]) }
            let seeds = SeedFilms([first, second], earlier: [earlier])
            #expect(Self.likeness.films(like: seeds, filter, limit: 8).map(\.position) == expected)
        }
    }

    /// By the vectors of two films alone, without postings and blocks.
    @Test func scoresFilmsOfEveryBlockByWhatTheyShare() throws {
        #expect(Self.films.count > FilmComparison.block, "these films are one block")
        let film = try Self.position(603)
        let scores = Self.likeness.scores(like: film)
        Self.catalogue.model.read { model in
            let likeness = TraitLikeness(to: FilmTraits(at: film, in: model[.traits]))
            let topics = FilmTopics(of: film, in: model[.topics])
            for other in Self.films.indices where other != film {
                var (sum, isTelling) = (0.0, false)
                for field in FilmField.allCases {
                    let shared = TermSection(model[field.section]).shared(film, other)
                    sum += field.weight * shared.reduce(0) { $0 + $1.product }.squareRoot()
                    isTelling = isTelling || field.isTelling && !shared.isEmpty
                }
                sum += topics.likeness(to: other) + likeness(FilmTraits(at: other, in: model[.traits]))
                guard isTelling, let score = scores[other] else {
                    #expect(scores[other] == nil && !isTelling, "film \(other)")
                    continue
                }
                #expect(abs(score - sum) < 1e-9, "film \(other): \(score), by what they share \(sum)")
            }
        }
    }

    @Test func ranksAnewWhatHasNoRanking() throws {
        // As in a catalogue of more films than are compared with each other: its model lacks the section.
        let films = Array(Self.films.prefix(300))
        var model = ModelWriter()
        FilmRecord.write(films, to: &model)
        Likeness.write(films, [], to: &model)
        let without = Likeness(try Model(Data(model.bytes())))
        Likeness.writeRankings(to: &model) { _ in }
        let with = Likeness(try Model(Data(model.bytes())))
        for film in stride(from: 0, to: films.count, by: 7) {
            #expect(without.films(like: film, limit: 10) == with.films(like: film, limit: 10), "film \(film)")
        }
    }
}
