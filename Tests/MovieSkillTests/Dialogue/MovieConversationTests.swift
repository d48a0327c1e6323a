import SkillKit
import Testing

@testable import MovieSkill

@Suite struct MovieConversationTests {
    private func makeDialog() -> Dialog<MovieConversation> {
        Dialog(with: makeMovieSkill(recommender: Films.recommender))
    }

    @Test func leadsFromAFilmToOthersUntilNoneIsLeft() async throws {
        var dialog = makeDialog()
        let welcome = try await dialog.launch()
        #expect(
            welcome.plainText
                == "Welcome to Movie Recommender. Give me a movie that you like and I'll recommend another one."
        )
        let first = try await dialog.hear("I like the harbour")
        #expect(
            first.plainText
                == "Based on The Harbour, I recommend Lighthouse & Sons. Would you like to hear more recommendations?"
        )
        let second = try await dialog.hear("yes")
        #expect(second.plainText == "Another recommendation is Storm Inc. Would you like to hear more?")
        let end = try await dialog.hear("more")
        #expect(end.plainText.contains("The Harbour"))
        #expect(end.session == .listens, "the end of the list leads on")
        let back = try await dialog.hear("who directed it")
        #expect(back.plainText.contains("Storm Inc"), "what was offered last can still be asked about")
        #expect(try await dialog.hear("what was the first one").plainText.hasPrefix("That was Lighthouse & Sons."))
        #expect(try await dialog.hear("no").endsSession)
    }

    @Test func startsANewOfferWhenAFilmIsNamedInsideOne() async throws {
        var dialog = Dialog(with: makeMovieSkill(recommender: MovieFilms.recommender))
        try await dialog.hear("shipwrecked")
        let answer = try await dialog.hear("what about fog on the water")
        #expect(answer.plainText.hasPrefix("Based on Fog on the Water, I recommend "), "\(answer.plainText)")
        for _ in 0..<8 {
            let next = try await dialog.hear("more").plainText
            #expect(!next.contains("Shipwrecked"), "what was named as liked is not recommended: \(next)")
        }
    }

    @Test func offersNoFilmTwiceInASession() async throws {
        var dialog = makeDialog()
        try await dialog.hear("the harbour")
        try await dialog.hear("yes")
        let again = try await dialog.hear("the harbour")
        #expect(again.plainText.hasPrefix("I have nothing new for The Harbour. "))
        try await dialog.hear("start over")
        let anew = try await dialog.hear("the harbour")
        #expect(anew.plainText.hasPrefix("Based on The Harbour, I recommend Lighthouse & Sons."))
    }

    @Test(arguments: [
        ["help"], ["yes"], ["I like no such film"], ["start over"], ["the harbour"], ["the harbour", "help"],
        ["the harbour", "yes"], ["the harbour", "yes", "yes"], ["no"],
    ])
    func saysTheLastThingAgain(_ said: [String]) async throws {
        var dialog = makeDialog()
        var last = try await dialog.launch()
        for words in said { last = try await dialog.hear(words) }
        let again = try await dialog.hear("say that again")
        #expect(again.plainText == last.plainText)
        #expect(again.reprompt == last.reprompt)
    }

    @Test(arguments: [[], ["the harbour"]]) func saysWhatWasBeforeAnApologyAgain(_ said: [String]) async throws {
        var dialog = makeDialog()
        var last = try await dialog.launch()
        for words in said { last = try await dialog.hear(words) }
        try await dialog.hear("?!")
        #expect(try await dialog.hear("say that again").plainText == last.plainText)
    }

    @Test func namesAFilmThatItDoesNotKnowAsItWasHeard() async throws {
        var dialog = makeDialog()
        let answer = try await dialog.say(RecommendMovie.name, ["MovieName": "Rock 'n' Roll <3 & You"])
        #expect(answer.plainText.hasPrefix("I don't know a movie called Rock 'n' Roll <3 & You. "))
        guard case .ssml(let ssml)? = answer.speech?.content else {
            Issue.record("no speech: \(answer)")
            return
        }
        #expect(ssml.contains("&lt;3 &amp; You"))
    }

    @Test func doesNotSayNoiseAgain() async throws {
        var dialog = makeDialog()
        let noise = String(repeating: "la ", count: 5000)
        let answer = try await dialog.say(RecommendMovie.name, ["MovieName": noise])
        #expect(answer.plainText == "I didn't catch the title. Which movie do you like?")
    }

    @Test(arguments: ["</speak> Circus", "Fast & Furious", "<audio src='x'/>", "a & b < c > d", "\u{0}\u{1F}x"])
    func letsNoTitleReachTheMarkup(_ title: String) async throws {
        var dialog = makeDialog()
        let answer = try await dialog.say(RecommendMovie.name, ["MovieName": title])
        guard case .ssml(let ssml)? = answer.speech?.content else {
            Issue.record("no speech: \(answer)")
            return
        }
        let inner = ssml.dropFirst("<speak>".count).dropLast("</speak>".count)
        #expect(ssml == "<speak>\(inner)</speak>")
        #expect(!inner.contains("<") && !inner.contains(">"), "\(ssml)")
        #expect(
            !inner.replacing("&amp;", with: "").replacing("&lt;", with: "").replacing("&gt;", with: "").contains("&")
        )
    }

    @Test func keepsItsStateBelowFourKilobytesHoweverLongItGoesOn() async throws {
        var dialog = Dialog(with: makeMovieSkill())
        let films = Catalogue.builtIn().films
        for film in films.prefix(120) {
            try await dialog.hear(film.title)
            for _ in 0..<4 { try await dialog.hear("more") }
        }
        let (request, response) = try #require(dialog.exchange)
        #expect(request.count < 4096 + 1024, "\(request.count) bytes")
        #expect(response.count < 4096 + 1024, "\(response.count) bytes")
    }
}
