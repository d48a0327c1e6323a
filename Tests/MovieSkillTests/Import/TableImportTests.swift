import Testing

@testable import MovieSkill

@Suite struct TableImportTests {
    private func read(_ text: String, _ columns: String = "") throws -> SourcesRead {
        let folder = TemporaryFolder()
        var sources = CatalogueSources()
        sources.table = (try folder.write(text, to: "own.csv"), try ColumnMap(columns))
        return try SourcesRead(sources, in: folder)
    }

    @Test func readsEveryColumnThatItIsTold() throws {
        let read = try read(
            #"""
            Nr,Name,AKA,Set,When,By,With,As,Kind,Words,From,Speaks,Made,Plot,Line,Long,Cost,Made$,Votes,Stars
            9,Nine,Neun|Neuf,Numbers,1999-09-09,D,A; B,X; Y,"Drama, War","[""Sea"", {""name"": ""Storm""}, 3, """"]",F,E,C,P,T,90.5,10,20,1000,7.5
            """#,
            "id=Nr, title=Name, also=AKA, series=Set, year=When, directors=By, cast=With, characters=As, genres=Kind, "
                + "keywords=Words, countries=From, languages=Speaks, companies=Made, overview=Plot, tagline=Line, "
                + "runtime=Long, budget=Cost, revenue=Made$, votes=Votes, rating=Stars"
        )
        let film = Film(
            id: FilmID(rawValue: 9),
            title: "Nine",
            otherTitles: ["Neun", "Neuf"],
            series: "Numbers",
            year: 1999,
            directors: ["D"],
            cast: ["A", "B"],
            characters: ["X", "Y"],
            genres: ["Drama", "War"],
            themes: ["sea", "storm"],
            countries: ["F"],
            languages: ["E"],
            companies: ["C"],
            sentence: "P",
            tagline: "T",
            minutes: 90,
            budget: 10,
            revenue: 20,
            fame: Film.fame(votes: 1000),
            liking: Film.liking(average: 7.5, votes: 1000)
        )
        #expect(read.films == [film])
        #expect(read.told == ["own.csv: 1 row"])
    }

    @Test func takesColumnsByTheirOwnNamesUnlessTold() throws {
        let read = try read("overview,title,fame,liking,unknown\nP,T,40,101,?\n")
        #expect(read.films.map(\.title) == ["T"] && read.films.map(\.sentence) == ["P"])
        #expect(read.films.map(\.fame) == [40] && read.films.map(\.liking) == [0])
        #expect(read.told.last == "  'liking' can't be used on line 2; the rest of the row is kept")
    }

    struct List: Sendable, CustomTestStringConvertible {
        var cell: String
        var items: [String]?
        init(_ cell: String, _ items: [String]?) { (self.cell, self.items) = (cell, items) }
        var testDescription: String { cell }
    }

