import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct LambdaInvocationTests {
    private func invocation(deadline: String?) throws -> LambdaInvocation {
        var fields = ["lambda-runtime-aws-request-id": "id", "lambda-runtime-trace-id": "Root=1"]
        fields["lambda-runtime-deadline-ms"] = deadline
        return try #require(LambdaInvocation(HTTPResponse(status: 200, fields: fields, body: Data("{}".utf8))))
    }

    @Test func readsWhatLambdaSays() throws {
        let invocation = try invocation(deadline: "1700000003000")
        #expect(invocation.requestID == "id")
        #expect(invocation.traceID == "Root=1")
        #expect(invocation.event == Data("{}".utf8))
        #expect(invocation.remaining(at: Date(timeIntervalSince1970: 1_700_000_000)) == .seconds(3))
    }

    @Test(arguments: [nil, "", "soon", "-1", "1699999999999", "99999999999999999999", "9000000000000000000"])
    func doesWithoutADeadlineThatSaysNothing(_ deadline: String?) throws {
        #expect(try invocation(deadline: deadline).remaining(at: Date(timeIntervalSince1970: 1_700_000_000)) == nil)
    }

    @Test func isNoneWithoutAnIdentifier() {
        #expect(LambdaInvocation(HTTPResponse(status: 200)) == nil)
        #expect(LambdaInvocation(HTTPResponse(status: 200, fields: ["lambda-runtime-aws-request-id": ""])) == nil)
    }
}
