import SkillKit
import Testing

@testable import MovieSkill

@Suite struct ApologyTests {
    /// A backend that is not there.
    private struct Absent: Recommender {
        struct Gone: Error {}
        func lookUp(title spoken: String) throws -> TitleLookup { throw Gone() }
        func recommend(_ wish: Wish) throws -> [RecommendedFilm]? { throw Gone() }
        func film(_ id: FilmID) throws -> Film? { throw Gone() }
    }

    @Test func apologisesAndKeepsTheSessionWhenTheBackendFails() async throws {
        let state = MovieState.offering(
            offer: .init(liked: FilmID(rawValue: 1), current: FilmID(rawValue: 2), upcoming: [FilmID(rawValue: 3)]),
            memory: .init(said: Line(.nextOffer, offer: FilmID(rawValue: 2)), offered: [FilmID(rawValue: 2)])
        )
        var dialog = Dialog(with: makeMovieSkill(recommender: Absent()), state: state)
        for words in ["yes", "I like Jaws", "help", "repeat"] {
            let response = try await dialog.hear(words)
            #expect(response.plainText.hasPrefix("Sorry, I can't get to my recommendations right now."))
            #expect(response.session == .listens)
            #expect(dialog.state == state, "after \(words)")
        }
        #expect(try await dialog.hear("stop").endsSession, "to leave, no backend is needed")
    }
}
