import Testing

@testable import MovieSkill

/// Subjects instead of stories, over the built-in films.
@Suite struct StorySubjectTests {
    private func titles(about story: String, _ filter: FilmFilter = FilmFilter(), limit: Int = 3) -> [String] {
        var wish = Wish(.anything(seed: 1), filter: filter, limit: limit)
        wish.story = story
        return InProcessRecommender().recommend(wish)?.map(\.film.title) ?? []
    }

    @Test(arguments: [
        ("zombie", "Zombieland"), ("a film about a heist", "Reservoir Dogs"), ("superheroes", "Iron Man"),
        ("vampires", "Interview with the Vampire"), ("prison", "The Shawshank Redemption"),
        ("samurai", "The Last Samurai"), ("submarine", "Das Boot"), ("shark", "Jaws"), ("spy", "Skyfall"),
    ])
    func areWhatTheirBestKnownFilmsAreAbout(_ subject: String, _ title: String) {
        let found = titles(about: subject)
        #expect(found.contains(title), "\(found)")
    }

    @Test func keepToAKind() {
        let found = titles(about: "zombie", FilmFilter(genres: ["Comedy"]), limit: 2)
        #expect(Set(found) == ["Zombieland", "Shaun of the Dead"])
    }

    @Test(arguments: ["the same zombie over and over", "a zombie who bakes bread", "quokka"])
    func areNotTold(_ story: String) throws {
        let search = try #require(StorySearch(story))
        Catalogue.builtIn().model.read { model in
            #expect(StorySubject(search, search.found(in: model), in: model) == nil)
        }
    }

    @Test func areInTheFilmsThatHaveTheThemeBeforeThoseThatHaveItsWords() throws {
        func film(_ id: Int, _ themes: [String], _ sentence: String = "") -> Film {
            Film(id: FilmID(rawValue: id), title: "Film \(id)", year: 2000, themes: themes, sentence: sentence)
        }
        let films = [
            film(1, [], "A bank heist goes wrong."), film(2, ["armed bank heist"]), film(3, ["bank heist"]),
            film(4, ["bank"]), film(5, ["bank", "heist"]),
        ]
        let search = try #require(StorySearch("a bank heist"))
        let scores = try Catalogue(films).model.read { model in
            try #require(StorySubject(search, search.found(in: model), in: model)).scores
        }
        let best = scores.keys.sorted { (scores[$0] ?? 0, $1) > (scores[$1] ?? 0, $0) }
        #expect(best.prefix(2) == [2, 1])
        #expect(Set(best) == [0, 1, 2, 4])
    }
}