    @Test(arguments: [
        List("", []), List("a", ["a"]), List("a,b", ["a", "b"]), List(" a , b  c ,, ", ["a", "b c"]),
        List("a;b,c", ["a", "b,c"]), List("a|b;c,d", ["a", "b;c,d"]), List("|", []),
        List(#"["a", "b, c"]"#, ["a", "b, c"]),
        List(#"[{"id": 1, "name": " a  b "}, {"id": 2}, null, [], ""]"#, ["a b"]),
        List("[]", []), List("[REC]", ["[REC]"]), List("[REC], a", ["[REC]", "a"]),
        // As Python writes a list.
        List("['a', 'b']", ["a", "b"]), List("[{'name': 'a'}]", ["a"]), List(#"["a"#, nil), List("['a'", nil),
        List(#"[{'id': 1, 'name': "d'A"}, {'name': 'b\'c'}, {'name': None}]"#, ["d'A", "b'c"]),
        // What tools write where there is nothing.
        List("None", []), List("nan", []), List("NaN", []), List("\\N", []), List("N/A", []), List("null", []),
        List("(no genres listed)", []), List("None, Drama", ["Drama"]), List("Drama|None|nan", ["Drama"]),
        List(#"["None", "Drama"]"#, ["Drama"]), List("['nan']", []), List("-", []), List("Nonet", ["Nonet"]),
    ])
    func readsAList(_ c: List) {
        #expect(ListCell.items(c.cell) == c.items)
    }

    @Test(arguments: [
        ("\"Matrix, The (1999)\",1999", "The Matrix", 1999), ("\"Matrix, The (1999)\",", "The Matrix", 1999),
        ("Das Boot (1981–1985),1981", "Das Boot", 1981), ("Heimat (1984-),", "Heimat", 1984),
        ("Deadly Advice(1994),1994", "Deadly Advice", 1994), ("Deadly Advice(1994),", "Deadly Advice", 1994),
        ("\"Matrix, The\",1999", "The Matrix", 1999), ("Crash (2004/I),2004", "Crash", 2004),
        ("2012 (2009),2009", "2012", 2009), ("1984,1984", "1984", 1984), ("(1999),1999", "(1999)", 1999),
        ("Heat (1995),1996", "Heat", 1996), ("Death Race (2050),2017", "Death Race (2050)", 2017),
        ("Birdman (or Not),2014", "Birdman (or Not)", 2014),
        ("\"Me, Myself & Irene\",2000", "Me, Myself & Irene", 2000),
        ("None,2000", "None", 2000), ("\"Good, the Bad, The (Buono, Il) (1966)\",1966", "The Good, the Bad", 1966),
    ])
    func readsTheYearAndTheArticleInATitle(_ row: String, _ title: String, _ year: Int) throws {
        let film = try #require(try read("title,year\n\(row)\n").films.first)
        #expect(film.title == title && film.year == year, "\(film.title), \(film.year)")
    }

    @Test func takesWhatSaysNothingForNothing() throws {
        let read = try read(
            """
            title,year,genres,keywords,directors,cast,overview,tagline,series
            A,2000,None,nan,\\N,(no genres listed),None,NaN,null
            B,2000,"None, Drama",,,,,,
            """
        )
        #expect(read.films.map(\.genres) == [[], ["Drama"]])
        let first = try #require(read.films.first)
        #expect(first.themes.isEmpty && first.directors.isEmpty && first.cast.isEmpty && first.series.isEmpty)
        #expect(first.sentence.isEmpty && first.tagline.isEmpty)
    }

    @Test func makesNoFilmsAlikeByWhatTheyLack() throws {
        let rows = (1...8).map { "\($0),Film \($0),\(1990 + $0),None,nan,\\N" }
        let read = try read("id,title,year,genres,keywords,directors\n\(rows.joined(separator: "\n"))\n")
        let model = Catalogue(read.films).model
        let reasons = Likeness(model).films(like: 0, limit: 3).flatMap(\.reasons)
        #expect(reasons.isEmpty, "\(reasons)")
    }

    @Test func findsColumnsByTheNamesThatOtherToolsGiveThem() throws {
        let read = try read(
            "Movie_Title,Release Date,Genre,Director,Actors,Plot,Runtime (min),vote_count,vote_average\r"
                + "\"Pier, The\",1962-02-16,Drama,D,\"A, B\",P,28,1000,7.5\r"
        )
        let film = try #require(read.films.first)
        #expect(film.title == "The Pier" && film.year == 1962 && film.genres == ["Drama"] && film.directors == ["D"])
        #expect(film.cast == ["A", "B"] && film.sentence == "P" && film.liking > 0 && film.fame > 0)
    }

    @Test(arguments: [";", "\t"]) func readsOtherSeparatorsThanCommas(_ separator: String) throws {
        let rows = [
            ["title", "year", "genres", "cast"], ["Heat", "1995", "Crime, Drama", "\"Al Pacino, Robert De Niro\""],
        ]
        let read = try read(rows.map { $0.joined(separator: separator) }.joined(separator: "\n"))
        #expect(read.films.map(\.title) == ["Heat"] && read.films.map(\.year) == [1995])
        #expect(read.films.first?.genres == ["Crime", "Drama"])
        #expect(read.films.first?.cast == ["Al Pacino", "Robert De Niro"])
    }

    @Test(
        arguments: [
            ("170", 170), ("170 min", 170), ("170min.", 170), ("2h 50m", 170), ("2 hours, 50 minutes", 170),
            ("2 hr", 120),
            ("95.5", 95), ("2 Seasons", 0), ("min", 0), ("h", 0), ("99999 min", 0), ("", 0),
        ]
    )
    func readsHowLongAFilmIs(_ cell: String, _ minutes: Int) throws {
        #expect(try read("title,runtime\nHeat,\"\(cell)\"\n").films.map(\.minutes) == [minutes])
    }

    @Test func tellsFilmsOfOneTitleAndYearApartByWhoMadeThem() throws {
        let rows = ["Ship,2005,Bo Stone", "Ship,2005,Cy Lane", "Ship,2005,Cy Lane", "Ship,2005,Bo Stone"]
        let read = try read("title,year,directors\n" + rows.joined(separator: "\n"))
        #expect(read.films.map(\.directors) == [["Bo Stone"], ["Cy Lane"]])
        #expect(Set(read.films.map(\.id)).count == 2)
        #expect(
            read.told.suffix(2) == ["  line 4: 'Ship' is already on line 3", "  line 5: 'Ship' is already on line 2"]
        )
    }

    @Test func saysWhichColumnsItFoundAndWhichItWants() {
        let error = #expect(throws: FileError.self) { try read("Bezeichnung,Jahr\nA,2000\n") }
        let words = error.map { "\($0)" } ?? ""
        #expect(words.contains("no column 'title'; the columns are 'Bezeichnung', 'Jahr'"), "\(words)")
        #expect(words.contains("--columns title=COLUMN"), "\(words)")
    }

    @Test func saysWhichCellsItDidNotUse() throws {
        let read = try read(
            """
            title,year,genres,runtime,rating
            A,soon,"['Drama'",long,78
            B,2000,Drama,90,7.8
            C,later,Drama,-1,

            """
        )
        #expect(read.films.map(\.genres) == [[], ["Drama"], ["Drama"]])
        #expect(read.films.map(\.liking) == [0, Film.liking(average: 7.8, votes: 300), 0])
        #expect(
            read.told == [
                "own.csv: 3 rows",
                "  'year' can't be used in 2 rows, first on line 2; the rest of the row is kept",
                "  'genres' can't be used on line 2; the rest of the row is kept",
                "  'runtime' can't be used in 2 rows, first on line 2; the rest of the row is kept",
                "  'rating' can't be used on line 2; the rest of the row is kept",
            ]
        )
    }

    @Test func leavesOutRowsThatAreNoFilmOrThereAlready() throws {
        let read = try read(
            """
            id,title,year
            1,A,2000
            ,B,2000
            x,C,2000
            0,D,2000
            2,,2000
            1,E,2000
            ,B,2000
            ,B,2001

            """
        )
        #expect(read.films.map(\.title) == ["A", "B", "B"])
        #expect(
            read.told.dropFirst() == [
                "  line 4: the identifier 'x' is not a number from 1 to 1073741823",
                "  line 5: the identifier '0' is not a number from 1 to 1073741823",
                "  line 6: no title",
                "  line 7: 'E' is already on line 2",
                "  line 8: 'B' is already on line 3",
            ]
        )
    }

    @Test func doesNotTakeFewVotesForMany() throws {
        let read = try read("title,votes,rating\nFew,1,10\nNone given,,10\nMany,9000,10\n")
        let liking = read.films.map(\.liking)
        #expect(liking == liking.sorted() && Set(liking).count == 3, "\(liking)")
    }

    @Test func makesIdentifiersThatStayAndDoNotClash() {
        var first = MadeIdentifiers()
        var second = MadeIdentifiers()
        let films = (0..<100_000).map { ("Film \($0)", 1900 + $0 % 100) }
        let ids = films.map { first.id(title: $0.0, year: $0.1) }
        #expect(Set(ids).count == films.count, "two films share an identifier")
        #expect(ids.allSatisfy { id in id.map { (1 << 29...FilmID.range.upperBound).contains($0.rawValue) } ?? false })
        // In another order, so that another one of two with one sum is first.
        let others = films.reversed().map { second.id(title: $0.0, year: $0.1) }
        let moved = zip(ids, others.reversed()).count { $0 != $1 }
        #expect(moved < 40, "\(moved) of 100,000 films have another identifier in another table")
        #expect(first.id(title: "Film 7", year: 1907) == ids[7])
    }
}
