import SkillKit
import Testing

@testable import MovieSkill

/// Films of one title and one year.
@Suite struct TwinFilmsTests {
    private static func film(
        _ id: Int,
        _ year: Int,
        _ directors: [String],
        _ genres: [String],
        cast: [String] = ["Hal Quill"]
    ) -> Film {
        Film(
            id: FilmID(rawValue: id),
            title: "The Ship",
            year: year,
            directors: directors,
            cast: cast,
            genres: genres,
            themes: ["sea", "island"],
            sentence: "A story of the sea.",
            fame: 60
        )
    }

    private static let old = film(11, 1976, ["Ann Field"], ["Drama"])
    private static let first = film(12, 2005, ["Bo Stone"], ["Drama"])
    private static let second = film(13, 2005, ["Cy Lane"], ["Horror"], cast: ["Ida Rook"])

    private func makeDialog(_ films: [Film]) -> Dialog<MovieConversation> {
        Dialog(with: makeMovieSkill(recommender: InProcessRecommender { Catalogue(films + MovieFilms.others) }))
    }

    private func question(_ films: [Film]) async throws -> String {
        var dialog = makeDialog(films)
        return try await dialog.say(RecommendMovie.name, ["MovieName": "the ship"]).plainText
    }

    @Test func areToldApartByWhoMadeThem() async throws {
        #expect(
            try await question([Self.first, Self.second])
                == "There are several movies called The Ship. Do you mean the one by Bo Stone or the one by Cy Lane?"
        )
        #expect(
            try await question([Self.old, Self.first, Self.second])
                == "There are several movies called The Ship. Do you mean the one from 1976, the one by Bo Stone or the "
                + "one by Cy Lane?"
        )
    }

    @Test func areToldApartByWhatTheyAreIfOnePersonMadeBothOrNobodyIsKnown() async throws {
        let drama = Self.film(12, 2005, [], ["Drama"])
        let horror = Self.film(13, 2005, [], ["Drama", "Horror"], cast: ["Ida Rook"])
        #expect(try await question([drama, horror]).hasSuffix("the one with Hal Quill or the horror movie?"))
    }

    @Test func areOneIfOnePersonMadeBoth() async throws {
        let again = Self.film(14, 2005, ["Bo Stone", "Di Moss"], ["Drama"])
        let answer = try await question([Self.first, again])
        #expect(!answer.contains("There are several"), "\(answer)")
    }

    @Test func areToldApartByWhatTheyAreIfOnePersonMadeBothWithOthers() async throws {
        let other = Self.film(14, 2005, ["Bo Stone"], ["Horror"], cast: ["Ida Rook"])
        #expect(try await question([Self.first, other]).hasSuffix("Do you mean the drama or the horror movie?"))
    }

    @Test func areOneIfNothingTellsThemApart() async throws {
        let bare = Self.film(12, 2005, [], [], cast: [])
        let again = Self.film(13, 2005, [], ["Drama"], cast: [])
        let answer = try await question([bare, again])
        #expect(!answer.contains("There are several"), "\(answer)")
    }

    @Test func areNamedByWhoPlaysInThemIfNobodyDirectedThem() async throws {
        var dialog = makeDialog([Self.film(12, 2005, [], ["Drama"]), Self.film(13, 2005, [], [], cast: ["Ida Rook"])])
        try await dialog.say(RecommendMovie.name, ["MovieName": "the ship"])
        let answer = try await dialog.say(Choose.name, ["Person": "ida rook"]).plainText
        #expect(answer.hasPrefix("Based on The Ship with Ida Rook, I recommend The Ship with Hal Quill."), "\(answer)")
    }

    @Test(
        arguments: [
            (Choose.name, ["Person": "Cy Lane"], 13), (Choose.name, ["Person": "bo stone's"], 12),
            (RecommendMovie.name, ["Genre": "horror"], 13),
            (Choose.name, ["Year": "1976"], 11), (Choose.name, ["Year": "2005", "Ordinal": "2"], 13),
        ] as [(IntentName, [String: String], Int)]
    )
    func areChosenByWhatTellsThemApart(_ name: IntentName, _ slots: [String: String], _ id: Int) async throws {
        var dialog = makeDialog([Self.old, Self.first, Self.second])
        try await dialog.say(RecommendMovie.name, ["MovieName": "the ship"])
        let filled = slots.map { Slot($0.key, spoken: $0.value) }
        try await dialog.send(.intent(IntentRequest(name, slots: Slots(filled))))
        guard case .offering(let offer, _)? = dialog.state else {
            Issue.record("\(String(describing: dialog.state))")
            return
        }
        #expect(offer.liked?.rawValue == id)
    }

    @Test func areAskedAboutAgainWhenOnlyTheirYearIsSaid() async throws {
        var dialog = makeDialog([Self.old, Self.first, Self.second])
        try await dialog.say(RecommendMovie.name, ["MovieName": "the ship"])
        let answer = try await dialog.say(Choose.name, ["Year": "2005"])
        #expect(answer.plainText.hasSuffix("Do you mean the one by Bo Stone or the one by Cy Lane?"))
        try await dialog.say(Choose.name, ["Ordinal": "last"])
        guard case .offering(let offer, _)? = dialog.state else {
            Issue.record("\(String(describing: dialog.state))")
            return
        }
        #expect(offer.liked == Self.second.id)
    }
}
