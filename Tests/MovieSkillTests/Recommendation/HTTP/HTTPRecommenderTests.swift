import FaultServer
import MovieSkill
import Testing

@testable import SkillKit

@Suite struct HTTPRecommenderTests {
    @Test func recommendsWhatTheServiceRecommends() async throws {
        let stub = try RecommenderStub(["The Harbour": ["Storm Inc.", "Lighthouse & Sons"]])
        var dialog = try stub.dialog()
        #expect(
            try await dialog.hear("I like the harbor").plainText
                == "Based on The Harbour, I recommend Storm Inc. Would you like to hear more recommendations?"
        )
        #expect(
            try await dialog.hear("yes").plainText
                == "Another recommendation is Lighthouse & Sons. Would you like to hear more?"
        )
        #expect(stub.asked == ["The Harbour"], "the title as the catalogue writes it, once")
        #expect(stub.server.requests.first?.hasPrefix("GET /recommend?movie_name=The%20Harbour HTTP/1.1\r\n") == true)
    }

    @Test func asksBelowThePathThatItIsGiven() async throws {
        let stub = try RecommenderStub(["The Harbour": ["Storm Inc."]])
        let recommender = try RecommenderStub.recommender(at: stub.server.address, path: "/films/v1/")
        var dialog = Dialog(with: makeMovieSkill(recommender: recommender))
        try await dialog.hear("the harbour")
        #expect(stub.server.requests.first?.hasPrefix("GET /films/v1/recommend?movie_name=The%20Harbour ") == true)
    }

    /// However much the words look like something that is said to no skill.
    @Test(arguments: ["ocean of silence", "the harbour", "the harbor", "midnight bakery"])
    func takesAFewWordsForATitleWhereOneWasAskedFor(_ title: String) async throws {
        let stub = try RecommenderStub([:])
        var dialog = try stub.dialog()
        try await dialog.launch()
        try await dialog.hear(title)
        #expect(!stub.asked.isEmpty, "the service was asked for nothing")
    }

    @Test func offersFilmsThatNoCatalogueHas() async throws {
        let stub = try RecommenderStub(["Ocean of Silence": ["The Glass Pier", "Storm Inc.", "Salt & <Smoke>"]])
        var dialog = try stub.dialog()
        for (words, answer) in [
            ("I like ocean of silence", "Based on Ocean of Silence, I recommend The Glass Pier."),
            ("say that again", "Based on Ocean of Silence, I recommend The Glass Pier."),
            ("yes", "Another recommendation is Storm Inc."),
            ("more", "Another recommendation is Salt & <Smoke>."),
            ("help", "Salt & <Smoke>"),
        ] {
            let text = try await dialog.hear(words).plainText
            #expect(text.contains(answer), "'\(words)': \(text)")
        }
        #expect(stub.asked == ["ocean of silence", "Ocean of Silence"], "as heard, then as titles are written")
        #expect(try await dialog.say(.previous).plainText.contains("Storm Inc."))
        #expect(try await dialog.say(.previous).plainText.contains("The Glass Pier"))
        let answer = try await dialog.hear("who directed it").plainText
        #expect(answer.contains("I don't know who directed The Glass Pier."), "\(answer)")
    }

    @Test func offersNothingTwice() async throws {
        let stub = try RecommenderStub([
            "The Harbour": ["The Glass Pier", "the glass pier", "The Harbour", "Storm Inc."]
        ])
        var dialog = try stub.dialog()
        try await dialog.hear("the harbour")
        #expect(try await dialog.hear("yes").plainText.contains("Storm Inc."))
        let end = try await dialog.hear("yes")
        #expect(end.plainText.contains("The Harbour"), "the end of the list: \(end.plainText)")
        let again = try await dialog.hear("the harbour")
        #expect(again.plainText.contains("nothing new"), "\(again.plainText)")
    }

    @Test func saysThatAFilmIsNotKnown() async throws {
        for title in ["no such film", "The Harbour"] {
            var dialog = try RecommenderStub([:]).dialog()
            let answer = try await dialog.say(RecommendMovie.name, ["MovieName": title])
            #expect(answer.plainText.contains("I don't know a movie called \(title)."), "\(answer.plainText)")
        }
    }

    @Test func asksOnceMoreWhenTheServiceStumbles() async throws {
        let server = try FaultServer { connection in
            _ = connection.nextRequest()
            connection.send(HTTPText.answer("", status: "503 Busy", fields: ["Connection: close"]))
        }
        var dialog = Dialog(with: makeMovieSkill(recommender: try RecommenderStub.recommender(at: server.address)))
        try await dialog.hear("the harbour")
        #expect(server.requests.count == 2)
    }

    @Test func answersFromTheCatalogueWhatTheServiceCannotKnow() async throws {
        let stub = try RecommenderStub(["The Harbour": ["Storm Inc."]])
        var dialog = try stub.dialog()
        #expect(try await dialog.hear("surprise me").session == .listens)
        #expect(stub.asked == [])
        try await dialog.hear("the harbour")
        try await dialog.hear("something older")
        #expect(stub.asked == ["The Harbour"])
    }

    @Test func passesLambdasTraceOn() async throws {
        let stub = try RecommenderStub(["The Harbour": ["Storm Inc."]])
        let skill = makeMovieSkill(recommender: try stub.recommender())
        var dialog = Dialog(with: skill)
        try await dialog.hear("the harbour")
        let (request, _) = try #require(dialog.exchange)
        _ = await skill.serve(request, traceID: "Root=1-67")
        #expect(stub.server.requests.map { $0.contains("X-Amzn-Trace-Id: Root=1-67\r\n") } == [false, true])
    }
}
