import Testing

@testable import MovieSkill

@Suite struct MovieLensImportTests {
    private static let files = [
        "movies.csv": """
        movieId,title,genres
        1,"Matrix, The (1999)",Action|Sci-Fi|IMAX
        2,Up (2009),Children|Musical
        3,Alien (1979),(no genres listed)
        4,Laura (1944),Film-Noir|Mystery
        x,Broken (1990),Drama
        5, (1990),Drama
        """,
        "links.csv": """
        movieId,imdbId,tmdbId
        1,0133093,603
        2,1049413,14160.0
        3,0078748,
        4,0037008,1939
        5,0000005,5
        6,0000006,six
        ,0000007,7
        """,
        "tags.csv": """
        userId,movieId,tag,timestamp
        1,1,Simulated Reality,0
        2,1,simulated  reality,0
        2,1,"  ",0
        2,3,lost,0
        2,,lost,0
        """,
        "ratings.csv": """
        userId,movieId,rating,timestamp
        7,1,4.5,0
        7,1,5.5,0
        7,1,0,0
        7,1,,0
        x,1,4,0
        7,99,4,0
        8,4,0.5,0
        """,
    ]

    private func read(_ files: [String: String], other: [Film] = [], all: Bool = false) throws -> SourcesRead {
        let folder = TemporaryFolder()
        for (name, text) in files { _ = try folder.write(text, to: "ml/\(name)") }
        var sources = CatalogueSources()
        sources.movieLens = "\(folder.path)/ml"
        sources.keepsAllFilms = all
        if !other.isEmpty {
            let rows = other.map { "\($0.id.rawValue),\($0.title)\n" }.joined()
            sources.tmdbMovies = try folder.write("id,title\n\(rows)", to: "tmdb.csv")
        }
        return try SourcesRead(sources, in: folder)
    }

    @Test func readsTheFolderWithTagsAndRatings() throws {
        let read = try read(Self.files)
        let films = [
            Film(
                id: FilmID(rawValue: 603),
                title: "The Matrix",
                year: 1999,
                genres: ["Action", "Science Fiction"],
                themes: ["simulated reality"]
            ),
            Film(id: FilmID(rawValue: 14160), title: "Up", year: 2009, genres: ["Family", "Music"]),
            Film(id: FilmID(rawValue: 1939), title: "Laura", year: 1944, genres: ["Mystery"], themes: ["film noir"]),
            Film(id: FilmID(rawValue: 5), title: "(1990)", year: 0, genres: ["Drama"]),
        ]
        #expect(read.films == films)
        #expect(
            read.ratings == [
                Rating(person: 7, film: FilmID(rawValue: 603), stars: 4.5),
                Rating(person: 8, film: FilmID(rawValue: 1939), stars: 0.5),
            ]
        )
        #expect(
            read.told == [
                "ml/links.csv: 7 rows, 2 left out",
                "  line 7: 'six' is not a TMDB id",
                "  line 8: no movieId",
                "ml/movies.csv: 6 rows, 2 left out",
                "  line 4: 'Alien (1979)' has no TMDB id in links.csv",
                "  line 6: no movieId",
                "ml/tags.csv: 5 rows, 2 left out",
                "  line 4: no film, or no tag",
                "  line 6: no film, or no tag",
                "ml/ratings.csv: 7 rows, 4 left out",
                "  line 3: '5.5' is not a rating from 0.5 to 5",
                "  line 4: '0' is not a rating from 0.5 to 5",
                "  line 5: '' is not a rating from 0.5 to 5",
                "  line 6: no userId, or no movieId",
            ]
        )
    }

    @Test func doesWithoutTagsAndRatings() throws {
        let read = try read(Self.files.filter { ["movies.csv", "links.csv"].contains($0.key) })
        #expect(read.films.count == 4 && read.ratings.isEmpty)
    }

    @Test(arguments: ["movies.csv", "links.csv"])
    func needsItsFilmsAndTheirNumbers(_ name: String) {
        #expect { try read(Self.files.filter { $0.key != name }) } throws: { error in
            (error as? FileError)?.kind == .missing && "\(error)".hasSuffix("ml/\(name): no such file")
        }
    }

    @Test(arguments: ["movies.csv", "links.csv", "tags.csv", "ratings.csv"])
    func refusesATableOfOtherColumns(_ name: String) {
        #expect { try read(Self.files.merging([name: "a,b\n"]) { $1 }) } throws: { error in
            (error as? FileError)?.kind == .malformed && "\(error)".contains("ml/\(name): line 1: no column ")
        }
    }

    @Test func addsToTheFilmsOfOtherSourcesAndLeavesOutTheRest() throws {
        let known = Film(id: FilmID(rawValue: 603), title: "Matrix Itself", year: 0)
        let some = try read(Self.files, other: [known])
        #expect(some.films.map(\.title) == ["Matrix Itself"])
        #expect(some.films.first?.otherTitles == ["The Matrix"])
        #expect(some.films.first?.year == 1999 && some.films.first?.themes == ["simulated reality"])
        #expect(some.ratings.map(\.film.rawValue) == [603])
        let remark =
            "3 films that only MovieLens knows were left out: it has only titles and genres (--all-films keeps them)"
        #expect(some.told.last == remark)
        let all = try read(Self.files, other: [known], all: true)
        #expect(all.films.map(\.title) == ["Matrix Itself", "Up", "Laura", "(1990)"])
        #expect(!all.told.contains(remark) && all.ratings.count == 2)
    }
}
