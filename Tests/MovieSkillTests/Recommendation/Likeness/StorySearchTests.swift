import Testing

@testable import MovieSkill

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct StorySearchTests {
    @Test(arguments: [
        ("sharks", "shark"), ("swapped", "swap"), ("swapping", "swap"), ("stories", "story"), ("shipping", "ship"),
        ("robot", "robots"), ("loves", "loved"),
        ("soldier", "soldiers"), ("teenager", "teenagers"), ("wrestler", "wrestling"),
    ])
    func takesFormsOfAWordForOne(_ one: String, _ other: String) { #expect(StoryWord(one) == StoryWord(other)) }

    @Test(arguments: ["mars", "bus", "is", "king", "ring"]) func keepsSomethingOfAShortWord(_ word: String) {
        #expect(StoryWord(word).stem.count > 1)
    }

    @Test(arguments: ["", "the one with the", "a film about something", "?!"]) func looksForNothingInNoStory(
        _ story: String
    ) {
        #expect(StorySearch(story) == nil)
    }

    @Test func findsTheFilmThatHasMostOfTheStory() throws {
        let search = try #require(StorySearch("a sailor who writes letters on an island"))
        let catalogue = Catalogue(MovieFilms.all)
        let scores = catalogue.model.read { search.scores(in: $0) }
        let best = try #require(scores.indices.max { scores[$0] < scores[$1] })
        #expect(catalogue.film(at: best) == MovieFilms.romance)
    }

    @Test func survivesAnyLength() {
        let long = String(repeating: "word ", count: 100_000)
        let scores = Catalogue(MovieFilms.all).model.read { StorySearch(long)?.scores(in: $0) }
        #expect(scores?.allSatisfy { $0 == 0 } == true)
    }

    @Test(arguments: [
        "a hacker learns that the world is a simulation", "toys that come alive when nobody looks",
        "shark attacks swimmers on a beach with Roy Scheider", "two lawyers and a murder in Alabama",
        "time travelling car comedy", "Love LOVE loves loved", "xylophone quokka", "the sinking ship romance in 1912",
    ])
    func findsTheSameByTheIndexAndByTheTexts(_ story: String) throws {
        let search = try #require(StorySearch(story))
        let (byIndex, byText) = (
            Self.indexed.read { search.scores(in: $0) }, Self.unindexed.read { search.scores(in: $0) }
        )
        #expect(byIndex == byText)
        #expect(Self.indexed.read { StorySection($0[.stories]).isThere })
        #expect(!Self.unindexed.read { StorySection($0[.stories]).isThere })
    }

    @Test func findsEveryWordOfEveryFilmWhereItStands() {
        Self.indexed.read { model in
            let section = StorySection(model[.stories])
            var buffer: [UInt8] = []
            for film in 0..<FilmRecord.count(in: model) {
                var weights: [StoryWord: StoryWeight] = [:]
                FilmRecord.forEachWord(at: film, in: model, &buffer) { word, place in
                    let word = StoryWord(word)
                    if weights[word]?.add(place) == nil { weights[word] = StoryWeight(place) }
                }
                for (word, weight) in weights {
                    let found = section.films(with: word).first { $0.film == film }
                    #expect(found?.weight == weight, "\(word), film \(film)")
                }
            }
        }
    }

    @Test func weighsAWordByItsBestPlaceAndALittleByEachOther() {
        var weight = StoryWeight(.person)
        #expect(weight.value == 0.6)
        weight.add(.person)
        #expect(weight.value == 0.63)
        weight.add(.theme)
        #expect(weight.value == 1.03)
        weight.add(.sentence)
        #expect(abs(weight.value - 1.06) < 1e-12)
        for _ in 0..<2000 {
            weight.add(.title)
            #expect(StoryWeight(number: weight.number) == weight)
            #expect(weight.number <= ModelNumber.largest(digits: 2))
        }
    }

    /// The first films of the built-in catalogue, with an index of their stories and without.
    private static let indexed = model(true)
    private static let unindexed = model(false)

    private static func model(_ isForStories: Bool) -> Model {
        let films = Array(Catalogue.builtIn().films.prefix(60))
        return (try? Model(Data(CatalogueCompiler.model(of: films, indexingStories: isForStories)))) ?? .none
    }

    @Test func weighsWordsOfThemesAboveWordsOfTalk() throws {
        let films = (1...8).map { id in
            Film(
                id: FilmID(rawValue: id),
                title: "Film",
                year: 2000,
                themes: id == 1 ? ["whale"] : [],
                sentence: id == 2 ? "He is stuck." : ""
            )
        }
        let search = try #require(StorySearch("stuck whale"))
        let scores = Catalogue(films).model.read { search.scores(in: $0) }
        #expect(scores[0] > 1.5 * scores[1] && scores[1] > 0)
        let again = try #require(StorySearch("stuck whale stuck stuck stuck"))
        #expect(Catalogue(films).model.read { again.scores(in: $0) }[1] > scores[1], "what is said again is meant")
    }

    @Test func namesNoFilmThatIsFarBehindTheBest() {
        var films = (2...5).map {
            Film(id: FilmID(rawValue: $0), title: "Film \($0)", year: 2000, sentence: "A whale.")
        }
        films.append(
            Film(id: FilmID(rawValue: 1), title: "Moby", year: 1956, sentence: "A captain hunts the white whale.")
        )
        let catalogue = Catalogue(films)
        var wish = Wish(.anything(seed: 1), limit: 3)
        wish.story = "a captain who hunts a white whale"
        let found = InProcessRecommender { catalogue }.recommend(wish)?.map(\.film.title)
        #expect(found == ["Moby"])
    }
}
