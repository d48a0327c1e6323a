import SkillKit
import Testing

@testable import MovieSkill

@Suite struct ConfirmingTests {
    /// A backend that is never sure.
    private struct Doubtful: Recommender {
        func lookUp(title spoken: String) -> TitleLookup { .uncertain(MovieFilms.castaway) }
        func recommend(_ wish: Wish) -> [RecommendedFilm]? { MovieFilms.recommender.recommend(wish) }
        func film(_ id: FilmID) -> Film? { MovieFilms.recommender.film(id) }
    }

    private func makeDialog() async throws -> Dialog<MovieConversation> {
        var dialog = Dialog(with: makeMovieSkill(recommender: Doubtful()))
        let answer = try await dialog.say(RecommendMovie.name, ["MovieName": "sheep wrecked"])
        #expect(answer.plainText == "Did you mean Shipwrecked, from 1989?")
        #expect(dialog.state?.kind == .confirming)
        return dialog
    }

    @Test func recommendsOnYes() async throws {
        var dialog = try await makeDialog()
        #expect(try await dialog.say(.yes).plainText.hasPrefix("Based on Shipwrecked, I recommend "))
    }

    @Test(arguments: [MoreRecommendations.name, Steer.name]) func goesOnWhereThatMeansYes(
        _ name: IntentName
    ) async throws {
        var dialog = try await makeDialog()
        try await dialog.say(name)
        #expect(dialog.state?.kind == .offering)
    }

    @Test func asksForAnotherOnNo() async throws {
        var dialog = try await makeDialog()
        #expect(try await dialog.say(.no).plainText.hasSuffix("Which movie do you like?"))
        #expect(dialog.state?.kind == .asking)
    }

    @Test func takesATitleThatIsSaidAgainAsMeant() async throws {
        var dialog = try await makeDialog()
        let answer = try await dialog.say(RecommendMovie.name, ["MovieName": "sheep wrecked"])
        #expect(answer.plainText.hasPrefix("Based on Shipwrecked, I recommend "), "\(answer.plainText)")
    }

    @Test func staysWithTheQuestionOtherwise() async throws {
        for name in [IntentName.help, .fallback, FilmQuestion.year.intent, FilmQuestion.director.intent] {
            var dialog = try await makeDialog()
            #expect(try await dialog.say(name).plainText.hasSuffix("?"))
            #expect(dialog.state?.kind == .confirming, "after \(name)")
        }
    }
}
