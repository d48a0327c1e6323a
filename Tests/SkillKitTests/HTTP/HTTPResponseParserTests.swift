import Testing

@testable import SkillKit

@Suite struct HTTPResponseParserTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        /// Whether the connection ends after the text.
        var ends = false
        /// The body, and whether the connection can be used again; `nil` for one that is never whole.
        var body: String?
        var isReusable = false
        var error: HTTPError?
        var testDescription: String { name }
    }

    static let limits = HTTPLimits(head: 400, body: 100)
    static let ok = "HTTP/1.1 200 OK\r\n"
    static let cases = [
        Case(name: "by length", text: ok + "Content-Length: 2\r\n\r\n{}", body: "{}", isReusable: true),
        Case(name: "no body", text: ok + "content-length:0 \r\n\r\n", body: "", isReusable: true),
        Case(name: "204", text: "HTTP/1.1 204 No Content\r\n\r\n", body: "", isReusable: true),
        Case(
            name: "304 with a length",
            text: "HTTP/1.1 304 X\r\nContent-Length: 5\r\n\r\n",
            body: "",
            isReusable: true
        ),
        Case(name: "no reason", text: "HTTP/1.1 200\r\nContent-Length: 1\r\n\r\nx", body: "x", isReusable: true),
        Case(name: "HTTP/1.0", text: "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx", body: "x"),
        Case(
            name: "HTTP/1.0 that keeps alive",
            text: "HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 1\r\n\r\nx",
            body: "x",
            isReusable: true
        ),
        Case(name: "close", text: ok + "Connection: close\r\nContent-Length: 1\r\n\r\nx", body: "x"),
        Case(name: "until the end", text: ok + "\r\nabc", ends: true, body: "abc"),
        Case(name: "until an end that never comes", text: ok + "\r\nabc"),
        Case(name: "bare line feeds", text: "HTTP/1.1 200 OK\nContent-Length: 1\n\nx", body: "x", isReusable: true),
        Case(
            name: "empty lines before",
            text: "\r\n\r\n" + ok + "Content-Length: 1\r\n\r\nx",
            body: "x",
            isReusable: true
        ),
        Case(
            name: "a folded field",
            text: ok + "X: a\r\n  b\r\n\tc\r\nContent-Length: 1\r\n\r\nx",
            body: "x",
            isReusable: true
        ),
        Case(
            name: "100 and 103 before",
            text: "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nLink: x\r\n\r\n" + ok
                + "Content-Length: 1\r\n\r\nx",
            body: "x",
            isReusable: true
        ),
        Case(
            name: "chunks",
            text: ok
                + "Transfer-Encoding: Chunked\r\n\r\n3;a=\"b\"\r\nabc\r\n1A \r\n\(String(repeating: "d", count: 26))\r\n"
                + "000\r\nTrailer: 1\r\n\r\n",
            body: "abc" + String(repeating: "d", count: 26),
            isReusable: true
        ),
        Case(name: "the same length twice", text: ok + "Content-Length: 1, 1\r\n\r\nx", body: "x", isReusable: true),
        Case(name: "more than was announced", text: ok + "Content-Length: 1\r\n\r\nxHTTP/1.1", body: "x"),
        Case(name: "cut in the body", text: ok + "Content-Length: 9\r\n\r\nabc", ends: true, error: .closed),
        Case(name: "cut in the head", text: "HTTP/1.1 20", ends: true, error: .closed),
        Case(
            name: "cut in a chunk",
            text: ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nab",
            ends: true,
            error: .closed
        ),
        Case(
            name: "cut before the last chunk",
            text: ok + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n",
            ends: true,
            error: .closed
        ),
        Case(name: "nothing", text: "", ends: true, error: .closed),
        Case(
            name: "no HTTP",
            text: "SSH-2.0-OpenSSH\r\n\r\n",
            error: .malformed("its first line is not a status line")
        ),
        Case(name: "HTTP/2", text: "HTTP/2.0 200 OK\r\n\r\n", error: .malformed("its first line is not a status line")),
        Case(
            name: "status of letters",
            text: "HTTP/1.1 2OO OK\r\n\r\n",
            error: .malformed("its first line is not a status line")
        ),
        Case(
            name: "status 000",
            text: "HTTP/1.1 000 OK\r\n\r\n",
            error: .malformed("its first line is not a status line")
        ),
        Case(name: "no name", text: ok + ": x\r\n\r\n", error: .malformed("a header field has no name")),
        Case(name: "no colon", text: ok + "Content-Length 5\r\n\r\n", error: .malformed("a header field has no name")),
        Case(
            name: "space before the colon",
            text: ok + "Content-Length : 5\r\n\r\n",
            error: .malformed("a header field has no name")
        ),
        Case(name: "folded at first", text: ok + " x\r\n\r\n", error: .malformed("its first field is folded")),
        Case(
            name: "a zero byte",
            text: ok + "X: \u{0}\r\n\r\n",
            error: .malformed("a header field has control characters")
        ),
        Case(
            name: "a carriage return",
            text: ok + "X: a\rb\r\n\r\n",
            error: .malformed("a header field has control characters")
        ),
        Case(
            name: "two lengths",
            text: ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nx",
            error: .malformed("it has two lengths")
        ),
        Case(
            name: "a length and chunks",
            text: ok + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
            error: .malformed("it has two lengths")
        ),
        Case(
            name: "gzip",
            text: ok + "Transfer-Encoding: gzip, chunked\r\n\r\n",
            error: .malformed("its transfer encoding is not known")
        ),
        Case(
            name: "a negative length",
            text: ok + "Content-Length: -1\r\n\r\n",
            error: .malformed("its length is not a number")
        ),
        Case(
            name: "a signed length",
            text: ok + "Content-Length: +1\r\n\r\n",
            error: .malformed("its length is not a number")
        ),
        Case(
            name: "a huge length",
            text: ok + "Content-Length: 99999999999999999999\r\n\r\n",
            error: .malformed("its length is not a number")
        ),
        Case(name: "2 GB", text: ok + "Content-Length: 2147483648\r\n\r\n", error: .tooLarge(limit: 100)),
        Case(
            name: "a body without end",
            text: ok + "\r\n" + String(repeating: "x", count: 101),
            error: .tooLarge(limit: 100)
        ),
        Case(
            name: "a chunk too many",
            text: ok + "Transfer-Encoding: chunked\r\n\r\n65\r\n",
            error: .tooLarge(limit: 100)
        ),
        Case(
            name: "a chunk of 2^64",
            text: ok + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n",
            error: .malformed("a chunk has no length")
        ),
        Case(
            name: "a chunk of -1",
            text: ok + "Transfer-Encoding: chunked\r\n\r\n-1\r\n",
            error: .malformed("a chunk has no length")
        ),
        Case(
            name: "a chunk of nothing",
            text: ok + "Transfer-Encoding: chunked\r\n\r\n\r\n",
            error: .malformed("a chunk has no length")
        ),
        Case(
            name: "a chunk too long",
            text: ok + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n",
            error: .malformed("a chunk is longer than it says")
        ),
        Case(
            name: "101",
            text: "HTTP/1.1 101 Switching\r\n\r\n",
            error: .malformed("it switches to another protocol (status 101)")
        ),
        Case(
            name: "100 for ever",
            text: String(repeating: "HTTP/1.1 100 Continue\r\n\r\n", count: 20),
            error: .malformed("more than 16 interim (1xx) responses")
        ),
        Case(
            name: "a long head",
            text: ok + "X: " + String(repeating: "x", count: 400),
            error: .malformed("its head is too long")
        ),
        Case(
            name: "many short fields",
            text: ok + String(repeating: "X:y\r\n", count: 80),
            error: .malformed("its head is too long")
        ),
        Case(
            name: "empty lines for ever",
            text: String(repeating: "\r\n", count: 201),
            error: .malformed("its head is too long")
        ),
        Case(
            name: "trailers for ever",
            text: ok + "Transfer-Encoding: chunked\r\n\r\n0\r\n" + String(repeating: "X:y\r\n", count: 100),
            error: .malformed("its head is too long")
        ),
    ]

    /// Feeds a text in pieces of one size.
    private func parse(
        _ text: [UInt8],
        ends: Bool,
        by size: Int,
        _ limits: HTTPLimits = limits
    ) throws(HTTPError) -> (
        HTTPResponse, isReusable: Bool
    )? {
        var parser = HTTPResponseParser(limits)
        var rest = text[...]
        while !rest.isEmpty, parser.response == nil || size == text.count {
            try parser.add(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        if ends { try parser.end() }
        return parser.response
    }

    @Test(arguments: cases) func readsAnAnswerWholeAndInPieces(_ c: Case) throws {
        let text = Array(c.text.utf8)
        for size in [max(text.count, 1), 1, 2, 3, 7] {
            do throws(HTTPError) {
                let response = try parse(text, ends: c.ends, by: size)
                #expect(c.error == nil, "in pieces of \(size)")
                #expect(response.map { String(decoding: $0.0.body, as: UTF8.self) } == c.body, "in pieces of \(size)")
                // Byte by byte nobody sees what comes after the end.
                if size == text.count { #expect(response?.isReusable == (c.body == nil ? nil : c.isReusable)) }
            } catch {
                #expect(error == c.error, "in pieces of \(size)")
            }
        }
    }

    @Test func joinsFieldsOfOneName() throws {
        let text = Self.ok + "Set-It: a\r\nX-Y: 1\r\nset-it:  b \r\n  c\r\nContent-Length: 0\r\n\r\n"
        let response = try #require(try parse(Array(text.utf8), ends: false, by: 5)).0
        #expect(response["SET-IT"] == "a, b c")
        #expect(response["x-y"] == "1")
        #expect(response["z"] == nil)
    }

    /// Whatever comes, it ends in an answer, an error or a wait for more, and never holds more than it may.
    @Test func survivesDamagedAnswers() {
        var generator = SeededNumbers(seed: 20_250_309)
        let originals = Self.cases.map { Array($0.text.utf8) }
        var errors = 0
        for _ in 0..<3000 {
            var text = originals.randomElement(using: &generator) ?? []
            for _ in 0..<Int.random(in: 1...4, using: &generator) where !text.isEmpty {
                let place = Int.random(in: text.indices, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: text[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: text.remove(at: place)
                default: text.insert(contentsOf: text.prefix(place), at: place)
                }
            }
            do throws(HTTPError) {
                let response = try parse(text, ends: true, by: Int.random(in: 1...50, using: &generator))
                #expect((response?.0.body.count ?? 0) <= 100)
            } catch {
                errors += 1
            }
        }
        #expect(errors > 1000, "damage is noticed: \(errors) of 3000")
    }

    @Test func costsTheSameForManySmallChunks() throws {
        let count = 200_000
        let text = Array(
            (Self.ok + "Transfer-Encoding: chunked\r\n\r\n" + String(repeating: "1\r\nx\r\n", count: count)
                + "0\r\n\r\n").utf8
        )
        let response = try parse(text, ends: false, by: 16_384, HTTPLimits(head: 400, body: count))
        #expect(response?.0.body.count == count)
    }
}
