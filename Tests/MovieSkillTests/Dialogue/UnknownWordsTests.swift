import SkillKit
import Testing

@testable import MovieSkill

@Suite struct UnknownWordsTests {
    private static let skill = makeMovieSkill()
    private static let films = Catalogue.builtIn().films

    @Test func saysNoKindAgainAsATitle() async throws {
        var dialog = Dialog(with: Self.skill)
        let answer = try await dialog.hear("I like an oscar winner").plainText
        #expect(answer.hasPrefix("I don't know that kind of movie. Ask for a comedy"), "\(answer)")
    }

    @Test(arguments: [
        ("a christmas movie", "Christmas"), ("a movie about chess", "The Seventh Seal"),
        ("a movie about sharks", "Jaws"),
    ])
    func findsFilmsByWhatTheyAreAbout(_ said: String, _ title: String) async throws {
        var dialog = Dialog(with: Self.skill)
        #expect(try await dialog.hear("I like " + said).plainText.contains(title))
    }

    @Test(arguments: ["no such film", "rock 'n' roll", "the dark side", "Dick"])
    func takesOtherWordsForATitle(_ said: String) async throws {
        var dialog = Dialog(with: Self.skill)
        #expect(!(try await dialog.hear("I like " + said).plainText.contains("kind of movie")))
    }

    @Test(arguments: [
        ("something by Nolan", "Christopher Nolan"), ("with Tom Hanks", "Tom Hanks"),
        ("a movie starring Brad Pitt", "Brad Pitt"), ("directed by Hitchcock", "Alfred Hitchcock"),
        ("Tom Hanks", "Tom Hanks"), ("movies with Samuel L Jackson", "Samuel L. Jackson"),
        ("with Daniel Day-Lewis", "Daniel Day-Lewis"), ("a comedy with Robert De Niro", "Robert De Niro"),
    ])
    func findsFilmsByAndWithPeople(_ said: String, _ person: String) async throws {
        for before in [[], ["Heat"]] where before.isEmpty || (said != person && !said.hasPrefix("with")) {
            var dialog = Dialog(with: Self.skill)
            for words in before { try await dialog.hear(words) }
            try await dialog.hear(said)
            guard case .offering(let offer, _)? = dialog.state else {
                Issue.record("nothing is on offer")
                return
            }
            for id in [offer.current] + offer.upcoming {
                let film = try #require(Self.films.first { $0.id == id })
                #expect((film.directors + film.cast).contains(person), "\(film.title)")
                #expect(!said.contains("comedy") || film.genres.contains("Comedy"), "\(film.title)")
            }
        }
    }

    @Test func takesNobodyWhoWatchesForOneWhoPlays() async throws {
        var dialog = Dialog(with: Self.skill)
        try await dialog.hear("a comedy with my wife")
        #expect(dialog.state?.kind == .offering)
    }

    @Test func saysThatItKnowsNothingByAPerson() async throws {
        var dialog = Dialog(with: Self.skill)
        let answer = try await dialog.hear("something by Nobody Atall").plainText
        #expect(answer == "I don't know any other movies by or with that person. Which movie do you like?")
    }

    @Test(arguments: [
        "what should I watch", "recommend something", "what do you recommend", "a good movie", "I don't know",
        "I can't think of one",
    ])
    func recommendsToWhoAsksForAnything(_ said: String) async throws {
        for before in [[], ["Heat"]] {
            var dialog = Dialog(with: Self.skill)
            for words in before { try await dialog.hear(words) }
            try await dialog.hear(said)
            #expect(dialog.state?.kind == .offering && dialog.state?.memory.offered.count == before.count + 1)
        }
    }

    @Test func goesOnForWhoHasSeenThemAllOrLikesIt() async throws {
        for said in ["I've seen them all", "I like it", "something like it", "two more"] {
            var dialog = Dialog(with: Self.skill)
            try await dialog.hear("Jaws")
            #expect(try await dialog.hear(said).plainText.hasPrefix("Another recommendation is "), "\(said)")
        }
    }
}
