import MovieSkill
import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct LineCodingTests {
    private static let one = FilmID(rawValue: 603)
    private static let other = FilmID(rawValue: 27205)

    static let lines: [(Line, String)] = [
        (.welcome, #"{"welcome":{}}"#),
        (.firstOffer(liked: one, offer: other), #"{"firstOffer":{"liked":603,"offer":27205}}"#),
        (.nextOffer(offer: one), #"{"nextOffer":{"offer":603}}"#),
        (.narrowedOffer(liked: nil, offer: one), #"{"narrowedOffer":{"offer":603}}"#),
        (.narrowedOffer(liked: one, offer: other), #"{"narrowedOffer":{"liked":603,"offer":27205}}"#),
        (.surprise(offer: one), #"{"surprise":{"offer":603}}"#),
        (.offerAgain(offer: one), #"{"offerAgain":{"offer":603}}"#),
        (.listEnded(liked: one), #"{"listEnded":{"liked":603}}"#),
        (.nothingNew(liked: nil), #"{"nothingNew":{}}"#),
        (.nothingOfThatKind, #"{"nothingOfThatKind":{}}"#),
        (.nothingThere(offer: one), #"{"nothingThere":{"offer":603}}"#),
        (.answer(.director, of: one, liked: other), #"{"answer":{"_0":"director","liked":27205,"of":603}}"#),
        (.whichOne([one, other]), #"{"whichOne":{"_0":[603,27205]}}"#),
        (.whichOneAgain([one]), #"{"whichOneAgain":{"_0":[603]}}"#),
        (.didYouMean(one), #"{"didYouMean":{"_0":603}}"#),
        (.notThatOne, #"{"notThatOne":{}}"#),
        (.unknownFilm(heard: "x"), #"{"unknownFilm":{"heard":"x"}}"#),
        (.noTitle, #"{"noTitle":{}}"#),
        (.nothingToContinue, #"{"nothingToContinue":{}}"#),
        (.nothingLeft, #"{"nothingLeft":{}}"#),
        (.nothingOnOffer, #"{"nothingOnOffer":{}}"#),
        (.nothingToDecline, #"{"nothingToDecline":{}}"#),
        (.startedOver, #"{"startedOver":{}}"#),
        (.helpWhenAsking, #"{"helpWhenAsking":{}}"#),
        (.helpWhenChoosing([one]), #"{"helpWhenChoosing":{"_0":[603]}}"#),
        (.helpWhenConfirming(one), #"{"helpWhenConfirming":{"_0":603}}"#),
        (.helpWhenOffering(offer: one), #"{"helpWhenOffering":{"offer":603}}"#),
        (.confusedWhenAsking, #"{"confusedWhenAsking":{}}"#),
        (.confusedWhenConfirming(one), #"{"confusedWhenConfirming":{"_0":603}}"#),
        (.confusedWhenOffering(offer: one), #"{"confusedWhenOffering":{"offer":603}}"#),
        (.goodbye, #"{"goodbye":{}}"#),
        (.welcomeBack, #"{"welcomeBack":{}}"#),
        (.nextAgain(offer: one), #"{"nextAgain":{"offer":603}}"#),
        (.firstAlready(offer: one), #"{"firstAlready":{"offer":603}}"#),
        (.unknownUnsaid, #"{"unknownUnsaid":{}}"#),
        (.unknownKind, #"{"unknownKind":{}}"#),
        (.unknownPerson, #"{"unknownPerson":{}}"#),
        (.thenNot(nil), #"{"thenNot":{}}"#),
        (.thenNot(one), #"{"thenNot":{"_0":603}}"#),
        (.canTell(offer: nil), #"{"canTell":{}}"#),
        (.canTell(offer: one), #"{"canTell":{"offer":603}}"#),
        (.answerWhenAsking(.year, of: one), #"{"answerWhenAsking":{"_0":"year","of":603}}"#),
        (.care(offer: nil), #"{"care":{}}"#),
        (.care(offer: one), #"{"care":{"offer":603}}"#),
    ]

    @Test(arguments: lines) func isStoredUnderItsName(_ line: Line, _ text: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(line), as: UTF8.self) == text)
        #expect(try JSONDecoder().decode(Line.self, from: Data(text.utf8)) == line)
    }

    @Test(arguments: ["{}", #"{"welcome":{},"goodbye":{}}"#, #"{"nobody":{}}"#, #"{"nextOffer":{}}"#, #""welcome""#])
    func isNoOtherObject(_ text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Line.self, from: Data(text.utf8)) }
    }
}
