import Testing

@testable import MovieSkill

@Suite struct MergingTests {
    /// One film in all sources: TMDB's tables say most, one's own table fills their gaps, and MovieLens the rest.
    @Test func prefersTheSourceThatComesFirst() throws {
        let folder = TemporaryFolder()
        var sources = CatalogueSources()
        sources.tmdbMovies = try folder.write(
            "id,title,overview,release_date\n603,The Matrix,TMDB's sentence.,\n7,Only TMDB,,\n",
            to: "m.csv"
        )
        sources.table = (
            try folder.write(
                "id,title,overview,year,directors,keywords\n603,Matrix,My own.,1998,Me,mine\n8,Only mine,,,,\n",
                to: "own.csv"
            ), try ColumnMap("")
        )
        _ = try folder.write(
            "movieId,title,genres\n1,\"Matriks, The (1999)\",Action\n2,Only MovieLens,\n",
            to: "movies.csv"
        )
        _ = try folder.write("movieId,tmdbId\n1,603\n2,9\n", to: "links.csv")
        _ = try folder.write("movieId,tag\n1,theirs\n1,Mine\n", to: "tags.csv")
        sources.movieLens = folder.path
        let read = try SourcesRead(sources, in: folder)
        let film = Film(
            id: FilmID(rawValue: 603),
            title: "The Matrix",
            otherTitles: ["Matrix", "The Matriks"],
            year: 1998,
            directors: ["Me"],
            genres: ["Action"],
            themes: ["mine", "theirs"],
            sentence: "TMDB's sentence."
        )
        #expect(read.films.first == film)
        #expect(read.films.map(\.title) == ["The Matrix", "Only TMDB", "Only mine"])
    }

    @Test func fillsEveryGapAndNothingElse() {
        let gaps = Film(id: FilmID(rawValue: 1), title: "A", year: 0)
        var full = Film(
            id: FilmID(rawValue: 1),
            title: "A",
            otherTitles: ["B"],
            series: "S",
            year: 1999,
            directors: ["D"],
            cast: ["C"],
            characters: ["X"],
            genres: ["G"],
            themes: ["T"],
            countries: ["F"],
            languages: ["L"],
            companies: ["O"],
            sentence: "P",
            tagline: "Q",
            minutes: 1,
            budget: 2,
            revenue: 3,
            fame: 4,
            liking: 5
        )
        var filled = gaps
        filled.fillGaps(from: full)
        #expect(filled == full)
        let before = full
        full.fillGaps(from: gaps)
        #expect(full == before)
        var other = before
        other.directors = ["Another"]
        other.cast = ["C", "More"]
        other.year = 2000
        full.fillGaps(from: other)
        #expect(full == before, "what is known was written over")
    }

    @Test func makesOneFilmOfThoseThatAreOneUnderSeveralNumbers() throws {
        let folder = TemporaryFolder()
        var sources = CatalogueSources()
        let table = """
            id,title,year,directors,genres,cast,votes
            1,Dup,2010,Cal Doe,Drama,,10
            2,Dup,2010,Cal Doe,,Ida Rook,1000
            3,Dup,2010,Di Moss,Drama,,10
            4,Dup,2011,Cal Doe,Drama,,10
            5,Dup,2010,Cal Doe,Drama,,500

            """
        sources.table = (try folder.write(table, to: "own.csv"), try ColumnMap(""))
        _ = try folder.write("movieId,title,genres\n9,Dup (2010),\n", to: "movies.csv")
        _ = try folder.write("movieId,tmdbId\n9,1\n", to: "links.csv")
        _ = try folder.write("userId,movieId,rating,timestamp\n1,9,4.5,0\n", to: "ratings.csv")
        sources.movieLens = folder.path
        let read = try SourcesRead(sources, in: folder)
        #expect(read.films.map(\.id.rawValue) == [2, 3, 4])
        #expect(read.films.first?.genres == ["Drama"] && read.films.first?.cast == ["Ida Rook"])
        #expect(read.ratings.map(\.film.rawValue) == [2])
        #expect(
            read.told.contains { $0.contains("2 films are the same as others, and were merged with them") },
            "\(read.told)"
        )
    }

    @Test(
        arguments: [
            ("Dup,2010,,,\n2,Dup,2010,,,", 1), ("Dup,,,,\n2,Dup,,,,", 2), ("Dup,,Cal Doe,,\n2,Dup,,Cal Doe,,", 1),
            ("Dup,2010,,,A thief.\n2,Dup,2010,,,A thief.", 1), ("Dup,2010,,,A thief.\n2,Dup,2010,,,A cook.", 2),
            ("Dup,2010,,Drama,A thief.\n2,Dup,2010,,Horror,", 2), ("Dup,2010,,,A thief.\n2,Dup,2010,,Drama,", 1),
        ]
    )
    func keepsFilmsThatMayBeOthers(_ rows: String, _ count: Int) throws {
        let folder = TemporaryFolder()
        var sources = CatalogueSources()
        let table = try folder.write("id,title,year,directors,genres,overview\n1,\(rows)\n", to: "own.csv")
        sources.table = (table, try ColumnMap(""))
        #expect(try SourcesRead(sources, in: folder).films.count == count)
    }

    @Test func staysQuickWhenOneFilmIsNamedAHundredThousandTimes() throws {
        var films = ImportedFilms()
        for number in 0..<100_000 {
            films.merge(Film(id: FilmID(rawValue: 1), title: "T\(number)", year: 0, themes: ["K\(number)"]))
        }
        #expect(films.films.first?.otherTitles.count == 200 && films.films.first?.themes.count == 200)
    }
}
