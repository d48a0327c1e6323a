import Testing

@testable import MovieSkill

@Suite struct TMDBImportTests {
    private static let header =
        "id,title,original_title,release_date,overview,tagline,genres,keywords,production_companies,"
        + "production_countries,spoken_languages,runtime,budget,revenue,vote_count,vote_average\n"

    private func read(movies: String, credits: String? = nil) throws -> SourcesRead {
        let folder = TemporaryFolder()
        var sources = CatalogueSources()
        sources.tmdbMovies = try folder.write(movies, to: "movies.csv")
        if let credits { sources.tmdbCredits = try folder.write(credits, to: "credits.csv") }
        return try SourcesRead(sources, in: folder)
    }

    /// A list as TMDB's tables have it, as a cell.
    private func names(_ names: String...) -> String {
        let objects = names.map { #"{""id"": 1, ""name"": ""\#($0)""}"# }
        return "\"[\(objects.joined(separator: ", "))]\""
    }

    @Test(arguments: [("fr", ["Français", "English", "Deutsch"]), ("ja", ["English", "Français", "Deutsch"])])
    func putsTheLanguageThatAFilmWasMadeInFirst(_ original: String, _ languages: [String]) throws {
        let spoken = [("en", "English"), ("fr", "Français"), ("de", "Deutsch")].map { code, name in
            #"{""iso_639_1"": ""\#(code)"", ""name"": ""\#(name)""}"#
        }
        let read = try read(
            movies: "id,title,original_language,spoken_languages\n"
                + "12,The Pier,\(original),\"[\(spoken.joined(separator: ", "))]\"\n"
        )
        #expect(read.films.map(\.languages) == [languages])
    }

    @Test func readsAllThatIsSaidOfAFilm() throws {
        let read = try read(
            movies: Self.header
                + "12,The Pier,La Jetée,1962-02-16,\"One \n\n sentence.\", Wait.,\(names("Drama", "Romance")),"
                + "\(names("time  travel", "museum ")),\(names("Argos")),\(names("France")),\(names("Français")),"
                + "28.0,1000,2000,750,7.9\n",
            credits: #"""
                movie_id,title,cast,crew
                12,The Pier,"[{""name"": ""B"", ""character"": ""Second"", ""order"": 1}, {""name"": ""A"", ""order"": 0},
                 {""name"": """"}, {""character"": ""Nobody""}, {""name"": ""A"", ""order"": 2}, 7]","[{""job"": ""Writer"",
                 ""name"": ""C""}, {""job"": ""Director"", ""name"": ""D""}, {""job"": ""Director"", ""name"": ""D""}]"
                """#
        )
        #expect(read.told == ["movies.csv: 1 row", "credits.csv: 1 row"])
        let film = Film(
            id: FilmID(rawValue: 12),
            title: "The Pier",
            otherTitles: ["La Jetée"],
            year: 1962,
            directors: ["D"],
            cast: ["A", "B"],
            characters: ["", "Second"],
            genres: ["Drama", "Romance"],
            themes: ["time travel", "museum"],
            countries: ["France"],
            languages: ["Français"],
            companies: ["Argos"],
            sentence: "One sentence.",
            tagline: "Wait.",
            minutes: 28,
            budget: 1000,
            revenue: 2000,
            fame: Film.fame(votes: 750),
            liking: Film.liking(average: 7.9, votes: 750)
        )
        #expect(read.films == [film])
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var row: String
        var told: String?
        init(_ row: String, _ told: String?) { (self.row, self.told) = (row, told) }
        var testDescription: String { row }
    }

    @Test(arguments: [
        Row("7,A,2000,[],9", nil),
        Row(",A,2000,[],9", "line 3: no identifier"),
        Row("x7,A,2000,[],9", "line 3: 'x7' is not an identifier"),
        Row("0,A,2000,[],9", "line 3: '0' is not an identifier"),
        Row("-7,A,2000,[],9", "line 3: '-7' is not an identifier"),
        Row("7.5,A,2000,[],9", "line 3: '7.5' is not an identifier"),
        Row("1073741824,A,2000,[],9", "line 3: '1073741824' is not an identifier"),
        Row("99999999999999999999,A,2000,[],9", "line 3: '99999999999999999999' is not an identifier"),
        Row("\u{1B}]0;x\u{7},A,2000,[],9", "line 3: '\u{FFFD}]0;x\u{FFFD}' is not an identifier"),
        Row("1,A,2000,[],9", "line 3: the identifier 1 appeared before"),
        Row("7,\"  \n\",2000,[],9", "line 3: no title"),
        Row("7,A,2000,\"[{\"\"name\"\": \"\"Dr\",9", "line 3: 'genres': not JSON at line 1, column 14"),
        Row("7,A,2000,{},9", "line 3: 'genres': no JSON array"),
        Row("7,A,2000,null,9", nil), Row("7,A,2000,None,9", nil), Row("7,A,2000,\\N,9", nil),
        Row("7,A,2000,\(String(repeating: "[", count: 2000)),9", "line 3: 'genres': not JSON"),
        Row("7,A,soon,[],9", "'release_date' can't be used on line 3; the rest of the row is kept"),
        Row("7,A,9999-01-01,[],9", "'release_date' can't be used on line 3; the rest of the row is kept"),
        Row("7,A,2000,[],1e300", "'vote_average' can't be used on line 3; the rest of the row is kept"),
        Row("7,A,2000,[],-1e300", "'vote_average' can't be used on line 3; the rest of the row is kept"),
        Row("7,A,2000,[],nan", "'vote_average' can't be used on line 3; the rest of the row is kept"),
    ])
    func saysWhatIsWrongWithARow(_ c: Row) throws {
        let read = try read(
            movies: "id,title,release_date,genres,vote_average,vote_count\n1,First,,,,\n\(c.row),1e15\n8,Last,,,,\n"
        )
        #expect(read.told.count == (c.told == nil ? 1 : 2), "\(read.told)")
        if let told = c.told { #expect(read.told.last?.hasPrefix("  \(told)") == true, "\(read.told)") }
        let isLeftOut = c.told?.hasPrefix("line") ?? false
        #expect(read.told.first == "movies.csv: 3 rows" + (isLeftOut ? ", 1 left out" : ""))
        #expect(read.films.map(\.title) == (isLeftOut ? ["First", "Last"] : ["First", "A", "Last"]))
    }

    @Test func givesCreditsToFilmsThatAreThereAndOnlyOnce() throws {
        let read = try read(
            movies: "id,title\n1,A\n",
            credits: """
                cast,crew,movie_id
                [],"[{""job"":""Director"",""name"":""X""}]",1
                [],"[{""job"":""Director"",""name"":""Y""}]",1
                [],[],2
                [],[],
                "[""no object""]","[{""job"":""Director""}]",3
                broken,[],1
                """
        )
        #expect(read.films.map(\.directors) == [["X"]])
        #expect(
            read.told == [
                "movies.csv: 1 row", "credits.csv: 6 rows, 5 left out",
                "  line 3: the identifier 1 appeared before",
                "  line 4: no film with the identifier 2",
                "  line 5: no identifier",
                "  line 6: no film with the identifier 3",
                "  line 7: 'cast': not JSON at line 1, column 1: expected a value",
            ]
        )
    }

    @Test func keepsNoMoreOfAListThanAFilmCanHave() throws {
        let many = (0..<5_000).map { #"{""name"":""N\#($0)"",""job"":""Director""}"# }.joined(separator: ",")
        let read = try read(
            movies: "id,title,keywords\n1,A,\"[\(many)]\"\n",
            credits: "movie_id,cast,crew\n1,\"[\(many)]\",\"[\(many)]\"\n"
        )
        let film = try #require(read.films.first)
        #expect(film.themes.count == 200 && film.directors.count == 200 && film.cast.count == 15)
        #expect(film.cast.first == "N0" && film.themes.last == "N199")
    }
}
