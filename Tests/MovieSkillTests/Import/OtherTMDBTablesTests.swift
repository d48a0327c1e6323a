import SkillKit
import Testing

@testable import MovieSkill

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The other tables of TMDB's films that people have, by their own headers.
@Suite struct OtherTMDBTablesTests {
    private func read(_ movies: String, credits: String? = nil, keywords: String? = nil) throws -> SourcesRead {
        let folder = TemporaryFolder()
        var sources = CatalogueSources()
        sources.tmdbMovies = try folder.write(movies, to: "movies.csv")
        if let credits { sources.tmdbCredits = try folder.write(credits, to: "credits.csv") }
        if let keywords { sources.tmdbKeywords = try folder.write(keywords, to: "keywords.csv") }
        return try SourcesRead(sources, in: folder)
    }

    @Test func readsTheMoviesDataset() throws {
        let read = try read(
            #"""
            adult,belongs_to_collection,budget,genres,homepage,id,imdb_id,original_language,original_title,overview,popularity,poster_path,production_companies,production_countries,release_date,revenue,runtime,spoken_languages,status,tagline,title,video,vote_average,vote_count
            False,"{'id': 10194, 'name': 'Toy Story Collection', 'poster_path': None}",30000000,"[{'id': 16, 'name': 'Animation'}, {'id': 35, 'name': 'Comedy'}]",,862,tt0114709,en,Toy Story,"Led by Woody, Andy's toys live.",21.9,/r.jpg,"[{'name': ""Pixar's"", 'id': 3}]","[{'iso_3166_1': 'US', 'name': 'United States of America'}]",1995-10-30,373554033.0,81.0,"[{'iso_639_1': 'fr', 'name': 'Français'}, {'iso_639_1': 'en', 'name': 'English'}]",Released,,Toy Story,False,7.7,5415.0
            - Written by X,,0,[],,1997-08-20,0,104.0,a,b,1,c,False,d,1,,,,,,,,,

            """#,
            credits: #"""
                cast,crew,id
                "[{'cast_id': 14, 'character': 'Woody (voice)', 'name': 'Tom Hanks', 'order': 0, 'profile_path': '/p.jpg'}, {'character': 'Buzz', 'name': ""Conan O'Brien"", 'order': 1, 'profile_path': None}]","[{'job': 'Director', 'name': 'John Lasseter'}, {'job': 'Writer', 'name': 'Ren\xe9'}]",862
                """#,
            keywords: #"""
                id,keywords
                862,"[{'id': 931, 'name': 'jealousy'}, {'id': 4290, 'name': 'toy'}]"
                9,"[]"
                """#
        )
        let film = Film(
            id: FilmID(rawValue: 862),
            title: "Toy Story",
            series: "Toy Story",
            year: 1995,
            directors: ["John Lasseter"],
            cast: ["Tom Hanks", "Conan O'Brien"],
            characters: ["Woody (voice)", "Buzz"],
            genres: ["Animation", "Comedy"],
            themes: ["jealousy", "toy"],
            countries: ["United States of America"],
            languages: ["English", "Français"],
            companies: ["Pixar's"],
            sentence: "Led by Woody, Andy's toys live.",
            minutes: 81,
            budget: 30_000_000,
            revenue: 373_554_033,
            fame: Film.fame(votes: 5415),
            liking: Film.liking(average: 7.7, votes: 5415)
        )
        #expect(read.films == [film])
        #expect(
            read.told == [
                "movies.csv: 2 rows, 1 left out", "  line 3: '1997-08-20' is not an identifier", "credits.csv: 1 row",
                "keywords.csv: 2 rows, 1 left out", "  line 3: no film with the identifier 9",
            ]
        )
    }

    @Test func readsAFlatTable() throws {
        let read = try read(
            """
            id,title,vote_average,vote_count,status,release_date,revenue,runtime,adult,backdrop_path,budget,homepage,imdb_id,original_language,original_title,overview,popularity,poster_path,tagline,genres,production_companies,production_countries,spoken_languages,keywords
            27205,Inception,8.364,34495,Released,2010-07-15,825532764,148,False,/8.jpg,160000000,https://x,tt1375666,ja,Origen,A thief.,83.9,/9.jpg,Your mind.,"Action, Science Fiction","Legendary Pictures, Syncopy","United Kingdom, United States of America","English, French, Japanese, Swahili","rescue, mission"
            1,Nothing,0,0,Released,,0,0,False,,0,,,en,Nothing,None,0,,nan,,,,,
            """
        )
        let film = try #require(read.films.first)
        #expect(film.title == "Inception" && film.otherTitles == ["Origen"] && film.year == 2010 && film.minutes == 148)
        #expect(film.genres == ["Action", "Science Fiction"] && film.themes == ["rescue", "mission"])
        #expect(film.languages == ["Japanese", "English", "French", "Swahili"])
        #expect(film.countries == ["United Kingdom", "United States of America"])
        #expect(read.films.last?.sentence == "" && read.films.last?.genres == [] && read.films.last?.tagline == "")
    }

    @Test(arguments: [
        ("tconst,primaryTitle\n1,A\n", nil, "no column 'id', 'title'; the columns are 'tconst', 'primaryTitle'"),
        (
            "id,title\n1,A\n", "cast,crew,film\n[],[],1\n",
            "no column 'movie_id' or 'id'; the columns are 'cast', 'crew', 'film'"
        ),
        ("id,title\n1,A\n", "id,actors\n1,[]\n", "no column 'cast', 'crew'; the columns are 'id', 'actors'"),
    ])
    func namesTheColumnsFoundAndWanted(_ movies: String, _ credits: String?, _ problem: String) {
        let error = #expect(throws: FileError.self) { try read(movies, credits: credits) }
        #expect(error.map { "\($0)".contains(problem) } == true, "\(String(describing: error))")
    }

    @Test(arguments: [
        ("[]", "[]"), ("[1, 2.5, -3]", "[1,2.5,-3]"), ("[True, False, None]", "[true,false,null]"),
        ("(1, 'a')", #"[1,"a"]"#),
        (#"{'a': "it's", 'b': 'say "x"'}"#, #"{"a":"it's","b":"say \"x\""}"#),
        (#"['\'', '\\', '\x41', '\u00e9']"#, #"["'","\\","A","é"]"#),
        ("[1,]", "[1]"), ("", nil), ("[", nil), ("[1", nil), ("['a]", nil), ("{'a'}", nil), ("{1: 2}", nil),
        ("[1 2]", nil),
        (#"['\x4']"#, nil), (#"['\ud800']"#, nil), ("[1] x", nil), (String(repeating: "[", count: 5000), nil),
    ])
    func readsLiteralsAsPythonPrintsThem(_ text: String, _ json: String?) throws {
        let value = PythonLiteral.value(of: text.utf8)
        #expect(value == (try json.map { try JSONDecoder().decode(JSON.self, from: Data($0.utf8)) }))
    }
}
