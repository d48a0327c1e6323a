import SkillKit
import Testing

@testable import MovieSkill

@Suite struct ChoosingTests {
    private func makeDialog() async throws -> Dialog<MovieConversation> {
        var dialog = Dialog(with: makeMovieSkill(recommender: MovieFilms.recommender))
        try await dialog.say(RecommendMovie.name, ["MovieName": "the ship"])
        return dialog
    }

    @Test func asksWhichOfSeveralFilmsOfOneTitleIsMeant() async throws {
        var dialog = Dialog(with: makeMovieSkill(recommender: MovieFilms.recommender))
        let answer = try await dialog.say(RecommendMovie.name, ["MovieName": "the ship"])
        // The earliest first, so that "the first one" and "the original" are one.
        #expect(
            answer.plainText
                == "There are several movies called The Ship. Do you mean the one from 1933, 1976 or 2005?"
        )
        #expect(dialog.state?.kind == .choosing)
    }

    @Test(
        arguments: [
            (Choose.name, ["Year": "1976"], MovieFilms.newShip), (Choose.name, ["Ordinal": "2"], MovieFilms.newShip),
            (Choose.name, ["Ordinal": "1"], MovieFilms.oldShip),
            (Choose.name, ["Ordinal": "last"], MovieFilms.lastShip),
            (Choose.name, ["Age": "remake"], MovieFilms.lastShip),
            (Choose.name, ["Age": "original"], MovieFilms.oldShip),
            (Steer.name, ["Direction": "newer"], MovieFilms.lastShip),
            (Choose.name, ["Year": "1933", "Ordinal": "3"], MovieFilms.oldShip),
            (RecommendMovie.name, ["Decade": "seventies"], MovieFilms.newShip),
            (Choose.name, ["Person": "Bo Stone"], MovieFilms.newShip),
            (RecommendMovie.name, ["Person": "lane"], MovieFilms.lastShip),
            // A device may take the answer for a title.
            (RecommendMovie.name, ["MovieName": "nineteen thirty three"], MovieFilms.oldShip),
            (RecommendMovie.name, ["MovieName": "the second one"], MovieFilms.newShip),
            (RecommendMovie.name, ["MovieName": "the ship from 2005"], MovieFilms.lastShip),
            (RecommendMovie.name, ["MovieName": "ann field"], MovieFilms.oldShip),
        ] as [(IntentName, [String: String], Film)]
    )
    func takesTheYearOrThePlaceOrThePerson(_ name: IntentName, _ slots: [String: String], _ film: Film) async throws {
        var dialog = try await makeDialog()
        let types = ["Decade": Decade.slotType, "Age": Age.slotType, "Direction": Direction.slotType]
        let filled = slots.map { slot, words in
            types[slot].flatMap(\.self).map { Slot(slot, example: words, of: $0) } ?? Slot(slot, spoken: words)
        }
        let answer = try await dialog.send(.intent(IntentRequest(name, slots: Slots(filled))))
        #expect(answer.plainText.hasPrefix("Based on The Ship"), "\(answer.plainText)")
        guard case .offering(let offer, _)? = dialog.state else {
            Issue.record("not on offer: \(String(describing: dialog.state))")
            return
        }
        #expect(offer.liked == film.id)
    }

    @Test(
        arguments: [
            (Choose.name, ["Year": "1999"]), (Choose.name, ["Ordinal": "9"]),
            (Choose.name, ["Person": "Di Moss"]), (IntentName.yes, [:]), (.fallback, [:]),
        ] as [(IntentName, [String: String])]
    )
    func asksAgainWhenNoneOfThemIsMeant(_ name: IntentName, _ slots: [String: String]) async throws {
        var dialog = try await makeDialog()
        let filled = slots.map { Slot($0, spoken: $1) }
        let answer = try await dialog.send(.intent(IntentRequest(name, slots: Slots(filled))))
        #expect(answer.plainText.hasSuffix("Do you mean the one from 1933, 1976 or 2005?"), "\(answer.plainText)")
        #expect(dialog.state?.kind == .choosing)
    }

    @Test func tellsFilmsOfOneTitleApartWhenOneIsOfferedForTheOther() async throws {
        var dialog = try await makeDialog()
        let first = try await dialog.say(Choose.name, ["Ordinal": "1"])
        #expect(
            first.plainText.hasPrefix("Based on The Ship from 1933, I recommend The Ship from "),
            "\(first.plainText)"
        )
    }

    @Test func takesNoForAnotherFilm() async throws {
        var dialog = try await makeDialog()
        #expect(try await dialog.say(.no).plainText.hasSuffix("Which movie do you like?"))
        #expect(dialog.state?.kind == .asking)
    }
}
