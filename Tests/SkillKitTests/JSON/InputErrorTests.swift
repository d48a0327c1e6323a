import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct InputErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var bytes: String
        var expected: String
        var testDescription: String { bytes }

        init(_ bytes: String, _ expected: String) {
            self.bytes = bytes
            self.expected = expected
        }
    }

    private let skill = Skill(TeaConversation())

    @Test(arguments: [
        Case("{}", "'request' is missing"),
        Case("[]", "the document is not an object"),
        Case("5", "the document is not an object"),
        Case("null", "the document is null; expected an object"),
        Case(#"{"request":null}"#, "'request' is null; expected an object"),
        Case(#"{"request":[]}"#, "'request' is not an object"),
        Case(#"{"request":"LaunchRequest"}"#, "'request' is not an object"),
        Case(#"{"request":{}}"#, "'request.type' is missing"),
        Case(#"{"request":{"type":null}}"#, "'request.type' is null; expected a string"),
        Case(#"{"request":{"type":1}}"#, "'request.type' is not a string"),
        Case(#"{"request":{"type":"IntentRequest"}}"#, "'request.intent' is missing"),
        Case(#"{"request":{"type":"IntentRequest","intent":{}}}"#, "'request.intent.name' is missing"),
        Case(
            #"{"request":{"type":"IntentRequest","intent":{"slots":{}}}}"#,
            "'request.intent.name' is missing"
        ),
        Case(#"{"session":[],"request":{"type":7}}"#, "'request.type' is not a string"),
        Case(#"{"version":1,"request":[]}"#, "'request' is not an object"),
    ])
    func namesThePathAndWhatWasExpected(_ c: Case) async throws {
        let refusal = try await skill.refusal(of: c.bytes)
        #expect(refusal == "Malformed request: \(c.expected)")
    }

    @Test(arguments: [
        Case("", "line 1, column 1: expected a value"),
        Case("  ", "line 1, column 3: expected a value"),
        Case("{", "line 1, column 2: expected a name in quotes or '}'"),
        Case("{\"request\" 5}", "line 1, column 12: expected ':'"),
        Case("{\n  \"é\": tru\n}", "line 2, column 11: expected 'true'"),
        Case("{\"a\":[1,2}", "line 1, column 10: expected ',' or ']'"),
        Case("{\"a\":1]", "line 1, column 7: expected ',' or '}'"),
        Case("{\"a\":[", "line 1, column 7: expected a value or ']'"),
        Case("{}{}", "line 1, column 3: expected nothing more"),
        Case("{\"a\":\"b", "line 1, column 8: expected '\"' at the end of a string"),
    ])
    func namesTheLineAndColumnOfBadSyntax(_ c: Case) async throws {
        let refusal = try await skill.refusal(of: c.bytes)
        #expect(refusal == "Malformed request: not JSON at \(c.expected)")
    }

    @Test(arguments: [
        Case(#"{"b":"\ud800"}"#, "expected the second half of a surrogate pair"),
        Case(#"{"b":"\udc00"}"#, "expected the first half of a surrogate pair before the second"),
        Case(#"{"b":"\x"}"#, "expected one of \"\\/bfnrtu after '\\'"),
        Case(#"{"b":1.}"#, "expected a digit"),
        Case(#"{"b":-}"#, "expected a digit"),
        Case(#"{"b":[01]}"#, "expected ',' or ']'"),
        Case(#"{"\udc00":1}"#, "expected the first half of a surrogate pair before the second"),
    ])
    func findsBadSyntaxInWhatItOnlyKeeps(_ c: Case) async throws {
        let refusal = try await skill.refusal(of: #"{"x":"# + c.bytes + #","request":{"type":"a"}}"#)
        #expect(refusal.hasPrefix("Malformed request: not JSON at line 1, column "))
        #expect(refusal.hasSuffix(c.expected))
    }

    @Test(arguments: [
        Case(#"{"request":{"type":1e999}}"#, "'request.type' is not a string"),
        Case(#"{"request":{"type":1e999}}"#, "'request.type' is not a string"),
        Case(
            #"{"request":{"type":"IntentRequest","intent":{"name":1e-999}}}"#,
            "'request.intent.name' is not a string"
        ),
    ])
    func namesThePlaceOfANumberThatNoDoubleHolds(_ c: Case) async throws {
        #expect(try await skill.refusal(of: c.bytes) == "Malformed request: " + c.expected)
    }
}
