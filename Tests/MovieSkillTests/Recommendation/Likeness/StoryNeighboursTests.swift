import Testing

@testable import MovieSkill

@Suite struct StoryNeighboursTests {
    private static let model = Catalogue([
        film(1, "He lives the same day over and over."), film(2, "A day over the sea."), film(3, "The same old day."),
        film(4, "The sea."),
    ]).model

    private static func film(_ id: Int, _ sentence: String) -> Film {
        Film(id: FilmID(rawValue: id), title: "Film", year: 2000, themes: ["day", "over"], sentence: sentence)
    }

    private func scores(_ story: String) -> [Double] {
        Self.model.read { StoryNeighbours(story).scores(of: Array(0..<4), in: $0) }
    }

    @Test func tellTheMoreTheFewerFilmsHaveThem() {
        let scores = scores("the same day over and over")
        #expect(scores[0] > scores[1] && scores[1] > 0)
        #expect(scores[2] == scores[1], "each has one pair that two films have")
        #expect(scores[3] == 0)
    }

    @Test(arguments: ["", "day", "over day", "sea of the day"]) func areNoneWhereNothingIsNextToEachOther(
        _ story: String
    ) {
        #expect(scores(story).allSatisfy { $0 == 0 })
    }
}
