#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An event in which a gateway wrapped a message that came over HTTP: API Gateway's of either version, a function
/// URL's, or a load balancer's.
///
/// The message is in `body`, perhaps in Base64, and the answer goes back in a `body` with a status. Nothing proves who
/// sent it: signatures are for whatever stands before the function to check.
struct GatewayCall {
    private let event: ScannedJSON

    /// Takes an event; `nil` if no gateway made it.
    init?(_ event: ScannedJSON) {
        guard event["request"] == nil, event["body"] != nil || event["requestContext"] != nil else { return nil }
        self.event = event
    }

    /// The message in the event.
    /// - Throws: ``SkillError/malformed(_:)`` if there is none.
    func message() throws(SkillError) -> Data {
        guard let body = event["body"], body.kind != .null else { throw Self.unfit(.missing) }
        // Consoles and tests also put it there as it is.
        if body.kind == .object { return Data(body.bytes) }
        guard let text = body.string else { throw Self.unfit(.mismatch(expected: "a string")) }
        guard event["isBase64Encoded"]?.kind == .yes else { return Data(text.utf8) }
        guard let bytes = Data(base64Encoded: text) else { throw Self.unfit(.mismatch(expected: "in Base64")) }
        return bytes
    }

    private static func unfit(_ reason: InputError.Reason) -> SkillError {
        .malformed(InputError(path: ["body"], reason: reason))
    }

    /// What a gateway turns into a response.
    static func reply(_ status: Int, _ body: Data) -> Data {
        let reply: JSON = [
            "statusCode": .integer(status), "headers": ["content-type": "application/json;charset=UTF-8"],
            "isBase64Encoded": false, "body": .string(String(decoding: body, as: UTF8.self)),
        ]
        return Data(reply.text())
    }

    /// The response to a message that has no answer: with a status that says whose fault it is.
    static func refusal(because error: any Error) -> Data {
        let status =
            switch error {
            case SkillError.tooLarge: 413
            case SkillError.unencodable: 500
            case is SkillError: 400
            default: 500
            }
        return reply(status, (try? Wire.encode(ErrorAnswer(error))) ?? Data())
    }
}
