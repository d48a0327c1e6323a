import MovieSkill
import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What devices send in slots besides what Alexa documents, through bytes.
@Suite struct SlotWordsTests {
    private static let skill = Skill(MovieConversation(recommender: InProcessRecommender()))

    private func response(_ type: String, _ intent: IntentName, _ slots: String) async throws -> JSON {
        let text = """
            {"version":"1.0","session":{"new":false,"sessionId":"s"},"request":{"type":"\(type)","requestId":"1",\
            "intent":{"name":"\(intent)","slots":\(slots)}}}
            """
        let answer = try await Self.skill.handle(Data(text.utf8))
        return try #require(JSONDecoder().decode(JSON.self, from: answer)["response"])
    }

    private func speech(_ title: String) async throws -> String {
        let response = try await response("IntentRequest", RecommendMovie.name, #"{"MovieName":{\#(title)}}"#)
        return try #require(response["outputSpeech"]?["ssml"]?.string)
    }

    @Test func areUnderstoodWithoutResolutionsByEveryNameThatIsDeclared() {
        var tried = 0
        for declaration in MovieConversation.router.declarations {
            for slot in declaration.slots {
                for value in slot.type.values {
                    func event(_ slot: Slot) -> MovieEvent {
                        let intent = IntentRequest(declaration.name, slots: Slots([slot]))
                        return MovieConversation.router.event(for: Request(.intent(intent)))
                    }
                    let expected = event(Slot(slot.name, example: value.name, of: slot.type))
                    for name in [value.name] + value.synonyms {
                        let forms = [
                            name, name.lowercased(), name.uppercased(), name.replacing("-", with: " "),
                            name.replacing(" ", with: "-"), name.replacing("'", with: "’"), "the \(name)",
                        ]
                        for form in forms {
                            #expect(event(Slot(slot.name, spoken: form)) == expected, "\(slot.name): \(form)")
                            tried += 1
                        }
                    }
                }
            }
        }
        #expect(tried > 1000)
    }

    private static func match(_ names: String...) -> String {
        let values = names.map { #"{"value":{"name":"\#($0)","id":"x"}}"# }.joined(separator: ",")
        return #","resolutions":{"resolutionsPerAuthority":[{"authority":"a","status":{"code":"ER_SUCCESS_MATCH"},"#
            + #""values":[\#(values)]}]}"#
    }

    @Test(arguments: [
        (#""value":"seven""# + match("Sieben"), "Se7en"), (#""value":"inception""# + match("Origen"), "Inception"),
        (#""value":"inception""# + match(""), "Inception"), (#""value":"x y z""# + match("Inception"), "Inception"),
        (#""value":"spirited away""# + match("Chihiros Reise", "Le Voyage"), "Spirited Away"),
        (#""value":"the one""# + match("Nothing", "The Matrix"), "The Matrix"),
        (#""value":"the matrix""# + match("The Matrix"), "The Matrix"), (#""value":300"#, "300"),
        (#""value":["Alien","Jaws"]"#, "Alien and Jaws"), (#""value":["Never Heard of That","Jaws"]"#, "Jaws"),
        (
            #""slotValue":{"type":"List","values":[{"type":"Simple","value":"alien"},{"value":"jaws"}]}"#,
            "Alien and Jaws"
        ),
        (#""slotValue":{"type":"Simple","value":"jaws"}"#, "Jaws"), (#""value":2012"#, "2012"),
        (#""confirmationStatus":"NONE""# + match("Inception"), "Inception"),
    ])
    func nameTheFilmThatTheCatalogueKnows(_ slot: String, _ title: String) async throws {
        #expect(try await speech(slot).contains("Based on \(title), I recommend "))
    }

    @Test(arguments: [
        #""value":"?""#, #""value":"...""#, #""value":"</speak>""#, #""value":" - ""#, #""value":["?"]"#,
        #""value":[]"#,
        #""slotValue":{"type":"Simple"}"#, #""slotValue":{"type":"List","values":[]}"#, #""value":null"#,
    ])
    func nameNoFilmWhenTheySayNothing(_ slot: String) async throws {
        #expect(try await speech(slot).contains("I didn't catch the title."))
    }

    @Test(
        arguments: [
            (RecommendMovie.name, #"{"MovieName":{"name":"MovieName","value":"the matrix"}}"#, "YES", "YES"),
            (RecommendMovie.name, #"{"MovieName":{"name":"MovieName","value":"xyzzy plugh"}}"#, "NO", "NO"),
            (RecommendMovie.name, #"{"Person":{"name":"Person","value":"tom hanks"}}"#, "YES", "YES"),
            (RecommendMovie.name, #"{"Person":{"name":"Person","value":"xyzzy plugh"}}"#, "NO", "NO"),
            (RecommendMovie.name, #"{"Genre":{"name":"Genre","value":"sci fi"}}"#, "YES", "YES"),
            (RecommendMovie.name, #"{"Genre":{"name":"Genre","value":"polka"}}"#, "MAYBE", "NO"),
            (RecommendMovie.name, #"{"Snack":{"name":"Snack","value":"popcorn"}}"#, "MAYBE", "NO"),
            (
                RecommendMovie.name, #"{"MovieName":{"value":"seven"\#(match("Sieben"))}}"#, "YES",
                "YES"
            ),
            (RecommendMovie.name, #"{"Year":{"name":"Year","value":"1999"}}"#, "YES", "YES"),
            (RecommendMovie.name, #"{"Year":{"name":"Year","value":"9999"}}"#, "NO", "NO"),
            (RecommendMovie.name, #"{"Theme":{"name":"Theme","value":"Dragons"}}"#, "YES", "YES"),
            (RecommendMovie.name, #"{"Theme":{"name":"Theme","value":"xyzzy"}}"#, "MAYBE", "NO"),
            (RecommendMovie.name, #"{"MovieName":{"value":["heat","the matrix"]}}"#, "YES", "YES"),
            (RecommendMovie.name, #"{"MovieName":{"value":["heat","xyzzy plugh"]}}"#, "NO", "NO"),
            ("BuyPopcornIntent", #"{"Snack":{"name":"Snack","value":"popcorn"}}"#, "NO", nil),
        ] as [(IntentName, String, String, String?)]
    )
    func canBeFulfilledOnlyIfTheyAreKnown(
        _ intent: IntentName,
        _ slots: String,
        _ answer: String,
        _ slot: String?
    ) async throws {
        let fulfilment = try await response("CanFulfillIntentRequest", intent, slots)["canFulfillIntent"]
        #expect(fulfilment?["canFulfill"]?.string == answer)
        let names = ["MovieName", "Person", "Genre", "Year", "Theme", "Snack"]
            .compactMap { fulfilment?["slots"]?[$0]?["canFulfill"] }
        #expect(names.first?.string == slot)
    }

    @Test(
        arguments: [
            (#"{"MovieName":{"value":"heat"},"Genre":{"value":"polka"}}"#, "Based on Heat, "),
            (#"{"MovieName":{"value":"heat"},"Year":{"value":"soon"},"Era":{"value":"x"}}"#, "Based on Heat, "),
            (#"{"Genre":{"value":"scary"}}"#, "horror movie"),
            (#"{"Genre":{"value":"scary"},"Decade":{"value":"polka"}}"#, "horror movie"),
            (#"{"Decade":{"value":"eighties"},"UnwantedGenre":{"value":"polka"}}"#, "a 198"),
            (#"{"Decade":{"value":"polka"}}"#, "Sorry, I didn't get that."),
            (#"{"Length":{"value":"polka"},"UnwantedEra":{"value":"x"}}"#, "Sorry, I didn't get that."),
        ]
    )
    func arePassedOverBesideOthersThatSaySomething(_ slots: String, _ part: String) async throws {
        let response = try await response("IntentRequest", RecommendMovie.name, slots)
        let speech = try #require(response["outputSpeech"]?["ssml"]?.string)
        #expect(speech.contains(part), "\(speech)")
    }
}
