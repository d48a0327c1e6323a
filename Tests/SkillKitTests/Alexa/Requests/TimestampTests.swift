import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct TimestampTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var json: String
        /// Seconds since 1970, or `nil` for no point in time.
        var seconds: Double?
        var testDescription: String { json }
    }

    /// Noon in London on March 9th, 2025.
    private static let noon: Double = 1_741_521_600

    @Test(arguments: [
        Case(json: #""2025-03-09T12:00:00Z""#, seconds: noon),
        Case(json: #""2025-03-09T12:00:00.250Z""#, seconds: noon + 0.25),
        Case(json: #""2025-03-09T21:00:00+09:00""#, seconds: noon),
        Case(json: #""2025-03-09T21:00:00+0900""#, seconds: noon),
        Case(json: #""2025-03-09T07:00:00-05:00""#, seconds: noon),
        Case(json: #""2025-03-09T07:00:00-0500""#, seconds: noon),
        Case(json: #""2025-03-09T21:00:00.250+09:00""#, seconds: noon + 0.25),
        Case(json: #""2025-03-09T21:00:00.250+0900""#, seconds: noon + 0.25),
        Case(json: "1741521600", seconds: noon),
        Case(json: "1741521600.25", seconds: noon + 0.25),
        Case(json: "1741521600000", seconds: noon),
        Case(json: "1741521600250", seconds: noon + 0.25),
        Case(json: #""1741521600""#, seconds: noon),
        Case(json: #""1741521600250""#, seconds: noon + 0.25),
        Case(json: "0", seconds: 0),
        Case(json: "100000000000", seconds: 100_000_000_000),
        Case(json: "100000000001", seconds: 100_000_000.001),
        Case(json: #""now""#, seconds: nil),
        Case(json: #""2025""#, seconds: nil),
        Case(json: #""20250309""#, seconds: nil),
        Case(json: #""0x10""#, seconds: nil),
        Case(json: #""0x67cd8340""#, seconds: nil),
        Case(json: #""1e12""#, seconds: nil),
        Case(json: #""+1741521600""#, seconds: nil),
        Case(json: #"" 1741521600""#, seconds: nil),
        Case(json: #""""#, seconds: nil),
        Case(json: #""nan""#, seconds: nil),
        Case(json: #""infinity""#, seconds: nil),
        Case(json: #""2025-03-09""#, seconds: nil),
        Case(json: #""2025-03-09T12:00:00""#, seconds: nil),
        Case(json: #""yesterday at 2025-03-09T12:00:00Z""#, seconds: nil),
    ])
    func namesAPointInTime(_ c: Case) throws {
        let date = try decode(Timestamp.self, c.json).date
        guard let seconds = c.seconds else {
            #expect(date == nil)
            return
        }
        #expect(abs(try #require(date).timeIntervalSince1970 - seconds) < 0.0005)
    }

    @Test(arguments: [
        #""2025-03-09T12:00:00.250+0900""#, "1741521600250", "1741521600.25", #""now""#, #""1741521600""#,
    ])
    func comesBackAsItWasWritten(_ text: String) throws {
        let bytes = try bytes(of: decode(Timestamp.self, text))
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }

    @Test(arguments: ["1741521600.12345678901234567", "9007199254740993"])
    func isKeptAsItCameWhereNoDoubleHoldsIt(_ number: String) throws {
        let request = try decode(Request.self, #"{"type":"a","timestamp":\#(number)}"#)
        #expect(request.timestamp == nil)
        #expect(request.members["timestamp"] == JSON(number: number))
    }

    @Test(arguments: ["true", "[]", "{}"])
    func isATextOrANumber(_ text: String) {
        #expect(throws: DecodingError.self) { try decode(Timestamp.self, text) }
    }
}
