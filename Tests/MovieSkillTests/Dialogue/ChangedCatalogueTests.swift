import SkillKit
import Synchronization
import Testing

@testable import MovieSkill

/// A catalogue that is replaced in the midst of a session.
@Suite struct ChangedCatalogueTests {
    /// Recommends from a catalogue that can be replaced.
    private final class Changing: Recommender {
        private let current: Mutex<InProcessRecommender>

        init(_ films: [Film]) { current = Mutex(InProcessRecommender { Catalogue(films) }) }

        func become(_ films: [Film]) { current.withLock { $0 = InProcessRecommender { Catalogue(films) } } }

        private var now: InProcessRecommender { current.withLock { $0 } }
        func lookUp(title spoken: String) -> TitleLookup { now.lookUp(title: spoken) }
        func recommend(_ wish: Wish) -> [RecommendedFilm]? { now.recommend(wish) }
        func film(_ id: FilmID) -> Film? { now.film(id) }
    }

    private static let gone = "Some of those movies are no longer in my list."

    /// A dialogue in which films like "Shipwrecked" are on offer, and then only some films are left.
    private func dialog(
        _ offered: Int = 1,
        keeping isKept: (MovieState.Offer, FilmID) -> Bool
    ) async throws -> (Dialog<MovieConversation>, before: MovieState.Offer) {
        let recommender = Changing(MovieFilms.all)
        var dialog = Dialog(with: Skill(MovieConversation(recommender: recommender)))
        try await dialog.say(RecommendMovie.name, ["MovieName": "shipwrecked"])
        for _ in 1..<offered { try await dialog.say(.yes) }
        guard case .offering(let offer, _)? = dialog.state else { throw NoOfferError() }
        recommender.become(MovieFilms.all.filter { isKept(offer, $0.id) })
        return (dialog, offer)
    }

    private struct NoOfferError: Error {}

    /// Says yes until the list is at its end, and returns what was said.
    private func run(_ dialog: inout Dialog<MovieConversation>) async throws -> [String] {
        var said: [String] = []
        for _ in 0..<30 where dialog.state?.kind == .offering { said.append(try await dialog.say(.yes).plainText) }
        return said
    }

    @Test func leavesOutWhatIsGoneAndSaysSoOnce() async throws {
        var (dialog, before) = try await dialog { offer, id in id != offer.upcoming[0] && id != offer.upcoming[2] }
        let said = try await run(&dialog)
        #expect(said.count { $0.contains(Self.gone) } == 1, "\(said)")
        #expect(said.first?.hasPrefix(Self.gone + " Another recommendation is ") == true, "\(said)")
        #expect(!said.contains { $0.contains("that movie") }, "\(said)")
        #expect(said.count { $0.contains("Another recommendation is ") } >= before.upcoming.count - 2, "\(said)")
    }

    @Test(arguments: [1, 3]) func goesOnWhenTheFilmOnOfferIsGone(_ offered: Int) async throws {
        var (dialog, before) = try await dialog(offered) { offer, id in id != offer.current }
        let said = try await run(&dialog)
        #expect(said[0].hasPrefix(Self.gone), "\(said)")
        #expect(said.count { $0.contains("Another recommendation is ") } >= before.upcoming.count, "\(said)")
        #expect(!said.contains { $0.contains("that movie") }, "\(said)")
    }

    @Test func findsOthersWhenTheWholeListIsGone() async throws {
        var (dialog, _) = try await dialog { offer, id in !offer.upcoming.contains(id) }
        let answer = try await dialog.say(.yes).plainText
        #expect(answer.hasPrefix(Self.gone + " Another recommendation is "), "\(answer)")
    }

    @Test func asksForAnotherFilmWhenNothingIsLeft() async throws {
        var (dialog, _) = try await dialog { _, id in MovieFilms.others.contains { $0.id == id } }
        let answer = try await dialog.say(.yes).plainText
        #expect(answer.hasPrefix(Self.gone + " I don't have any more like that."), "\(answer)")
        #expect(dialog.state?.kind == .asking)
    }

    @Test(
        arguments: [
            FilmQuestion.about.intent, FilmQuestion.director.intent, .help, .repeat, .previous, .fallback, .no, .stop,
            .startOver, MoreRecommendations.name, SeenIt.name, SurpriseMe.name,
        ],
        [1, 2]
    )
    func namesNoFilmThatIsGone(_ intent: IntentName, _ offered: Int) async throws {
        for round in 0..<2 {
            var (dialog, _) = try await dialog(offered) { offer, id in
                round == 0 ? id != offer.current : !offer.earlier.contains(id) && id != offer.liked
            }
            let first = try await dialog.say(intent).plainText
            #expect(!first.contains("that movie"), "\(first)")
            guard dialog.isOpen else { continue }
            let second = try await dialog.say(.repeat).plainText
            #expect(!second.contains("that movie"), "\(second)")
        }
    }

    @Test func leavesOutOfTheHistoryWhatIsGone() async throws {
        var (dialog, before) = try await dialog(3) { offer, id in id != offer.earlier[0] && id != offer.liked }
        let answer = try await dialog.say("HistoryIntent").plainText
        #expect(answer.hasPrefix(Self.gone + " So far I've recommended "), "\(answer)")
        #expect(!answer.contains("that movie"), "\(answer)")
        #expect(before.earlier.count == 2)
        let again = try await dialog.say("HistoryIntent").plainText
        #expect(!again.contains(Self.gone) && !again.contains("that movie"), "\(again)")
    }

    @Test func saysOnceThatAllIsGone() async throws {
        var (dialog, _) = try await dialog(3) { _, id in MovieFilms.others.contains { $0.id == id } }
        var said: [String] = []
        for intent in [IntentName.yes, SurpriseMe.name, .repeat, .previous, "HistoryIntent"] {
            said.append(try await dialog.say(intent).plainText)
        }
        #expect(said.count { $0.contains(Self.gone) } == 1, "\(said)")
        #expect(!said.contains { $0.contains("that movie") }, "\(said)")
    }

    @Test(arguments: ["Ordinal", "Year"]) func asksWhichOfThoseThatAreLeft(_ slot: String) async throws {
        let recommender = Changing(MovieFilms.all)
        var dialog = Dialog(with: Skill(MovieConversation(recommender: recommender)))
        try await dialog.say(RecommendMovie.name, ["MovieName": "the ship"])
        recommender.become(MovieFilms.all.filter { $0.id != MovieFilms.newShip.id })
        let answer = try await dialog.say(Choose.name, [slot: slot == "Year" ? "1933" : "1"]).plainText
        #expect(answer.hasPrefix(Self.gone + " Based on The Ship"), "\(answer)")
    }
}
