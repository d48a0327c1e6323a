import FaultServer
import MovieSkill
import SkillKit
import Testing

@Suite struct ServiceFaultTests {
    struct Fault: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// Whether the answer counts all the same.
        var isAnswer = false
        var serve: @Sendable (FaultConnection) -> Void

        init(_ name: String, isAnswer: Bool = false, _ serve: @escaping @Sendable (FaultConnection) -> Void) {
            testDescription = name
            self.isAnswer = isAnswer
            self.serve = serve
        }

        /// Answers every request with a text.
        init(_ name: String, isAnswer: Bool = false, answering text: String) {
            self.init(name, isAnswer: isAnswer) { connection in
                while connection.nextRequest() != nil { connection.send(text) }
            }
        }
    }

    private static let good = RecommenderStub.recommendation(of: ["Storm Inc."])
    private static let takenOver = "Based on The Harbour, I recommend Lighthouse & Sons."
    private static let answered = "Based on The Harbour, I recommend Storm Inc."
    private static let apology = "Sorry, I can't get to my recommendations right now."

    static let faults: [Fault] = [
        Fault("closes at once") { _ in },
        Fault("says nothing") { $0.waitForEnd() },
        Fault("dribbles a byte a second") { connection in
            _ = connection.nextRequest()
            connection.dribble(HTTPText.answer(good), every: 1000)
        },
        Fault("closes in the body") { connection in
            _ = connection.nextRequest()
            connection.send(String(HTTPText.answer(good).dropLast(5)))
        },
        Fault("500", answering: HTTPText.answer("{}", status: "500 Oops")),
        Fault("404", answering: HTTPText.answer(#"{"detail":"Not Found"}"#, status: "404 Not Found")),
        Fault(
            "redirects in a circle",
            answering: HTTPText.answer("", status: "302 Found", fields: ["Location: /recommend?movie_name=x"])
        ),
        Fault("announces 2 GB", answering: "HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n{"),
        Fault("sends 2 GB") { connection in
            _ = connection.nextRequest()
            connection.send("HTTP/1.1 200 OK\r\n\r\n[")
            for _ in 0..<32_768 where connection.send(String(repeating: " ", count: 65_536)) {}
        },
        Fault("no JSON", answering: HTTPText.answer("Storm Inc.")),
        Fault("wrong JSON", answering: HTTPText.answer(#"{"recommended_movies":{"0":"Storm Inc."}}"#)),
        Fault("nothing", answering: HTTPText.answer("")),
        Fault("UTF-16", answering: HTTPText.answer("{\u{0}\"\u{0}e\u{0}")),
        Fault("Latin-1 that says it is UTF-8") { connection in
            _ = connection.nextRequest()
            // "Amélie"
            let body = Array(#"{"recommended_movies":["Am"#.utf8) + [0xE9] + Array(#"lie"]}"#.utf8)
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\n")
            connection.send(Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body)
            connection.waitForEnd()
        },
        Fault("HTML", answering: HTTPText.answer("<!DOCTYPE html><title>Sign in</title>")),
        Fault("an error of its own", answering: HTTPText.answer(#"{"error":"list index out of range"}"#)),
        Fault("gzip", answering: HTTPText.answer("\u{1F}\u{8B}", fields: ["Content-Encoding: gzip"])),
        Fault("two lengths", answering: "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}"),
        Fault("a head without end") { connection in
            _ = connection.nextRequest()
            connection.send("HTTP/1.1 200 OK\r\n")
            while connection.send("X: y\r\n") {}
        },
        Fault("1xx for ever") { connection in
            _ = connection.nextRequest()
            while connection.send("HTTP/1.1 100 Continue\r\n\r\n") {}
        },
        Fault("another protocol") { connection in
            connection.send("220 mail.example ESMTP\r\n")
            connection.waitForEnd()
        },
        Fault("chunks", isAnswer: true, answering: HTTPText.chunked(good)),
        Fault("no length", isAnswer: true) { connection in
            _ = connection.nextRequest()
            connection.send("HTTP/1.0 200 OK\r\n\r\n\(good)")
        },
        Fault("closes after each answer", isAnswer: true) { connection in
            _ = connection.nextRequest()
            connection.send(HTTPText.answer(good))
        },
        Fault("a folded field", isAnswer: true, answering: HTTPText.answer(good, fields: ["X: a\r\n b"])),
    ]

    private static func skill(at address: HTTPAddress) throws -> Skill<MovieConversation> {
        var skill = makeMovieSkill(recommender: try RecommenderStub.recommender(at: address))
        // What is late has another sentence than those below, so that they tell that it was in time.
        skill.turnLimit = .seconds(60)
        skill.notify = { notice in
            if case .finding(let finding) = notice { Issue.record("the response breaks a rule: \(finding)") }
        }
        return skill
    }

    /// Two films, one of which the catalogue knows: each turn has an answer, in time, and the session goes on.
    private static func talk(to skill: Skill<MovieConversation>, _ fault: Fault) async throws {
        for (title, sentence) in [
            ("The Harbour", fault.isAnswer ? answered : takenOver),
            ("Ocean of Silence", fault.isAnswer ? "Based on Ocean of Silence, I recommend Storm Inc." : apology),
        ] {
            var dialog = Dialog(with: skill)
            let answer = try await dialog.say(RecommendMovie.name, ["MovieName": title])
            #expect(answer.plainText.hasPrefix(sentence), "\(answer.plainText)")
            #expect(answer.session == .listens)
            #expect(try await dialog.say(.help).session == .listens)
        }
    }

    @Test(arguments: faults) func isSpokenOf(_ fault: Fault) async throws {
        let server = try FaultServer(fault.serve)
        try await Self.talk(to: Self.skill(at: server.address), fault)
    }

    @Test func isSpokenOfWhenNobodyListens() async throws {
        try await Self.talk(to: Self.skill(at: FaultServer.nobody()), Fault("nobody") { _ in })
    }

    @Test func isSpokenOfWhenTheHostHasNoAddress() async throws {
        let address = HTTPAddress(host: "nobody.invalid", port: 80)
        try await Self.talk(to: Self.skill(at: address), Fault("no host") { _ in })
    }

    /// One skill, fifty sessions at once, and a service that does something else wrong each time.
    @Test func isSpokenOfInFiftySessionsAtOnce() async throws {
        let skills = try Self.faults.map { fault in
            (fault, try Self.skill(at: FaultServer(fault.serve).address))
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<50 {
                let (fault, skill) = skills[number % skills.count]
                group.addTask { try await Self.talk(to: skill, fault) }
            }
            try await group.waitForAll()
        }
    }

    @Test(arguments: ["Fast & Furious", "</speak><audio src='x'/>", "<b>Bold</b>", "&amp;", "\"Quoted\""])
    func letsNoTitleReachTheMarkup(_ title: String) async throws {
        let stub = try RecommenderStub(["The Harbour": [title]])
        var dialog = try stub.dialog()
        let answer = try await dialog.hear("the harbour")
        #expect(answer.plainText.contains("I recommend \(title)."), "\(answer.plainText)")
        guard case .ssml(let ssml)? = answer.speech?.content else {
            Issue.record("no speech: \(answer)")
            return
        }
        #expect(ssml.split(separator: "<").count == 2, "\(ssml)")
        #expect(try await dialog.hear("say that again").plainText == answer.plainText)
    }
}
