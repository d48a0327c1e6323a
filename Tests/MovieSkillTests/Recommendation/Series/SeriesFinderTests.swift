import Testing

@testable import MovieSkill

@Suite struct SeriesFinderTests {
    private static func film(
        _ title: String,
        by director: String = "",
        _ parts: KeyValuePairs<String, String> = [:],
        genres: [String] = [],
        themes: [String] = [],
        series: String = ""
    ) -> Film {
        Film(
            id: FilmID(rawValue: 1),
            title: title,
            series: series,
            year: 2000,
            directors: director.isEmpty ? [] : [director],
            cast: parts.map(\.key),
            characters: parts.contains { !$0.value.isEmpty } ? parts.map(\.value) : [],
            genres: genres,
            themes: themes
        )
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var films: [Film]
        var isSeries: Bool

        init(_ description: String, _ isSeries: Bool, _ films: Film...) {
            (testDescription, self.films, self.isSeries) = (description, films, isSeries)
        }
    }

    static let cases = [
        Case("declared", true, film("Dawn", series: "S"), film("Noon", series: "S")),
        Case("declared as two", false, film("Dawn", series: "S"), film("Noon", series: "T")),
        Case("a number, one director", true, film("The Deep", by: "D"), film("The Deep 2", by: "D")),
        Case("a number and nothing else", false, film("The Deep"), film("The Deep 2")),
        Case("a plural", true, film("Shark", by: "D"), film("Sharks", by: "D")),
        Case("a subtitle, one actor", true, film("Deep: Dawn", ["A": ""]), film("Deep: Noon", ["A": ""])),
        Case("a Roman number", true, film("Deep", by: "D"), film("Deep Part III", by: "D")),
        Case("one title, one thing", true, film("Deep", themes: ["cave"]), film("The Deep", themes: ["cave"])),
        Case("one title, nothing else", false, film("Deep", themes: ["cave"]), film("Deep", themes: ["sea"])),
        Case("one long title", true, film("Last House of the Lane"), film("Last House of the Lane")),
        Case(
            "a title within another",
            true,
            film("Kingdom of the Ants", themes: ["ant", "war of insects"]),
            film("Dawn of the Kingdom of the Ants", themes: ["ant", "war of insects"])
        ),
        Case(
            "a hero, one actor",
            true,
            film("Moonfall", ["A": "Jim Bold"]),
            film("Sunrise", ["A": "Agent Jim Bold (voice)"])
        ),
        Case(
            "a hero, other actors, one theme",
            true,
            film("Moonfall", ["A": "Jim Bold"], themes: ["secret agent"]),
            film("Sunrise", ["B": "Jim Bold / The Cat"], themes: ["secret agent"])
        ),
        Case("a hero and nothing else", false, film("Moonfall", ["A": "Jim Bold"]), film("Sunrise", ["B": "Jim Bold"])),
        Case("an actor in other roles", false, film("Moonfall", ["A": "Jim"]), film("Sunrise", ["A": "Joe"])),
        Case("one director alone", false, film("Moonfall", by: "D"), film("Sunrise", by: "D")),
        Case(
            "two leads, a title that goes on",
            true,
            film("The Grid", ["A": "", "B": "", "C": ""]),
            film("The Grid Reborn", ["D": "", "B": "", "A": ""])
        ),
        Case(
            "three leads, no roles known",
            true,
            film("Moonfall", ["A": "", "B": "", "C": ""]),
            film("Sunrise", ["C": "", "B": "", "A": ""])
        ),
        Case(
            "three leads in other roles",
            false,
            film("Moonfall", ["A": "Alan", "B": "Bob", "C": "Cyd"]),
            film("Sunrise", ["A": "Dina", "B": "Eddy", "C": "Flo"])
        ),
        Case(
            "two leads, a sequel by one director",
            true,
            film("Moonfall", by: "D", ["A": "", "B": ""], genres: ["War"], themes: ["sequel"]),
            film("Sunrise", by: "D", ["A": "", "B": ""], genres: ["War"])
        ),
        Case(
            "two leads, a sequel of another kind",
            false,
            film("Moonfall", by: "D", ["A": "", "B": ""], genres: ["War"], themes: ["sequel"]),
            film("Sunrise", by: "D", ["A": "", "B": ""], genres: ["Comedy", "Music"])
        ),
        Case(
            "a word and four rare themes",
            true,
            film("Jungle Park", themes: ["raptor", "island", "dna", "fence"]),
            film("Jungle World", themes: ["dna", "raptor", "fence", "island"])
        ),
        Case(
            "by way of a third",
            true,
            film("Deep", by: "D"),
            film("Deep 2", by: "E"),
            film("Deep 3: End", by: "D", [:])
        ),
    ]

    @Test(arguments: cases)
    func tellsASeriesFromChance(_ test: Case) {
        var films = test.films
        if test.testDescription == "by way of a third" {
            films[1].cast = ["A"]
            films[2].cast = ["A"]
        }
        let series = SeriesFinder(films + [Self.film("Elsewhere", by: "Z")]).series()
        #expect(series.last == films.count, "the film that has nothing in common is alone")
        #expect((Set(series.dropLast()).count == 1) == test.isSeries, "\(series)")
    }

    @Test func isNotSlowedByManyFilmsOfOneWord() {
        let films = (0..<2000).map { Self.film("Love \($0) Story", by: "D", ["A": "Jim Bold"]) }
        #expect(SeriesFinder(films).series().count == films.count)
    }

    @Test func findsNoneAmongNone() {
        #expect(SeriesFinder([]).series().isEmpty)
    }
}
