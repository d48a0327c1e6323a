#if HTTPS || Workbench
import FaultServer
import SkillKit
import Testing

/// What URLSession makes of a faulty service: the same as the socket client does.
///
/// TLS itself is not tried here, for that needs an authority that the system trusts.
@Suite struct URLSessionTransportTests {
    private func get(_ address: HTTPAddress, within limit: Duration = .seconds(30)) async throws -> HTTPResponse {
        try await URLSessionTransport().send(.get("/a?b=c"), to: HTTPOrigin(.http, address), within: limit)
    }

    private func server(_ serve: @escaping @Sendable (FaultConnection) -> Void) throws -> FaultServer {
        try FaultServer { serve($0) }
    }

    @Test func bringsTheAnswer() async throws {
        let server = try server { connection in
            while connection.nextRequest() != nil { connection.send(HTTPText.answer("[1]", status: "201 Created")) }
        }
        let answer = try await get(server.address)
        #expect(answer.status == 201)
        #expect(String(decoding: answer.body, as: UTF8.self) == "[1]")
    }

    @Test func tellsThatNobodyListens() async throws {
        let nobody = try FaultServer.nobody()
        await #expect(throws: HTTPError.unreachable(nobody)) { try await get(nobody) }
    }

    @Test func doesNotWaitLongerThanItMay() async throws {
        let server = try server { $0.waitForEnd() }
        let waited = await ContinuousClock().measure {
            await #expect(throws: HTTPError.timedOut) { try await get(server.address, within: .milliseconds(300)) }
        }
        #expect(waited >= .milliseconds(290), "\(waited)")
    }

    @Test func followsNobody() async throws {
        let server = try server { connection in
            _ = connection.nextRequest()
            connection.send(HTTPText.answer("", status: "302 Found", fields: ["Location: /elsewhere"]))
            connection.waitForEnd()
        }
        #expect(try await get(server.address).status == 302)
    }

    @Test func takesNoMoreThanAnAnswerHas() async throws {
        let server = try server { connection in
            _ = connection.nextRequest()
            connection.send("HTTP/1.1 200 OK\r\n\r\n")
            for _ in 0..<32_768 where connection.send(String(repeating: " ", count: 65_536)) {}
        }
        await #expect(throws: HTTPError.tooLarge(limit: HTTPLimits().body)) { try await get(server.address) }
    }
}
#endif
