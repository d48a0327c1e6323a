import FaultServer
import MovieSkill
import SkillKit

/// A recommendation service that knows what a test tells it, and follows the contract.
struct RecommenderStub {
    let server: FaultServer

    /// - Parameter films: What is recommended for each title.
    /// - Throws: What starting the server throws.
    init(_ films: [String: [String]]) throws {
        server = try FaultServer { connection in
            while let request = connection.nextRequest() {
                let title = Self.title(in: request)
                connection.send(
                    HTTPText.answer(films[title].map(Self.recommendation) ?? #"{"error":"Movie not found."}"#)
                )
            }
        }
    }

    static func recommendation(of titles: [String]) -> String {
        let quoted = titles.map { "\"\($0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"" }
        return #"{"recommended_movies":[\#(quoted.joined(separator: ","))]}"#
    }

    /// The title that a request asks for.
    static func title(in request: String) -> String {
        let target = request.split(separator: " ").dropFirst().first ?? ""
        var bytes: [UInt8] = []
        var rest = Array((target.split(separator: "=").last ?? "").utf8)[...]
        while let byte = rest.popFirst() {
            let isEscape = byte == UInt8(ascii: "%")
            let escaped = isEscape ? UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) : nil
            bytes.append(escaped ?? byte)
            if escaped != nil { rest = rest.dropFirst(2) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The titles that were asked for.
    var asked: [String] { server.requests.map(Self.title) }

    func recommender() throws -> HTTPRecommender { try Self.recommender(at: server.address) }

    static func recommender(at address: HTTPAddress, path: String = "") throws -> HTTPRecommender {
        try HTTPRecommender(ServiceURL("http://\(address)\(path)"), knowing: Films.recommender)
    }

    func dialog() throws -> Dialog<MovieConversation> { Dialog(with: makeMovieSkill(recommender: try recommender())) }
}
