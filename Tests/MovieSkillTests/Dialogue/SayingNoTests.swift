import SkillKit
import Testing

@testable import MovieSkill

/// What a person does not want, as it is typed, over the built-in films.
@Suite struct SayingNoTests {
    private static let skill = makeMovieSkill()
    private static let films = Catalogue.builtIn().films

    private func film(after said: [String]) async throws -> Film? {
        var dialog = Dialog(with: Self.skill)
        for words in said { try await dialog.hear(words) }
        guard case .offering(let offer, _)? = dialog.state else { return nil }
        return Self.films.first { $0.id == offer.current }
    }

    @Test(arguments: [
        (["no horror"], ["Horror"]), (["I don't like horror"], ["Horror"]),
        (["Jaws", "less scary"], ["Horror", "Thriller"]), (["nothing scary"], ["Horror", "Thriller"]),
        (["Heat", "too scary"], ["Horror", "Thriller"]), (["anything but horror"], ["Horror"]),
        (["Heat", "not a thriller"], ["Thriller"]),
        (["no violence"], ["Action", "Horror", "Thriller"]), (["Heat", "something gentle"], ["Horror", "Thriller"]),
        (["Heat", "no horror", "no thrillers", "no dramas"], ["Horror", "Thriller", "Drama"]),
    ])
    func leavesOutAKindThatIsNotWanted(_ said: [String], _ genres: [String]) async throws {
        let film = try #require(try await film(after: said))
        #expect(Set(genres).isDisjoint(with: film.genres), "\(film.title): \(film.genres)")
    }

    @Test func keepsARefusalThatIsSaidBesideMerePraise() async throws {
        var dialog = Dialog(with: Self.skill)
        try await dialog.say(RecommendMovie.name, ["MovieName": "good", "UnwantedGenre": "horror"])
        #expect(dialog.state?.memory.taste.refused == [.kinds([[.horror]])])
        #expect(dialog.state?.kind == .offering)
    }

    @Test func goesTheOtherWayFromWhatIsTooMuch() async throws {
        let before = try #require(try await film(after: ["Heat"]))
        #expect(try #require(try await film(after: ["Heat", "too long"])).minutes < before.minutes)
        #expect(try #require(try await film(after: ["Heat", "too short"])).minutes > before.minutes)
        #expect(try #require(try await film(after: ["Heat", "that's too old"])).year > before.year)
        #expect(try #require(try await film(after: ["Heat", "too new"])).year < before.year)
    }

    @Test(arguments: ["I don't like Jaws", "I hate Jaws", "not Jaws", "anything but Jaws"])
    func takesNoFilmThatIsDislikedForOneThatIsLiked(_ said: String) async throws {
        var dialog = Dialog(with: Self.skill)
        #expect(try await dialog.hear(said).plainText == "OK, not Jaws. Which movie do you like?")
        let first = try await film(after: ["Heat"])
        let next = try await film(after: ["Heat", said])
        #expect(next != nil && next != first, "the next like Heat")
    }

    @Test(arguments: ["isn't a comedy, something like", "is so rude no something like", "hm no, rather"])
    func takesNoOfferThatIsComplainedOfForAFilmThatIsLiked(_ complaint: String) async throws {
        var dialog = Dialog(with: Self.skill)
        try await dialog.hear("a comedy")
        let offered = try #require(dialog.state?.memory.offered.last)
        let title = try #require(Self.films.first { $0.id == offered }?.title)
        let answer = try await dialog.hear("\(title) \(complaint) Alien").plainText
        #expect(dialog.state?.memory.taste.liked.contains(offered) == false, "\(answer)")
        #expect(answer.contains("Alien") && !answer.contains(title), "\(answer)")
    }

    @Test func leavesOutAFilmThatIsRefusedBesideSomethingElse() async throws {
        var dialog = Dialog(with: Self.skill)
        try await dialog.hear("I like Alien")
        try await dialog.say(Dislike.name, ["UnwantedMovie": "Alien", "UnwantedGenre": "comedy"])
        let taste = try #require(dialog.state?.memory.taste)
        #expect(taste.liked.isEmpty && taste.refused == [.kinds([[.comedy]])], "\(taste)")
    }

    @Test(arguments: [
        (["I don't like The Godfather"], "The Godfather: Part II"),
        (["The Terminator", "I hate that one"], "The Terminator"), (["Shrek", "I hated it"], "Shrek the Third"),
        (["something by Francis Ford Coppola, but not The Godfather"], "The Godfather: Part II"),
    ])
    func leavesOutTheSeriesOfAFilmThatIsDisliked(_ said: [String], _ title: String) async throws {
        var dialog = Dialog(with: Self.skill)
        for words in said { try await dialog.hear(words) }
        let known = dialog.state?.memory.taste.known ?? []
        let titles = known.compactMap { id in Self.films.first { $0.id == id }?.title }
        #expect(titles.contains(title), "\(titles)")
    }

    @Test(arguments: [
        "not that one", "not this one", "no not that one", "let me think", "where can I watch it", "all of them",
        "turn off the lights", "tell no one", "the long goodbye", "never let me go", "no way out", "home",
    ])
    func goesOnUntilItIsToldToStop(_ said: String) async throws {
        var dialog = Dialog(with: Self.skill)
        try await dialog.hear("Heat")
        #expect(try await dialog.hear(said).session == .listens)
        #expect(try await dialog.hear("no thank you").endsSession)
    }
}
