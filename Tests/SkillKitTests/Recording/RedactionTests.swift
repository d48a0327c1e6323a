import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What must not be in a recording, in every member of Alexa's reference that can hold it.
@Suite struct RedactionTests {
    private static func redactor(knowing known: Set<String> = []) -> Redactor {
        var generator = SeededNumbers(seed: 7)
        return Redactor(using: &generator) { known.contains($0.lowercased()) }
    }

    private func redacted(_ text: String) -> String {
        var output: [UInt8] = []
        Array(text.utf8).withUnsafeBufferPointer { Self.redactor().write($0, to: &output) }
        return String(decoding: output, as: UTF8.self)
    }

    /// Messages in which `SECRET` is what must not be told.
    static let members = [
        #"{"session":{"user":{"userId":"SECRET"}}}"#,
        #"{"session":{"user":{"userId":"x1234","accessToken":"SECRET"}}}"#,
        #"{"session":{"user":{"permissions":{"consentToken":"SECRET"}}}}"#,
        #"{"context":{"System":{"user":{"userId":"SECRET","accessToken":"SECRET","permissions":{"consentToken":"SECRET"}}}}}"#,
        #"{"context":{"System":{"person":{"personId":"SECRET","accessToken":"SECRET"}}}}"#,
        #"{"context":{"System":{"device":{"deviceId":"SECRET","persistentEndpointId":"SECRET"}}}}"#,
        #"{"context":{"System":{"unit":{"unitId":"SECRET","persistentUnitId":"SECRET"}}}}"#,
        #"{"context":{"System":{"apiAccessToken":"SECRET"}}}"#,
        #"{"request":{"type":"AlexaSkillEvent.SkillAccountLinked","body":{"accessToken":"SECRET"}}}"#,
        #"{"request":{"type":"Alexa.Authorization.Grant","body":{"grant":{"type":"OAuth2.AuthorizationCode","code":"SECRET"}}}}"#,
        #"{"request":{"type":"AlexaHouseholdListEvent.ItemsCreated","body":{"listId":"SECRET","listItemIds":["SECRET","SECRET"]}}}"#,
        #"{"request":{"type":"Reminders.ReminderCreated","body":{"alertToken":"SECRET"}}}"#,
        #"{"request":{"type":"GameEngine.InputHandlerEvent","events":[{"inputEvents":[{"gadgetId":"SECRET","action":"down"}]}]}}"#,
        #"{"request":{"type":"CustomInterfaceController.EventsReceived","events":[{"endpoint":{"endpointId":"SECRET"}}]}}"#,
        #"{"request":{"type":"Alexa.DataStore.PackageManager.UpdateRequest","commandResults":[{"deviceId":"SECRET"}]}}"#,
        #"{"request":{"type":"Connections.Response","payload":{"billingAgreementId":"SECRET","amazonOrderReferenceId":"SECRET"}}}"#,
        #"{"request":{"payload":{"pickupLocation":{"@type":"PostalAddress","streetAddress":"SECRET","postalCode":"SECRET","locality":"SECRET"}}}}"#,
        #"{"request":{"payload":{"addressLine1":"SECRET","addressLine2":"SECRET","city":"SECRET","districtOrCounty":"SECRET"}}}"#,
        #"{"request":{"payload":{"buyerEmail":"SECRET","phoneNumber":"SECRET","fullName":"SECRET"}}}"#,
        #"{"response":{"directives":[{"type":"GadgetController.SetLight","targetGadgets":["SECRET","SECRET"]}]}}"#,
        #"{"response":{"directives":[{"type":"CustomInterfaceController.SendDirective","endpoint":{"endpointId":"SECRET"}}]}}"#,
        #"{"sessionAttributes":{"me":{"userId":"SECRET"}}}"#,
        "{ \"session\" : { \"user\" : { \"userId\" :\n \"SECRET\" } } }",
    ]

    @Test(arguments: members)
    func replacesWhatAMemberHolds(_ message: String) throws {
        let redacted = redacted(message.replacing("SECRET", with: "AFJ3QZ-unspeakable/of \\\"ours\\\""))
        #expect(!redacted.contains("unspeakable"), "\(redacted)")
        #expect(redacted.contains("-"), "\(redacted)")
        _ = try JSON(reading: redacted.utf8)
    }

    /// Texts in which something between bars must not be told.
    static let texts = [
        "mail me at |john.smith+tv@example.co.uk|, please", "it is |jane dot doe at example dot com|",
        "|info at my company dot com|", "mail |smith at example.com|", "|jane dot doe at mail.example.co.uk| is mine",
        "|10 Downing Street, London SW1A 2AA|", "|4 old mill lane, york yo1 7hh|",
        "schreib an |max punkt muster ät beispiel punkt de|",
        "call |+1 (555) 123-4567| now", "my number is |555-123-4567|", "|5551234567|", "ring |0171 2345678| an",
        "|five five five one two three four|", "|double five five one two three four seven|",
        "I live at |221b Baker Street|", "|12 main street, springfield 12345|", "send it to |4 old mill lane|",
        "ich wohne in der |Hauptstraße 5|", "|Berliner Allee 12a|",
        "<alexa:name type=\"first\" personId=\"|amzn1.ask.person.ABCDEF|\"/> hello",
        "user |amzn1.ask.account.AEXAMPLE123| and |amzn1.ask.device.AF45| and |amzn1.ask.household.H1|",
        "token |Atza%IwEBIA-some-long-token| and |eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx.SflKxwRJSMeK|",
    ]

