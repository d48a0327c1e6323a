import Testing

@testable import MovieSkill

@Suite struct CatalogueTextTests {
    @Test func readsABlockAFilm() throws {
        let films = try CatalogueText.films(
            in: """

                1 The (Very) Long Day (1999)
                by: Ann Field, Bo Stone
                about: Nothing happens: at length.
                \u{20}
                 2 Short (2000)\r
                also: Brief
                genres: Drama
                series: Lengths
                from: France, Italy
                spoken: French
                minutes: 9
                known: 40
                liked: 61
                """
        )
        try #require(films.count == 2)
        #expect(films[0].title == "The (Very) Long Day")
        #expect(films[0].directors == ["Ann Field", "Bo Stone"])
        #expect(films[0].sentence == "Nothing happens: at length.")
        #expect(
            films[1]
                == Film(
                    id: FilmID(rawValue: 2),
                    title: "Short",
                    otherTitles: ["Brief"],
                    series: "Lengths",
                    year: 2000,
                    genres: ["Drama"],
                    countries: ["France", "Italy"],
                    languages: ["French"],
                    minutes: 9,
                    fame: 40,
                    liking: 61
                )
        )
        #expect(films[0].countries == ["United States"] && films[0].languages == ["English"])
    }

    @Test(arguments: [
        ("The Matrix (1999)", 1), ("1 The Matrix", 1), ("1 (1999)", 1), ("x1 The Matrix (1999)", 1), ("1 A (x)", 1),
        ("1 A (1999)\nby: B\nnonsense", 3), ("1 A (1999)\n\nby: B", 3), ("99999999999999999999 A (1999)", 1), (")", 1),
        ("1 A (1999)\nknown: very", 2), ("1 A (1999)\nliked: 101", 2), ("1 A (1999)\nminutes: 0", 2), ("1 A (99)", 1),
    ])
    func namesTheLineThatIsWrong(_ text: String, _ line: Int) {
        #expect { try CatalogueText.films(in: text) } throws: { ($0 as? CatalogueText.SyntaxError)?.line == line }
    }
}
