import SkillKit
import Testing

@testable import MovieSkill

/// What people say to a skill that talks with them, over the built-in films.
@Suite struct TalkTests {
    private static let skill = makeMovieSkill()
    private static let films = Catalogue.builtIn().films

    /// The answers to some words, and the film that is on offer after the last.
    private func talk(_ said: String...) async throws -> (answers: [String], film: Film?, isOpen: Bool) {
        var dialog = Dialog(with: Self.skill)
        var answers: [String] = []
        for words in said { answers.append(try await dialog.hear(words).plainText) }
        guard case .offering(let offer, _)? = dialog.state else { return (answers, nil, dialog.isOpen) }
        return (answers, Self.films.first { $0.id == offer.current }, dialog.isOpen)
    }

    @Test func looksForWhatIsLikeAllFilmsThatAreNamed() async throws {
        let talk = try await talk("I like Alien and Jaws")
        #expect(talk.answers[0].hasPrefix("Based on Alien and Jaws, I recommend "), "\(talk.answers)")
        #expect(talk.film.map { !["Alien", "Jaws"].contains($0.title) } == true)
    }

    @Test func keepsToWhatIsRefusedForTheSession() async throws {
        let talk = try await talk("I hate horror", "I like The Shining", "more", "more", "more", "more", "more", "more")
        #expect(talk.answers[0].hasPrefix("OK, no horror. "), "it was heard: \(talk.answers)")
        let offered = Self.films.filter { film in talk.answers.contains { $0.contains(" \(film.title). Would") } }
        #expect(offered.count > 5 && !offered.contains { $0.genres.contains("Horror") }, "\(offered.map(\.title))")
    }

    @Test func keepsPeopleFromTurnToTurn() async throws {
        let film = try await talk("a movie with Brad Pitt", "a comedy if possible").film
        #expect(film?.cast.contains("Brad Pitt") == true && film?.genres.contains("Comedy") == true)
        let both = try await talk("with Robert De Niro", "with Al Pacino too").film
        #expect(both.map { Set(["Robert De Niro", "Al Pacino"]).isSubset(of: $0.cast) } == true)
    }

    @Test func saysWhatCanNotBeHad() async throws {
        let talk = try await talk("a Japanese western with Jim Carrey")
        #expect(talk.answers[0].hasPrefix("Nothing fits all of that. Leaving aside "), "\(talk.answers)")
        #expect(talk.film?.genres.contains("Western") == true, "the kind is kept")
        let next = try await self.talk("a Japanese western with Jim Carrey", "more").answers
        #expect(!next[1].contains("Leaving aside"), "it is said once: \(next)")
    }

    @Test func saysWhatCanNoLongerBeHad() async throws {
        let answers = try await talk("a Japanese film", "a western please").answers
        #expect(answers[1].hasPrefix("Nothing fits all of that. Leaving aside Japanese,"), "\(answers)")
    }

    @Test func offersFilmsInAFewWordsOfFact() async throws {
        let talk = try await talk("a western")
        let film = try #require(talk.film)
        #expect(talk.answers[0].contains("\(film.title), a") && talk.answers[0].contains("western"), "\(talk.answers)")
        #expect(talk.answers[0].split(separator: " ").count <= 30)
    }

    @Test(arguments: ["I'll watch that one", "thank you", "sounds perfect"])
    func endsFitlyWhenAFilmIsAccepted(_ said: String) async throws {
        let offer = try #require(try await talk("I like Heat").film)
        let talk = try await talk("I like Heat", said)
        #expect(talk.answers[1].contains("Enjoy \(offer.title). Anything else?"), "\(talk.answers)")
        #expect(talk.film == nil && talk.isOpen)
        #expect(try await self.talk("I like Heat", said, "no").isOpen == false)
        #expect(try await self.talk("I like Heat", said, "another one").film != nil)
    }

    @Test(arguments: [
        ("the one with the shark", "Jaws"), ("the one where somebody is left behind on mars", "The Martian"),
    ])
    func guessesAFilmByItsStory(_ said: String, _ title: String) async throws {
        let talk = try await talk(said)
        #expect(talk.answers[0].contains(title) && talk.answers[0].hasSuffix("?"), "\(talk.answers)")
        #expect(talk.film == nil, "a guess is no offer")
    }

    @Test func takesAnotherWayWhenSomebodyIsBored() async throws {
        let before = try #require(try await talk("I like Heat").film)
        let after = try await talk("I like Heat", "boring")
        #expect(after.answers[1].hasPrefix("Sorry. Something quite different"), "\(after.answers)")
        #expect(after.film.map { !$0.genres.contains(before.genres[0]) } == true)
    }

    @Test(arguments: ["yes", "?!", "I like xyzzy plugh"]) func offersAFilmWhenNothingElseLeadsOn(
        _ said: String
    ) async throws {
        let talk = try await talk(said, said)
        #expect(talk.film != nil && talk.answers[0].hasSuffix("?"), "\(talk.answers)")
    }

    @Test func endsWhenSomebodyOnlySaysNo() async throws { #expect(try await talk("no", "no").isOpen == false) }

    @Test(arguments: ["learn something new with you", "we want something that makes us laugh tonight okay"])
    func readsNoSentenceBackAsATitle(_ said: String) async throws {
        var dialog = Dialog(with: Self.skill)
        let answer = try await dialog.say(RecommendMovie.name, ["MovieName": said]).plainText
        #expect(!answer.contains(said), "\(answer)")
    }

    @Test func answersWhileSeveralFilmsAreToChooseFrom() async throws {
        var dialog = Dialog(with: makeMovieSkill(recommender: MovieFilms.recommender))
        try await dialog.say(RecommendMovie.name, ["MovieName": "the ship"])
        let answer = try await dialog.say(FilmQuestion.director.intent).plainText
        #expect(answer.hasPrefix("The Ship from 2005 was directed by Cy Lane. There are several"), "\(answer)")
        try await dialog.say(MoreRecommendations.name)
        guard case .offering(let offer, _)? = dialog.state else {
            Issue.record("nothing is on offer")
            return
        }
        #expect(offer.liked == MovieFilms.lastShip.id, "the best known")
    }
}
