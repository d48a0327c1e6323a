import SkillKit
import Testing

/// A form of response as a skill writes it, the request that it answers, and what it is on the wire.
struct ResponseForm: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var response: Response
    var request: String
    var json: String

    init(_ name: String, _ response: Response, for request: String = "IntentRequest", _ json: String) {
        testDescription = name
        self.response = response
        self.request = request
        self.json = json
    }

    /// A directive in a response that says nothing and leaves the session as it is.
    init(_ name: String, _ directive: Directive, for request: String = "IntentRequest", _ json: String) {
        self.init(name, .leaveOpen().directive(directive), for: request, #"{"directives":[\#(json)]}"#)
    }

    /// All forms that Amazon's own SDKs have a builder for, and the directives that these only take whole.
    static let all = plain + dialog + media + screen + tasks
}
