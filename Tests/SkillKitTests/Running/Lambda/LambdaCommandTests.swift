import FaultServer
import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@Suite struct LambdaCommandTests {
    private static let launch = ServingTests.launch

    @Test func answersEventsUntilThereAreNoMore() async throws {
        let lambda = try RuntimeStub([
            RuntimeStub.event(Self.launch, id: "a-1"), RuntimeStub.event("{", id: "b"),
            RuntimeStub.event(Self.launch, id: "c/../d e"),
        ])
        let run = try await CommandLineRun(["lambda"], environment: lambda.environment)
        #expect(run.status == .inputOutput, "Lambda starts a new process then")
        #expect(run.errors.contains("no event can be fetched from Lambda: Lambda's runtime interface answered 500"))
        let posts = lambda.distinctPosts
        try #require(posts.count == 3, "\(posts)")
        #expect(posts[0].path == "invocation/a-1/response")
        #expect(posts[0].body.contains("What size of pizza would you like?"))
        #expect(posts[1].path == "invocation/b/error")
        #expect(posts[1].body.contains(#""errorType":"MalformedRequest""#))
        #expect(posts[2].path == "invocation/c%2F..%2Fd%20e/response", "an identifier leads nowhere else")
    }

    @Test func answersLexAndDialogflowInTheirOwnForms() async throws {
        let lex =
            #"{"sessionId":"s","inputTranscript":"a small pizza","bot":{"localeId":"en_US"},"# + "\n"
            + #""sessionState":{"intent":{"name":"FallbackIntent","state":"InProgress"}}}"#
        let dialogflow = #"{"session":"projects/p/agent/sessions/s","queryResult":{"queryText":"a small pizza"}}"#
        let cx = #"{"sessionInfo":{"session":"s"},"text":"a small pizza"}"#
        let lambda = try RuntimeStub([
            RuntimeStub.event(lex, id: "a"), RuntimeStub.event(dialogflow, id: "b"), RuntimeStub.event(cx, id: "c"),
            RuntimeStub.event(Self.launch, id: "d"), RuntimeStub.event(#"{"sessionState":5}"#, id: "e"),
        ])
        _ = try await CommandLineRun(["lambda"], environment: lambda.environment)
        let bodies = lambda.distinctPosts.map(\.body)
        try #require(bodies.count == 5, "\(bodies)")
        let members = ["dialogAction", "fulfillmentText", "fulfillmentResponse", "sessionAttributes", "dialogAction"]
        for (body, member) in zip(bodies, members) { #expect(body.contains("\"\(member)\""), "\(body)") }
        for body in bodies.prefix(3) { #expect(body.contains("A small pizza. Shall I order it?"), "\(body)") }
        #expect(bodies[4].contains(#""state":"Failed""#))
    }

    @Test func answersWhatAGatewayPassesOnInTheGatewaysForm() async throws {
        func quoted(_ text: String) throws -> String {
            String(decoding: try bytes(of: JSON.string(text)), as: UTF8.self)
        }
        let launch = Self.launch
        let base64 = Data(launch.utf8).base64EncodedString()
        let dialogflow = #"{"session":"s","queryResult":{"queryText":"a small pizza"}}"#
        let events = [
            // An API Gateway's of the second version, as a function URL's; one of the first; a load balancer's.
            (
                #"{"version":"2.0","routeKey":"$default","headers":{},"requestContext":{"http":{"method":"POST"}},"#
                    + #""body":\#(try quoted(launch)),"isBase64Encoded":false}"#, 200
            ),
            (#"{"resource":"/","httpMethod":"POST","body":"\#(base64)","isBase64Encoded":true}"#, 200),
            (#"{"requestContext":{"elb":{}},"httpMethod":"POST","body":\#(try quoted(dialogflow))}"#, 200),
            (#"{"body":\#(launch)}"#, 200),
            (#"{"requestContext":{},"body":"{}"}"#, 400), (#"{"requestContext":{},"body":"no JSON"}"#, 400),
            (#"{"requestContext":{},"body":"?","isBase64Encoded":true}"#, 400), (#"{"body":5}"#, 400),
            (#"{"requestContext":{"http":{"method":"GET"}}}"#, 400), (#"{"body":null}"#, 400),
            (#"{"body":"\#(String(repeating: " ", count: 2_000_000))"}"#, 413),
        ]
        let lambda = try RuntimeStub(events.enumerated().map { RuntimeStub.event($1.0, id: "\($0)") })
        _ = try await CommandLineRun(["lambda"], environment: lambda.environment)
        let posts = lambda.distinctPosts
        try #require(posts.count == events.count, "\(posts)")
        for (post, (event, status)) in zip(posts, events) {
            let reply = try decode(JSON.self, post.body)
            #expect(post.path.hasSuffix("/response"))
            #expect(reply["statusCode"] == .integer(status), "\(event.prefix(200)): \(post.body)")
            #expect(reply["headers"]?["content-type"] == "application/json;charset=UTF-8")
            #expect(reply["isBase64Encoded"] == false)
            let body = try decode(JSON.self, #require(reply["body"]?.string))
            #expect((body["errorType"] == nil) == (status == 200), "\(post.body)")
        }
        for index in [0, 1, 3] { #expect(posts[index].body.contains("What size of pizza would you like?")) }
        #expect(posts[2].body.contains("fulfillmentText"))
        #expect(posts[8].body.contains("'body' is missing"), "\(posts[8].body)")
    }

    @Test func goesOnAfterAnEventThatCouldNotBeFetchedOrAnswered() async throws {
        let lambda = try RuntimeStub(
            [
                HTTPText.answer("{}", status: "500 Oops"), "nonsense\r\n\r\n", HTTPText.answer("{}"),
                RuntimeStub.event(Self.launch, id: "a"), RuntimeStub.event(Self.launch, id: "b"),
            ],
            refusing: "413 Too Large"
        )
        let run = try await CommandLineRun(["lambda"], environment: lambda.environment)
        #expect(lambda.posts.map(\.path) == ["invocation/a/response", "invocation/b/response"])
        #expect(run.errors.contains("delivered an event without an identifier"))
        #expect(run.errors.contains("an answer could not be delivered"))
    }

    @Test func handsAnAnswerOverOnceMoreWhenLambdaFailed() async throws {
        let lambda = try RuntimeStub([RuntimeStub.event(Self.launch, id: "a")], refusing: "500 Oops")
        _ = try await CommandLineRun(["lambda"], environment: lambda.environment)
        #expect(lambda.posts.map(\.path) == ["invocation/a/response", "invocation/a/response"])
    }

    @Test func tellsLambdaWhyThereIsNoSkill() async throws {
        let lambda = try RuntimeStub([])
        let runner = Runner(name: "pizza", version: "1", about: "") { _ throws -> Skill<Pizza> in
            throw CommandError(.noInput, "menu.json: no such file")
        }
        let run = try await CommandLineRun(runner, ["lambda"], input: Data(), environment: lambda.environment)
        #expect(run.status == .noInput)
        #expect(run.errors == "pizza: menu.json: no such file\n")
        #expect(lambda.distinctPosts.map(\.path) == ["init/error"])
        #expect(lambda.posts.first?.body == #"{"errorMessage":"menu.json: no such file","errorType":"CommandError"}"#)
    }

    @Test(arguments: [[:], ["AWS_LAMBDA_RUNTIME_API": ""], ["AWS_LAMBDA_RUNTIME_API": "http://here"]])
    func saysWhereItRuns(_ environment: [String: String]) async throws {
        let run = try await CommandLineRun(["lambda"], environment: environment)
        #expect(run.status == .wrongUsage)
        #expect(run.errors.contains("AWS_LAMBDA_RUNTIME_API is "))
    }

    struct Start: Sendable {
        var executable: String
        var words: [String]
        var isOnLambda: Bool
        var asksLambda: Bool
    }

    @Test(arguments: [
        Start(executable: "/var/task/bootstrap", words: [], isOnLambda: true, asksLambda: true),
        Start(executable: "pizza", words: [], isOnLambda: true, asksLambda: true),
        Start(executable: "pizza", words: ["--application-id", "mine"], isOnLambda: true, asksLambda: true),
        Start(executable: "pizza", words: ["invoke"], isOnLambda: true, asksLambda: false),
        Start(executable: "./bootstrap", words: ["invoke"], isOnLambda: true, asksLambda: false),
        Start(executable: "./bootstrap", words: [], isOnLambda: false, asksLambda: true),
        Start(executable: "bootstrap-not", words: [], isOnLambda: false, asksLambda: false),
    ])
    func isWhatAnUnnamedCommandMeansOnLambda(_ start: Start) async throws {
        // Where no server listens, it is known whether one was looked for.
        let address = try FaultServer.nobody()
        let run = try await CommandLineRun(
            start.words,
            input: Self.launch,
            environment: start.isOnLambda ? ["AWS_LAMBDA_RUNTIME_API": "\(address)"] : [:],
            as: start.executable
        )
        let asked =
            run.errors.contains("from Lambda: no connection to \(address)") || run.errors.contains("runs on AWS Lambda")
        #expect(asked == start.asksLambda, "\(run.errors)")
        #expect(run.output.contains("What size of pizza") == !start.asksLambda)
    }

    @Test func endsWithSIGTERM() async {
        await #expect(processExitsWith: .exitCode(0)) {
            let lambda = try FaultServer { connection in
                _ = connection.nextRequest()
                kill(getpid(), SIGTERM)
                connection.waitForEnd()
            }
            _ = try await CommandLineRun(["lambda"], environment: ["AWS_LAMBDA_RUNTIME_API": "\(lambda.address)"])
        }
    }

    @Test func keepsToLambdasDeadline() async throws {
        // 100 ms from now.
        let soon = Int(Date().timeIntervalSince1970 * 1000) + 100
        let lambda = try RuntimeStub([
            RuntimeStub.event(
                "{\"request\":{\"type\":\"LaunchRequest\"}}",
                id: "a",
                fields: ["Lambda-Runtime-Deadline-Ms: \(soon)"]
            )
        ])
        let late = LateSkill { try await Task.sleep(for: .seconds(60)) }
        let runner = Runner(name: "late", version: "1", about: "", skill: { _ in Skill(late) })
        _ = try await CommandLineRun(runner, ["lambda"], input: Data(), environment: lambda.environment)
        #expect(lambda.posts.first?.body.contains("Sorry: there was no reply in time") == true, "\(lambda.posts)")
    }
}
