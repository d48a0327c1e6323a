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
        List("['a', 'b']", nil), List("[{'name': 'a'}]", nil), List(#"["a"#, nil),
    ])
    func readsAList(_ c: List) {
        #expect(TableRow.items(c.cell) == c.items)
    }

    @Test func saysWhichCellsItDidNotUse() throws {
        let read = try read(
            """
            title,year,genres,runtime,rating
            A,soon,"['Drama']",long,78
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
