import SkillKit
import Testing

@Suite struct RequestTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var json: String
        var kind: Request.Kind
        var testDescription: String { json }
    }

    @Test(arguments: [
        Case(json: #"{"type":"LaunchRequest"}"#, kind: .launch),
        Case(json: #"{"type":"Tea.Spilt"}"#, kind: .other(type: "Tea.Spilt")),
        Case(json: #"{"type":""}"#, kind: .other(type: "")),
        Case(
            json: #"{"type":"IntentRequest","intent":{"name":"AMAZON.YesIntent"},"dialogState":"STARTED"}"#,
            kind: .intent(IntentRequest(.yes, confirmationStatus: nil, dialogState: .started))
        ),
        Case(
            json: #"{"type":"CanFulfillIntentRequest","intent":{"name":"Tea","confirmationStatus":"NONE"}}"#,
            kind: .canFulfillIntent(IntentRequest("Tea"))
        ),
        Case(
            json: #"{"type":"SessionEndedRequest","reason":"ERROR","error":{"type":"INVALID_RESPONSE","message":"m"}}"#,
            kind: .sessionEnded(
                SessionEndedRequest(reason: .error, error: .init(type: "INVALID_RESPONSE", message: "m"))
            )
        ),
        Case(json: #"{"type":"SessionEndedRequest"}"#, kind: .sessionEnded(SessionEndedRequest(reason: nil))),
    ])
    func tellsTheKindsApart(_ c: Case) throws {
        let request = try decode(Request.self, c.json)
        #expect(request.kind == c.kind)
        #expect(try wire(request) == decode(JSON.self, c.json))
        #expect(try wire(request)["type"] == .string(request.type))
    }

    @Test(arguments: [
        #"{"type":"LaunchRequest","requestId":null,"timestamp":null,"locale":null,"task":{"name":"T","input":[1]}}"#,
        #"{"type":"Tea.Spilt","requestId":"1","timestamp":1741521600,"locale":"xx-YY","intent":5,"reason":{},"error":[]}"#,
        #"{"type":"IntentRequest","dialogState":null,"x":null,"intent":{"name":"T","slots":{},"x":{"y":null}}}"#,
        #"{"type":"IntentRequest","dialogState":"LOST","intent":{"name":"T","slots":null,"confirmationStatus":null}}"#,
        #"{"type":"SessionEndedRequest","reason":null,"error":null,"x":1}"#,
        #"{"type":"SessionEndedRequest","reason":"BORED","error":{"type":"TIRED"}}"#,
    ])
    func comesBackWithoutLoss(_ text: String) throws {
        let json = try decode(JSON.self, text)
        let back = try wire(of: text, through: Request.self)
        #expect(back == json)
    }

    @Test func keepsWhatASessionsErrorSaysBesides() throws {
        let text = #"{"type":"SessionEndedRequest","error":{"type":"TIRED","message":"m","since":"noon"}}"#
        let json = try decode(JSON.self, text)
        let back = try wire(of: text, through: Request.self)
        #expect(back == json)
    }
}
