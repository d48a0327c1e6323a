import SkillKit
import Testing

@Suite struct CardTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var card: Card
        var json: JSON
        var testDescription: String { "\(card)" }
    }

    @Test(arguments: [
        Case(
            card: .simple(title: "Tea", content: "Brewed"),
            json: ["type": "Simple", "title": "Tea", "content": "Brewed"]
        ),
        Case(
            card: .standard(title: "Tea", text: "Brewed", smallImageURL: "https://s", largeImageURL: "https://l"),
            json: [
                "type": "Standard", "title": "Tea", "text": "Brewed",
                "image": ["smallImageUrl": "https://s", "largeImageUrl": "https://l"],
            ]
        ),
        Case(
            card: .standard(title: "Tea", text: "Brewed", smallImageURL: nil, largeImageURL: "https://l"),
            json: ["type": "Standard", "title": "Tea", "text": "Brewed", "image": ["largeImageUrl": "https://l"]]
        ),
        Case(
            card: .standard(title: "Tea", text: "Brewed", smallImageURL: nil, largeImageURL: nil),
            json: ["type": "Standard", "title": "Tea", "text": "Brewed"]
        ),
        Case(card: .linkAccount, json: ["type": "LinkAccount"]),
        Case(
            card: .askForPermissions(["alexa::profile:name:read"]),
            json: ["type": "AskForPermissionsConsent", "permissions": ["alexa::profile:name:read"]]
        ),
        Case(card: Card(.other(type: "Tarot")), json: ["type": "Tarot"]),
    ])
    func hasTheFormThatAlexaReads(_ c: Case) throws {
        let json = try wire(c.card)
        #expect(json == c.json)
        let bytes = try bytes(of: c.card)
        #expect(try decode(Card.self, String(decoding: bytes, as: UTF8.self)) == c.card)
    }

    @Test(arguments: [
        #"{"type":"Simple","title":"Tea","content":"a","x":null}"#, #"{"type":"Simple","content":"no title"}"#,
        #"{"type":"Standard","title":"Tea","text":"a","image":{"smallImageUrl":"https://s","alt":"tea"}}"#,
        #"{"type":"LinkAccount","x":1}"#,
        #"{"type":"Tarot","suit":["cups",null]}"#, #"{"type":"AskForPermissionsConsent","permissions":[]}"#,
    ])
    func comesBackWithoutLoss(_ text: String) throws {
        let json = try decode(JSON.self, text)
        let back = try wire(of: text, through: Card.self)
        #expect(back == json)
    }
}
