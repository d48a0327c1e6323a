import FaultServer
import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct HTTPClientTests {
    /// What a client gets, the answer's body or the error, and how long it took.
    private func outcome(
        of address: HTTPAddress,
        _ request: HTTPRequest = .get("/"),
        within limit: Duration = .seconds(120)
    ) async -> (String, Duration) {
        let start = ContinuousClock.now
        var text: String
        do throws(HTTPError) {
            let response = try await HTTPClient(address).send(request, within: limit)
            text = "\(response.status) \(String(decoding: response.body, as: UTF8.self))"
        } catch {
            text = error.description
        }
        return (text, ContinuousClock.now - start)
    }

    @Test func sendsARequestAndReadsTheAnswer() async throws {
        let server = try FaultServer(answering: HTTPText.answer("{}"))
        #expect(await outcome(of: server.address, .get("/a?b=c")).0 == "200 {}")
        #expect(server.requests.first?.hasPrefix("GET /a?b=c HTTP/1.1\r\n") == true)
    }

    @Test(arguments: ["127.0.0.1", "::1"])
    func reachesBothVersionsOfTheProtocol(_ host: String) async throws {
        guard let server = try? FaultServer(host: host, { $0.send(HTTPText.answer("here")) }) else {
            print("Skipped: this machine has no \(host).")
            return
        }
        #expect(await outcome(of: server.address).0 == "200 here")
    }

    @Test func findsAHostByItsName() async throws {
        let server = try FaultServer(answering: HTTPText.answer("here"))
        let name = HTTPAddress(host: "localhost", port: server.address.port)
        #expect(await outcome(of: name).0 == "200 here")
    }

    @Test func saysThatAHostIsNotKnown() async throws {
        // Where no name server answers at all, it is late instead.
        let (text, time) = await outcome(of: HTTPAddress(host: "nobody.invalid", port: 80), within: .seconds(60))
        #expect(["the host 'nobody.invalid' can't be found", "no answer in time"].contains(text))
        #expect(time < .seconds(120))
    }

    @Test func usesAConnectionAgain() async throws {
        let server = try FaultServer(answering: HTTPText.answer("x"))
        let client = HTTPClient(server.address)
        for _ in 0..<20 { #expect(try await client.send(.get("/")).status == 200) }
        for _ in 0..<20 { #expect(try await client.send(.post(Data("{}".utf8), to: "/")).status == 200) }
        #expect(server.connections == 1)
        #expect(server.requests.count == 40)
    }

    @Test(arguments: [
        HTTPText.answer("x", fields: ["Connection: close"]), HTTPText.answer("x") + "left over",
    ])
    func doesNotUseAConnectionAgainThatMayNotBe(_ text: String) async throws {
        let server = try FaultServer(answering: text)
        let client = HTTPClient(server.address)
        for _ in 0..<3 { #expect(try await client.send(.get("/")).status == 200) }
        #expect(server.connections == 3)
    }

    @Test func connectsAgainWhenTheServerClosedBetweenRequests() async throws {
        let server = try FaultServer { connection in
            if connection.nextRequest() != nil { connection.send(HTTPText.answer("x")) }
        }
        let client = HTTPClient(server.address)
        for _ in 0..<10 {
            // Whether the end has come already or comes while the request is under way, there is an answer.
            #expect(try await client.send(.get("/")).status == 200)
        }
        #expect(server.requests.count == 10)
    }

    @Test func repeatsOnlyWhatIsRepeatable() async throws {
        // The second request of each connection is read, and not answered.
        let server = try FaultServer { connection in
            if connection.nextRequest() != nil { connection.send(HTTPText.answer("x")) }
            _ = connection.nextRequest()
        }
        let client = HTTPClient(server.address)
        let post = HTTPRequest.post(Data("{}".utf8), to: "/")
        #expect(try await client.send(.get("/")).status == 200)
        #expect(try await client.send(.get("/")).status == 200, "a reading request is sent again")
        await #expect(throws: HTTPError.closed) { try await client.send(post) }
        #expect(server.requests.count == 4, "a handing over is not: \(server.requests)")
    }

    @Test func doesNotRepeatOnANewConnection() async throws {
        let server = try FaultServer { _ = $0.nextRequest() }
        #expect(await outcome(of: server.address).0 == "the connection was closed before the answer was whole")
        #expect(server.requests.count == 1)
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var says: String
        var serve: @Sendable (FaultConnection) -> Void
    }

    @Test(arguments: [
        Fault(testDescription: "says nothing", says: "no answer in time") { $0.waitForEnd() },
        Fault(testDescription: "dribbles", says: "no answer in time") { connection in
            _ = connection.nextRequest()
            connection.dribble(HTTPText.answer("{}"), every: 20)
            connection.waitForEnd()
        },
        Fault(testDescription: "sends for ever", says: "the answer has more than 1048576 bytes") { connection in
            _ = connection.nextRequest()
            connection.send("HTTP/1.1 200 OK\r\n\r\n")
            while connection.send(String(repeating: "x", count: 65_536)) {}
        },
        Fault(testDescription: "closes in the body", says: "the connection was closed before the answer was whole") {
            connection in
            _ = connection.nextRequest()
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
        },
        Fault(testDescription: "is no web server", says: "the answer is not HTTP: its first line is not a status line")
        {
            connection in
            _ = connection.nextRequest()
            connection.send("220 mail.example ESMTP\r\n")
            connection.waitForEnd()
        },
    ])
    func endsEveryFaultInTime(_ fault: Fault) async throws {
        let server = try FaultServer(fault.serve)
        // Only who waits for what never comes needs the limit.
        let isLate = fault.says == HTTPError.timedOut.description
        let (text, time) = await outcome(of: server.address, within: isLate ? .milliseconds(300) : .seconds(120))
        #expect(text == fault.says)
        #expect(time < .seconds(120), "it took \(time)")
    }

    @Test func saysThatNobodyListens() async throws {
        let address = try FaultServer.nobody()
        #expect(await outcome(of: address).0 == "no connection to \(address)")
    }

    @Test func readsTheReasonWhenTheServerWantsNoMoreOfARequest() async throws {
        let server = try FaultServer { connection in
            _ = connection.read(1)
            connection.send(HTTPText.answer("enough", status: "413 Too Large"))
        }
        let body = Data(repeating: 0x20, count: 8_000_000)
        let (text, _) = await outcome(of: server.address, .post(body, to: "/"))
        // When the server closes with unread bytes, the system may throw the answer away.
        #expect(["413 enough", "the connection was closed before the answer was whole"].contains(text))
    }

    @Test func canBeCancelledAtAnyTime() async throws {
        let server = try FaultServer { $0.waitForEnd() }
        let client = HTTPClient(server.address)
        for delay in [0, 1, 20] {
            let start = ContinuousClock.now
            let task = Task { try await client.send(.get("/")) }
            try await Task.sleep(for: .milliseconds(delay))
            task.cancel()
            await #expect(throws: HTTPError.cancelled) { try await task.value }
            #expect(ContinuousClock.now - start < .seconds(120))
        }
    }

    @Test func servesManyAtOnceAndGivesEachItsOwnAnswer() async throws {
        let server = try FaultServer { connection in
            while let request = connection.nextRequest() {
                connection.send(
                    HTTPText.chunked(request.split(separator: " ").dropFirst().first.map(String.init) ?? "")
                )
            }
        }
        let client = HTTPClient(server.address)
        let answers = try await withThrowingTaskGroup(of: (Int, String).self) { group in
            for number in 0..<200 {
                group.addTask {
                    let response = try await client.send(.get("/\(number)"), within: .seconds(120))
                    return (number, String(decoding: response.body, as: UTF8.self))
                }
            }
            return try await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
        }
        #expect(answers.count == 200)
        #expect(answers.allSatisfy { $1 == "/\($0)" })
    }
}
