import FaultServer
import SkillKit
import Synchronization

/// Lambda's runtime interface as far as a test needs it: events to hand out, one after the other, then nothing but faults.
final class RuntimeStub: Sendable {
    let server: FaultServer

    /// What is answered to GET next, in order; when there is no more, 500.
    init(_ answers: [String], refusing status: String = "202 Accepted") throws {
        let rest = Mutex(answers[...])
        server = try FaultServer { connection in
            while let request = connection.nextRequest() {
                if request.hasPrefix("GET /2018-06-01/runtime/invocation/next ") {
                    let next = rest.withLock { $0.popFirst() }
                    connection.send(next ?? HTTPText.answer("{}", status: "500 Internal Server Error"))
                } else {
                    connection.send(HTTPText.answer("{}", status: status))
                }
            }
        }
    }

    /// An event as Lambda hands it out.
    static func event(_ body: String, id: String, fields: [String] = []) -> String {
        HTTPText.answer(body, fields: ["Lambda-Runtime-Aws-Request-Id: \(id)"] + fields)
    }

    /// What was handed over: each path, and the body.
    var posts: [(path: String, body: String)] {
        server.requests.filter { $0.hasPrefix("POST ") }.map { request in
            let path = request.split(separator: " ").dropFirst().first ?? ""
            let body = request.split(separator: "\r\n\r\n", maxSplits: 1).last ?? ""
            return (String(path.replacing("/2018-06-01/runtime/", with: "")), String(body))
        }
    }

    /// The same without what was handed over again, as when a busy machine was late with the answer.
    var distinctPosts: [(path: String, body: String)] {
        posts.reduce(into: []) { distinct, post in
            if distinct.last.map({ $0 != post }) ?? true { distinct.append(post) }
        }
    }

    var environment: [String: String] { ["AWS_LAMBDA_RUNTIME_API": "\(server.address)"] }
}
