import Foundation
import MovieSkill
import SkillKit

/// The turns of a dialogue, from the bytes of a request to those of its answer.
enum TurnBenchmark {
    /// A request, as Alexa sends it, and what its answer says in any case.
    struct Request {
        var name: String
        var bytes: Data
    }

    /// What is said, turn by turn.
    private static let turns: [(name: String, request: String)] = [
        (
            "launch",
            #"{"type": "LaunchRequest", "requestId": "r", "timestamp": "2026-01-01T12:00:00Z", "locale": "en-US"}"#
        ),
        ("named", intent("RecommendMovieIntent", #"{"MovieName": {"name": "MovieName", "value": "TITLE"}}"#)),
        ("more", intent("MoreRecommendationsIntent", "{}")),
        ("yes", intent("AMAZON.YesIntent", "{}")),
        ("stop", intent("AMAZON.StopIntent", "{}")),
    ]

    private static func intent(_ name: String, _ slots: String) -> String {
        """
        {"type": "IntentRequest", "requestId": "r", "timestamp": "2026-01-01T12:00:00Z", "locale": "en-US", "intent": \
        {"name": "\(name)", "confirmationStatus": "NONE", "slots": \(slots)}}
        """
    }

    /// The requests of a dialogue, each with the session that the answer before it left.
    static func dialogue(_ skill: Skill<MovieConversation>, about title: String) async throws -> [Request] {
        var attributes = Data("{}".utf8)
        var requests: [Request] = []
        for (name, request) in turns {
            let request = request.replacing("TITLE", with: title.filter { $0 != "\"" && $0 != "\\" })
            let bytes = Data(
                """
                {"version": "1.0", "session": {"new": \(name == "launch"), "sessionId": "s", "application": \
                {"applicationId": "a"}, "attributes": \(String(decoding: attributes, as: UTF8.self)), "user": {"userId": \
                "u"}}, "context": {"System": {"application": {"applicationId": "a"}, "user": {"userId": "u"}, "device": \
                {"deviceId": "d", "supportedInterfaces": {}}}}, "request": \(request)}
                """.utf8
            )
            requests.append(Request(name: name, bytes: bytes))
            let answer = try JSONSerialization.jsonObject(with: try await skill.handle(bytes)) as? [String: Any]
            attributes = try JSONSerialization.data(withJSONObject: answer?["sessionAttributes"] ?? [String: Any]())
        }
        return requests
    }

    static func run(_ catalogue: Catalogue, _ rounds: Rounds) async throws {
        let skill = makeMovieSkill(recommender: InProcessRecommender { catalogue })
        let title = SampledFilms(of: catalogue, count: 40).films.max { $0.fame < $1.fame }?.title ?? ""
        for request in try await dialogue(skill, about: title) {
            try await Measurement.run(
                "turn: \(request.name)",
                films: catalogue.count,
                [request],
                rounds,
                check: { request, answer in
                    let text = String(decoding: answer, as: UTF8.self)
                    if !text.contains("<speak>") { return "nothing is said" }
                    let isAtItsEnd = text.contains(#""shouldEndSession":true"#)
                    return isAtItsEnd == (request.name == "stop") ? nil : "the session ends: \(isAtItsEnd)"
                },
                ask: { try await skill.handle($0.bytes) }
            )
            try await StageBenchmark.run(request, skill, films: catalogue.count, rounds)
        }
    }
}