    @Test(arguments: texts)
    func replacesWhatWordsTell(_ marked: String) throws {
        let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map {
            String($0).replacing("%", with: "|")
        }
        let text = parts.joined()
        for member in ["value", "ssml", "anything"] {
            var quoted: [UInt8] = []
            JSONString.write(text, to: &quoted)
            let message = "{\"\(member)\":\(String(decoding: quoted, as: UTF8.self))}"
            let left = try JSON(reading: redacted(message).utf8)[member]?.string ?? ""
            for index in parts.indices {
                if index.isMultiple(of: 2) {
                    #expect(left.contains(parts[index]), "\(left)")
                } else {
                    #expect(!left.contains(parts[index]), "\(left)")
                }
            }
            #expect(Pseudonym.masked(left) != nil)
        }
    }

    /// What looks like a number, an address or an identifier, and is nobody's.
    @Test(arguments: [
        #"{"request":{"timestamp":"2026-03-09T12:00:00Z","requestId":"amzn1.echo-api.request.0b5ddf23-4a6e-4a8f-8f2d-0b3f0c9c7f11"}}"#,
        #"{"session":{"sessionId":"amzn1.echo-api.session.0b5ddf23-4a6e-4a8f-8f2d-0b3f0c9c7f11","application":{"applicationId":"amzn1.ask.skill.1"}}}"#,
        #"{"value":"2026-03-09"}"#, #"{"value":"1999-2001"}"#, #"{"value":"films from 1984 to 1999"}"#,
        #"{"value":"2001 a space odyssey"}"#, #"{"value":"twelve angry men"}"#, #"{"value":"10"}"#,
        #"{"value":"the one with the two towers and the three musketeers"}"#, #"{"value":"meet me at the dot"}"#,
        #"{"status":{"code":"ER_SUCCESS_NO_MATCH"}}"#, #"{"movie":603,"offered":[238,1234567]}"#,
        #"{"ssml":"<speak>I'm sorry, I don't know 12 monkeys. <break time=\"500ms\"/> Another?</speak>"}"#,
        #"{"text":"das ist ein weg"}"#, #"{"a":[true,null,-1.5e3,"x\ny"]}"#,
    ])
    func leavesWhatIsNobodys(_ message: String) {
        #expect(redacted(message) == message)
    }

    @Test func knowsTheSkillsOwnWords() {
        let redactor = Self.redactor(knowing: ["21 jump street", "10 cloverfield lane"])
        #expect(redactor.words.redacted("I like 21 Jump Street") == "I like 21 Jump Street")
        #expect(redactor.words.redacted("I like 22 Jump Street") != "I like 22 Jump Street")
    }

    @Test func isTheSameForTheSameAndForNobodyElse() {
        let words = Self.redactor().words
        #expect(words.pseudonym("555-123-4567", .phone) == words.pseudonym("(555) 123 4567", .phone))
        #expect(words.pseudonym("John@Example.com", .email) == words.pseudonym("john@example.com", .email))
        #expect(words.pseudonym("amzn1.ask.account.A", .user) != words.pseudonym("amzn1.ask.account.B", .user))
        var other = SeededNumbers(seed: 8)
        let others = Redactor(using: &other).words
        #expect(words.pseudonym("a", .user) != others.pseudonym("a", .user), "the key matters")
        let inMember = redacted(#"{"personId":"amzn1.ask.person.AB"}"#)
        let inSpeech = redacted(#"{"ssml":"<alexa:name personId='amzn1.ask.person.AB'/>"}"#)
        #expect(inSpeech.contains(inMember.dropFirst(13).dropLast(2)), "\(inMember) \(inSpeech)")
    }

    @Test func keepsOnlyWholeDegreesOfAPlace() {
        let place = #"{"Geolocation":{"coordinate":{"latitudeInDegrees":52.516275,"longitudeInDegrees":-13.377704}}}"#
        #expect(redacted(place).hasSuffix(#"{"latitudeInDegrees":52,"longitudeInDegrees":-13}}}"#))
    }

    /// Reference values of SipHash-2-4, by its authors: the key is the bytes 0 to 15, the message those before the number.
    @Test func hashesAsItsAuthorsDo() {
        struct Bytes: RandomNumberGenerator {
            var number: UInt64 = 0x0706_0504_0302_0100
            mutating func next() -> UInt64 {
                defer { number = 0x0f0e_0d0c_0b0a_0908 }
                return number
            }
        }
        var key = Bytes()
        let hash = KeyedHash(using: &key)
        let text = String(decoding: (0..<15).map { UInt8($0) }, as: UTF8.self)
        #expect(hash.hash("") == 0x726f_db47_dd0e_0e31)
        #expect(hash.hash(String(text.prefix(1))) == 0x74f8_39c5_93dc_67fd)
        #expect(hash.hash(text) == 0xa129_ca61_49be_45e5)
    }

    @Test(arguments: 0..<500)
    func neitherTrapsNorLosesItsPlaceInDamagedMessages(_ seed: Int) throws {
        var numbers = SeededNumbers(seed: UInt64(seed))
        var bytes = Array(Self.members.randomElement(using: &numbers)!.utf8)
        for _ in 0..<Int.random(in: 1...6, using: &numbers) where !bytes.isEmpty {
            let at = Int.random(in: 0..<bytes.count, using: &numbers)
            switch Int.random(in: 0...2, using: &numbers) {
            case 0: bytes.remove(at: at)
            case 1: bytes.insert(UInt8.random(in: 0...255, using: &numbers), at: at)
            default: bytes = Array(bytes[..<max(at, 1)])
            }
        }
        var output: [UInt8] = []
        bytes.withUnsafeBufferPointer { Self.redactor().write($0, to: &output) }
        if (try? JSON(reading: bytes)) != nil { _ = try JSON(reading: output) }
    }
}
