import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct HTTPRequestTests {
    @Test(arguments: [
        ("The Matrix", "The%20Matrix"), ("Amélie", "Am%C3%A9lie"), ("a&b=c?d#e/f%", "a%26b%3Dc%3Fd%23e%2Ff%25"),
        ("a-b._~9", "a-b._~9"), ("\r\n\u{0}", "%0D%0A%00"), ("", ""), ("🎬", "%F0%9F%8E%AC"),
    ])
    func encodesWhateverIsNoLetterOrDigit(_ text: String, _ encoded: String) {
        #expect(text.percentEncoded == encoded)
    }

    @Test func letsNoValueEndItsLine() {
        var request = HTTPRequest.get("/")
        request.fields["X-Trace"] = "1\r\nX-Evil: 2\r\n\r\n"
        let text = String(decoding: request.bytes(for: HTTPAddress(host: "h", port: 1)), as: UTF8.self)
        #expect(text.contains("X-Trace: 1X-Evil: 2\r\n\r\n"))
        #expect(text.hasSuffix("\r\n\r\n"))
    }

    @Test func saysHowLongItsBodyIsAndWhoIsMeant() {
        let request = HTTPRequest.post(Data("{\"é\":1}".utf8), to: "/x")
        let text = String(decoding: request.bytes(for: HTTPAddress(host: "::1", port: 8000)), as: UTF8.self)
        #expect(text.hasPrefix("POST /x HTTP/1.1\r\n"))
        #expect(text.contains("Content-Length: 8\r\n"))
        #expect(text.contains("Host: [::1]:8000\r\n"))
        #expect(text.hasSuffix("\r\n\r\n{\"é\":1}"))
    }
}
