import SkillKit
import Testing

@testable import MovieSkill

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct ServiceAnswerTests {
    private func answer(_ body: String, status: Int = 200) throws(ServiceError) -> ServiceAnswer {
        try ServiceAnswer(HTTPResponse(status: status, body: Data(body.utf8)))
    }

    @Test(arguments: [
        (#"{"recommended_movies":["A","B"]}"#, ServiceAnswer.titles(["A", "B"])),
        (#"{"recommended_movies":[],"more":{"x":[1]}}"#, .titles([])),
        (#"{"recommended_movies":["  Am\u00e9lie \n","","!?","a\u0000b","\u202eevil"]}"#, .titles(["Amélie"])),
        (#"{"error":"Movie not found."}"#, .notFound), (#"{"error":"movie not found"}"#, .notFound),
    ])
    func readsTheContract(_ body: String, _ expected: ServiceAnswer) throws {
        #expect(try answer(body) == expected)
    }

    @Test func leavesOutATitleThatNobodyWouldSay() throws {
        let long = String(repeating: "x", count: 121)
        #expect(try answer(#"{"recommended_movies":["\#(long)","A"]}"#) == .titles(["A"]))
    }

    @Test(arguments: [
        ("", ServiceError.unreadable), ("<html>", .unreadable), ("[]", .unreadable), ("{}", .unreadable),
        (#"{"recommended_movies":"A"}"#, .unreadable), (#"{"recommended_movies":[1]}"#, .unreadable),
        (#"{"recommended_movies":["A"]"#, .unreadable), (#"{"error":5}"#, .unreadable),
        (#"{"error":"list index out of range"}"#, .reported),
        (#"{"recommended_movies":\#(String(repeating: "[", count: 5000))"#, .unreadable),
    ])
    func noticesWhatIsNotTheContract(_ body: String, _ error: ServiceError) {
        #expect(throws: error) { try answer(body) }
    }

    @Test(arguments: [201, 204, 301, 404, 500]) func noticesAnotherStatus(_ status: Int) {
        #expect(throws: ServiceError.status(status)) { try answer(#"{"recommended_movies":["A"]}"#, status: status) }
    }

    @Test func noticesAnotherCharacterSet() {
        let latin = Data(#"{"recommended_movies":["Am"#.utf8) + [0xE9] + Data(#"lie"]}"#.utf8)
        #expect(throws: ServiceError.unreadable) { try ServiceAnswer(HTTPResponse(status: 200, body: latin)) }
    }
}
