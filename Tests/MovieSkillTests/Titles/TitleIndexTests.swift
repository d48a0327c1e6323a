import Testing

@testable import MovieSkill

@Suite struct TitleIndexTests {
    /// Titles, years, and how well known the films are; the identifiers are the places, from 1 on.
    private static let films: [Film] = [
        ("The Dark Knight", 2008, 99), ("Alien", 1979, 88), ("Aliens", 1986, 84), ("Batman", 1989, 80),
        ("Batman", 1966, 56),
        ("Batman Begins", 2005, 93), ("The Matrix", 1999, 95), ("Rocky", 1976, 79), ("Rocky Balboa", 2006, 70),
        ("Kill Bill: Vol. 1", 2003, 89), ("Kill Bill: Vol. 2", 2004, 87), ("Frozen", 2013, 90),
        ("The Frozen", 2012, 28),
        ("Evil Dead", 2013, 78), ("The Evil Dead", 1981, 71), ("The Shawshank Redemption", 1994, 94),
        ("Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb", 1964, 77), ("Up", 2009, 92),
        ("Her", 2013, 87), ("It Follows", 2015, 79), ("Taken", 2008, 87), ("The Town", 2010, 76),
        ("King Kong", 2005, 81),
        ("Harry Potter and the Philosopher's Stone", 2001, 93), ("Harry Potter and the Goblet of Fire", 2005, 90),
        ("Harry Potter and the Chamber of Secrets", 2002, 91), ("Goodbye, Harry", 1990, 20), ("Toy Story", 1995, 90),
        ("Toy Story 3", 2010, 88), ("Dune", 1984, 66), ("The Notebook", 2004, 84), ("Inglourious Basterds", 2009, 91),
        ("12 Angry Men", 1957, 80), ("2 Fast 2 Furious", 2003, 80), ("Amélie", 2001, 83), ("John Carter", 2012, 80),
        ("Sunset", 1988, 20), ("Big", 1988, 74), ("The Man", 2005, 48), ("Easy A", 2010, 80), ("One Day", 2011, 73),
        ("Mother and Child", 2009, 45),
    ].enumerated().map { place, film in
        Film(
            id: FilmID(rawValue: place + 1),
            title: film.0,
            otherTitles: film.0 == "Amélie" ? ["Le fabuleux destin d'Amélie Poulain"] : [],
            year: film.1,
            fame: film.2
        )
    }

    private static let catalogue = Catalogue(films)

    private func found(_ spoken: String) -> [String] {
        Self.catalogue.film(said: spoken).matches.map { "\($0.title) \($0.year)" }
    }

    @Test(arguments: [
        ("The Dark Knight", "The Dark Knight 2008"), ("dark knight", "The Dark Knight 2008"),
        ("um the dark night please", "The Dark Knight 2008"), ("matrix the", "The Matrix 1999"),
        ("the shore shank redemption", "The Shawshank Redemption 1994"), ("shawshank", "The Shawshank Redemption 1994"),
        ("the shawhsank redemtion", "The Shawshank Redemption 1994"),
        ("in glorious bastards", "Inglourious Basterds 2009"),
        ("doctor strange love", "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb 1964"),
        ("kill bill volume two", "Kill Bill: Vol. 2 2004"), ("twelve angry men", "12 Angry Men 1957"),
        ("too fast too furious", "2 Fast 2 Furious 2003"), ("amelie", "Amélie 2001"), ("alein", "Alien 1979"),
        ("le fabuleux destin d'amelie poulain", "Amélie 2001"),
        ("goblet of fire", "Harry Potter and the Goblet of Fire 2005"),
        ("rocky one", "Rocky 1976"), ("batman from nineteen sixty six", "Batman 1966"),
        ("the frozen", "The Frozen 2012"),
        ("frozen", "Frozen 2013"), ("the movie up", "Up 2009"), ("easya", "Easy A 2010"), ("on eday", "One Day 2011"),
        ("motherand child", "Mother and Child 2009"), ("king kong from two thousand five", "King Kong 2005"),
        ("a movie called her", "Her 2013"), ("the evil dead", "The Evil Dead 1981"),
    ])
    func findsTheFilmThatWasSaid(_ spoken: String, _ film: String) {
        #expect(found(spoken) == [film])
    }

    @Test(arguments: [
        ("batman", ["Batman 1989", "Batman 1966"]),
        ("kill bill", ["Kill Bill: Vol. 1 2003", "Kill Bill: Vol. 2 2004"]),
        ("evil dead", ["Evil Dead 2013", "The Evil Dead 1981"]),
        (
            "hairy potter",
            [
                "Harry Potter and the Philosopher's Stone 2001", "Harry Potter and the Chamber of Secrets 2002",
                "Harry Potter and the Goblet of Fire 2005",
            ]
        ),
    ])
    func findsAllFilmsOfATitleTheBestKnownFirst(_ spoken: String, _ films: [String]) {
        #expect(found(spoken) == films)
    }

    @Test(arguments: [
        "rocky nine", "rocky four", "the notebook two", "toy story 4", "thirteen angry men", "king kong from 1976",
        "dune two thousand twenty one", "john carpenter", "christopher nolan", "it", "us", "hello", "the", "um", "",
        "what's the weather like today", "i want to watch something funny tonight", "the sunset boulevard affair",
        "the man with the golden gun", "please", "asdfghjkl", "frozen two", "🎬", "batman in 1997",
    ])
    func findsNothingForAnUnknownFilm(_ spoken: String) {
        #expect(Self.catalogue.film(said: spoken) == .none, "\(found(spoken))")
    }

    @Test(arguments: [
        ("alien", true), ("goblet of fire", true), ("the dark night", true), ("kill bill", true),
        ("the movie taken i think", true), ("shawshank", false),
    ])
    func isCertainOfWhatWasSaidAsItIsWritten(_ spoken: String, _ isCertain: Bool) throws {
        let match = try #require(Self.catalogue.film(said: spoken).matches.first)
        #expect((match.score >= TitleMatch.certain) == isCertain, "\(match.score)")
        #expect(0...1 ~= match.score)
    }

    @Test func findsNothingInAnEmptyCatalogue() {
        #expect(Catalogue([]).film(said: "alien") == .none)
    }
}
