import SkillKit
import Testing

@testable import MovieSkill

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct LineCodingTests {
    private static let one = FilmID(rawValue: 603)
    private static let other = FilmID(rawValue: 27205)

    private static let sequels: Line = {
        var line = Line(answering: .sequel, about: one)
        line.choice = [other]
        return line
    }()

    static let lines: [(Line, String)] = [
        (Line(.welcome), #"{"welcome":{}}"#),
        (Line(.firstOffer, offer: other, liked: one), #"{"firstOffer":{"liked":603,"offer":27205}}"#),
        (Line(.nextOffer, offer: one), #"{"nextOffer":{"offer":603}}"#),
        (Line(.narrowedOffer, offer: one), #"{"narrowedOffer":{"offer":603}}"#),
        (Line(.narrowedOffer, offer: other, liked: one), #"{"narrowedOffer":{"liked":603,"offer":27205}}"#),
        (Line(.surprise, offer: one), #"{"surprise":{"offer":603}}"#),
        (Line(.offerAgain, offer: one), #"{"offerAgain":{"offer":603}}"#),
        (Line(.listEnded, liked: one), #"{"listEnded":{"liked":603}}"#),
        (Line(.nothingNew), #"{"nothingNew":{}}"#),
        (Line(.nothingOfThatKind), #"{"nothingOfThatKind":{}}"#),
        (Line(.nothingThere, offer: one), #"{"nothingThere":{"offer":603}}"#),
        (Line(answering: .director, about: one, liked: other), #"{"answer":{"_0":"director","liked":27205,"of":603}}"#),
        (sequels, #"{"answer":{"_0":"sequel","beside":[27205],"of":603}}"#),
        (Line(.whichOne, among: [one, other]), #"{"whichOne":{"_0":[603,27205]}}"#),
        (Line(.whichOneAgain, among: [one]), #"{"whichOneAgain":{"_0":[603]}}"#),
        (Line(.didYouMean, film: one), #"{"didYouMean":{"_0":603}}"#),
        (Line(.notThatOne), #"{"notThatOne":{}}"#),
        (Line(unknown: "x"), #"{"unknownFilm":{"heard":"x"}}"#),
        (Line(.noTitle), #"{"noTitle":{}}"#),
        (Line(.nothingToContinue), #"{"nothingToContinue":{}}"#),
        (Line(.nothingLeft), #"{"nothingLeft":{}}"#),
        (Line(.nothingOnOffer), #"{"nothingOnOffer":{}}"#),
        (Line(.nothingToDecline), #"{"nothingToDecline":{}}"#),
        (Line(.startedOver), #"{"startedOver":{}}"#),
        (Line(.helpWhenAsking), #"{"helpWhenAsking":{}}"#),
        (Line(.helpWhenChoosing, among: [one]), #"{"helpWhenChoosing":{"_0":[603]}}"#),
        (Line(.helpWhenConfirming, film: one), #"{"helpWhenConfirming":{"_0":603}}"#),
        (Line(.helpWhenOffering, offer: one), #"{"helpWhenOffering":{"offer":603}}"#),
        (Line(.confusedWhenAsking), #"{"confusedWhenAsking":{}}"#),
        (Line(.confusedWhenConfirming, film: one), #"{"confusedWhenConfirming":{"_0":603}}"#),
        (Line(.confusedWhenOffering, offer: one), #"{"confusedWhenOffering":{"offer":603}}"#),
        (Line(.goodbye), #"{"goodbye":{}}"#),
        (Line(.welcomeBack), #"{"welcomeBack":{}}"#),
        (Line(.nextAgain, offer: one), #"{"nextAgain":{"offer":603}}"#),
        (Line(.firstAlready, offer: one), #"{"firstAlready":{"offer":603}}"#),
        (Line(.unknownUnsaid), #"{"unknownUnsaid":{}}"#),
        (Line(.unknownKind), #"{"unknownKind":{}}"#),
        (Line(.unknownPerson), #"{"unknownPerson":{}}"#),
        (Line(.thenNot), #"{"thenNot":{}}"#),
        (Line(.thenNot, film: one), #"{"thenNot":{"_0":603}}"#),
        (Line(.canTell), #"{"canTell":{}}"#),
        (Line(.canTell, offer: one), #"{"canTell":{"offer":603}}"#),
        (Line(answering: .year, about: one), #"{"answer":{"_0":"year","of":603}}"#),
        (
            Line(answering: .hasPerson, about: one, FilmClaim(person: "Keanu Reeves")),
            #"{"answer":{"_0":"hasPerson","if":{"person":"Keanu Reeves"},"of":603}}"#
        ),
        (Line(.history, among: [one, other]), #"{"history":{"_0":[603,27205]}}"#),
        (Line(.welcomed), #"{"welcomed":{}}"#),
        (Line(.care), #"{"care":{}}"#),
        (Line(.care, offer: one), #"{"care":{"offer":603}}"#),
    ]

    @Test(arguments: lines) func isStoredUnderItsName(_ line: Line, _ text: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(line), as: UTF8.self) == text)
        #expect(try JSONDecoder().decode(Line.self, from: Data(text.utf8)) == line)
    }

    @Test(arguments: Line.Sentence.allCases) func storesEachSentence(_ sentence: Line.Sentence) throws {
        let line = Line(sentence, offer: Self.one, liked: Self.other)
        #expect(try JSONDecoder().decode(Line.self, from: JSONEncoder().encode(line)) == line)
    }

    @Test func readsTheNameThatAnAnswerHadBefore() throws {
        let text = #"{"answerWhenAsking":{"_0":"year","of":603}}"#
        let line = try JSONDecoder().decode(Line.self, from: Data(text.utf8))
        #expect(line == Line(answering: .year, about: Self.one))
    }

    @Test(
        arguments: [
            "{}", #"{"welcome":{},"goodbye":{}}"#, #"{"nobody":{}}"#, #"{"nextOffer":{"offer":"x"}}"#,
            #"{"answer":{"_0":"weight","of":603}}"#, #"{"whichOne":{"_0":["x"]}}"#, #""welcome""#,
        ]
    )
    func isNoOtherObject(_ text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Line.self, from: Data(text.utf8)) }
    }
}
