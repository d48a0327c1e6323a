import SkillKit
import Testing

@testable import MovieSkill

@Suite struct OfferingTests {
    private let skill = makeMovieSkill(recommender: MovieFilms.recommender)

    /// On offer is what is most like `Shipwrecked`.
    private func makeDialog() async throws -> (Dialog<MovieConversation>, Film) {
        var dialog = Dialog(with: skill)
        try await dialog.say(RecommendMovie.name, ["MovieName": "shipwrecked"])
        return (dialog, try current(dialog))
    }

    private func current(_ dialog: Dialog<MovieConversation>) throws -> Film {
        guard case .offering(let offer, _)? = dialog.state else { throw NotOnOffer() }
        return try #require(MovieFilms.all.first { $0.id == offer.current })
    }
    private struct NotOnOffer: Error {}

    @Test func answersQuestionsAboutTheFilmOnOffer() async throws {
        var (dialog, film) = try await makeDialog()
        for (name, expected) in [
            (FilmQuestion.about.intent, film.sentence),
            (FilmQuestion.director.intent, "\(film.title) was directed by \(film.directors[0])."),
            (FilmQuestion.cast.intent, "Hal Quill and Ida Rook are in \(film.title)."),
            (FilmQuestion.year.intent, "\(film.title) is from \(film.year)."),
        ] {
            let answer = try await dialog.say(name)
            #expect(
                answer.plainText.hasPrefix("\(expected) ") && answer.plainText.hasSuffix("?"),
                "\(answer.plainText)"
            )
            #expect(try current(dialog) == film, "the offer stays")
        }
        let why = try await dialog.say(FilmQuestion.why.intent)
        #expect(why.plainText.contains("both") || why.plainText.contains("share"), "\(why.plainText)")
        #expect(why.plainText.first?.isUppercase == true, "\(why.plainText)")
    }

    @Test func goesBackAndForthAndOffersNothingTwice() async throws {
        var (dialog, first) = try await makeDialog()
        #expect(try await dialog.say(.previous).plainText.hasPrefix("\(first.title) was the first one."))
        #expect(
            try await dialog.say(Choose.name, ["Ordinal": "2"]).plainText
                .hasPrefix("I haven't recommended one like that. We were on \(first.title).")
        )
        try await dialog.say(MoreRecommendations.name)
        let second = try current(dialog)
        try await dialog.say(SeenIt.name)
        let third = try current(dialog)
        #expect(Set([first.id, second.id, third.id]).count == 3)
        #expect(
            try await dialog.say(.previous).plainText == "That was \(second.title). Would you like to hear more?"
        )
        #expect(
            try await dialog.say(Choose.name, ["Ordinal": "1"]).plainText
                == "That was \(first.title). Would you like to hear more?"
        )
        #expect(try current(dialog) == first)
        #expect(
            try await dialog.say(Choose.name, ["Ordinal": "3"]).plainText.hasPrefix("That was \(third.title)."),
            "what was gone back from is there"
        )
        try await dialog.say(Choose.name, ["Ordinal": "1"])
        #expect(
            try await dialog.say(.next).plainText.hasPrefix("After that I recommended \(second.title).")
        )
        #expect(try current(dialog) == second, "the way forward is the way that was gone")
        try await dialog.say(.next)
        #expect(try current(dialog) == third)
        #expect(dialog.state?.memory.offered == [first.id, second.id, third.id])
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var slots: [String: String]
        var isRight: @Sendable (Film, Film) -> Bool
        var testDescription: String { "\(slots)" }
    }

    @Test(arguments: [
        Case(slots: ["Direction": "funnier"]) { film, _ in film.genres.contains("Comedy") },
        Case(slots: ["Direction": "scarier"]) { film, _ in film.genres.contains("Horror") },
        Case(slots: ["Direction": "older"]) { film, before in film.year < before.year },
        Case(slots: ["Direction": "shorter"]) { film, before in film.minutes < before.minutes },
        Case(slots: ["Genre": "love story"]) { film, _ in film.genres.contains("Romance") },
        Case(slots: ["Decade": "the 90s"]) { film, _ in (1990...1999).contains(film.year) },
        Case(slots: ["Decade": "90s", "Genre": "comedy"]) { film, _ in film == MovieFilms.laughter },
    ])
    func narrowsTheOffer(_ c: Case) async throws {
        let before = MovieFilms.newShip
        let offer = MovieState.Offer(liked: MovieFilms.castaway.id, current: before.id, upcoming: [])
        let memory = MovieState.Memory(said: Line(.nextOffer, offer: before.id), offered: [before.id])
        var dialog = Dialog(with: skill, state: .offering(offer: offer, memory: memory))
        let types = ["Direction": Direction.slotType, "Genre": GenreName.slotType, "Decade": Decade.slotType]
        let slots = c.slots.map { name, words in
            let said = words.hasPrefix("the ") ? String(words.dropFirst(4)) : words
            return types[name].flatMap(\.self).map { Slot(name, example: said, of: $0) } ?? Slot(name, spoken: said)
        }
        let intent = c.slots["Direction"] == nil ? RecommendMovie.name : Steer.name
        let answer = try await dialog.send(.intent(IntentRequest(intent, slots: Slots(slots))))
        let film = try current(dialog)
        #expect(c.isRight(film, before) && film != before, "\(answer.plainText)")
        #expect(answer.plainText.contains("\(film.title), ") && answer.plainText.hasSuffix("?"), "\(answer.plainText)")
    }

    @Test func staysWithTheOfferWhenNothingIsOfThatKind() async throws {
        var (dialog, film) = try await makeDialog()
        let western = Slot("Genre", example: "western", of: try #require(GenreName.slotType))
        let answer = try await dialog.send(.intent(IntentRequest(RecommendMovie.name, slots: Slots([western]))))
        #expect(answer.plainText.hasSuffix("Would you like to hear another one?"), "\(answer.plainText)")
        #expect(try current(dialog) == film)
    }

    @Test func surprisesDifferentlyFromSessionToSession() async throws {
        var titles: Set<String> = []
        for id in 0..<20 {
            var memory = MovieState.Memory(said: Line(.welcome))
            memory.turns = id
            var dialog = Dialog(with: skill, state: .asking(memory: memory))
            titles.insert(try await dialog.say(SurpriseMe.name).plainText)
            #expect(dialog.state?.kind == .offering)
        }
        #expect(titles.count > 3, "\(titles)")
    }

    @Test func offersAKindOfFilmWithoutATitle() async throws {
        var dialog = Dialog(with: skill)
        let comedy = Slot("Genre", example: "comedy", of: try #require(GenreName.slotType))
        try await dialog.send(.intent(IntentRequest(RecommendMovie.name, slots: Slots([comedy]))))
        #expect(try current(dialog) == MovieFilms.laughter)
    }
}
