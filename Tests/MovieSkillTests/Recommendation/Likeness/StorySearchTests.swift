import Testing

@testable import MovieSkill

@Suite struct StorySearchTests {
    @Test(arguments: [
        ("sharks", "shark"), ("swapped", "swap"), ("swapping", "swap"), ("stories", "story"), ("shipping", "ship"),
        ("robot", "robots"), ("loves", "loved"),
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
}
