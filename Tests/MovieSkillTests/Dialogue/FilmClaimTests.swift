import SkillKit
import Testing

@testable import MovieSkill

/// Questions that are answered with yes or no.
@Suite struct FilmClaimTests {
    private static let film = Film(
        id: FilmID(rawValue: 1),
        title: "The Reef",
        year: 1994,
        directors: ["Ann Field"],
        cast: ["Tom Lake"],
        genres: ["Comedy"],
        countries: ["France"],
        languages: ["French"]
    )
    private static let unknown = Film(id: FilmID(rawValue: 2), title: "The Bay", year: 0)

    @Test(arguments: [
        (FilmQuestion.hasPerson, FilmClaim(person: "Tom Lake"), true), (.hasPerson, FilmClaim(person: "lake"), true),
        (.hasPerson, FilmClaim(person: "Ann Lake"), false), (.director, FilmClaim(person: "Field"), true),
        (.director, FilmClaim(person: "Tom Lake"), false), (.genre, FilmClaim(genre: .comedy), true),
        (.genre, FilmClaim(genre: .horror), false), (.origin, FilmClaim(origin: .french), true),
        (.origin, FilmClaim(origin: .italian), false), (.year, FilmClaim(years: 1990...1999), true),
        (.year, FilmClaim(years: 1980...1989), false),
    ])
    func isTrueOrNot(_ question: FilmQuestion, _ claim: FilmClaim, _ isTrue: Bool) {
        #expect(claim.isTrue(of: Self.film, question) == isTrue)
        #expect(claim.isTrue(of: Self.unknown, question) == nil, "nothing is known of this film")
        #expect(FilmClaim.none.isTrue(of: Self.film, question) == nil)
    }

    @Test func remembersNoNoise() {
        #expect(FilmClaim(person: String(repeating: "x", count: 201)) == .none)
        #expect(FilmClaim(years: 1990...1999).years == [1990, 1999])
    }

    @Test(arguments: [
        (["MovieName": "Heat", "Person": "Al Pacino"], IntentName("HasPersonIntent"), "Yes. Al Pacino"),
        (["MovieName": "Heat", "Person": "Tom Hanks"], "HasPersonIntent", "No. Al Pacino"),
        (["MovieName": "Heat", "Person": "Michael Mann"], "DirectorIntent", "Yes. Heat was directed by Michael Mann."),
        (["MovieName": "Heat"], "GenreIntent", "I'd call Heat "),
        (["MovieName": "Heat"], "OriginIntent", "Heat is from "),
        (["MovieName": "Heat"], "AudienceIntent", "Going by its genre, "),
        (["MovieName": "Heat", "Year": "1994"], "YearIntent", "No. Heat is from 1995."),
        (["MovieName": "Heat", "Year": "1996", "Era": "before"], "YearIntent", "Yes. Heat is from 1995."),
        (["MovieName": "Heat", "Year": "1996", "Era": "newer than"], "YearIntent", "No. Heat is from 1995."),
        (["MovieName": "Toy Story", "Theme": "sad"], "GenreIntent", "Hardly: it's animation"),
        (["MovieName": "Toy Story", "Theme": "scary"], "GenreIntent", "Hardly: it's animation"),
        (["MovieName": "Alien", "Theme": "sad"], "GenreIntent", "I can't tell. All I know is "),
        (["MovieName": "Jaws", "Theme": "a shark"], "GenreIntent", "Yes. "),
        (["MovieName": "Jaws", "Theme": "the moon"], "GenreIntent", "I can't tell. This is the story. "),
    ])
    func isAnsweredWithTheFacts(_ slots: [String: String], _ intent: IntentName, _ answer: String) async throws {
        var dialog = Dialog(with: makeMovieSkill())
        let slots = Slots(slots.map { Slot($0.key, spoken: $0.value) })
        let said = try await dialog.send(.intent(IntentRequest(intent, slots: slots))).plainText
        #expect(said.hasPrefix(answer) && said.hasSuffix("Which movie do you like?"), "\(said)")
    }

    @Test func tellsWhatWasRecommendedSoFar() async throws {
        var dialog = Dialog(with: makeMovieSkill())
        try await dialog.say(RecommendMovie.name, ["MovieName": "Heat"])
        try await dialog.say(MoreRecommendations.name)
        let offered = dialog.state?.memory.offered.count
        let said = try await dialog.say("HistoryIntent").plainText
        #expect(said.hasPrefix("You like Heat. So far I've recommended ") && said.hasSuffix("?"), "\(said)")
        #expect(dialog.state?.kind == .offering && dialog.state?.memory.offered.count == offered, "the offer stays")
    }
}
