import Testing

@testable import MovieSkill

/// Films that are described instead of named, over the built-in films.
@Suite struct DescribedTitlesTests {
    private static let catalogue = Catalogue.builtIn()

    @Test(arguments: [
        ("the first Harry Potter", "Harry Potter and the Philosopher's Stone", 2001),
        ("the third Matrix movie", "The Matrix Revolutions", 2003),
        ("the second Toy Story film", "Toy Story 2", 1999), ("the sequel to Shrek", "Shrek 2", 2004),
        ("Tarantino's Reservoir Dogs", "Reservoir Dogs", 1992),
        ("the Christopher Nolan film The Prestige", "The Prestige", 2006),
        ("Kubrick's The Shining", "The Shining", 1980), ("the 1989 Batman film", "Batman", 1989),
        ("the science fiction film Alien", "Alien", 1979), ("Blade Runner the final cut", "Blade Runner", 1982),
        ("Alien the director's cut", "Alien", 1979),
        ("Terminator Judgment Day", "Terminator 2: Judgment Day", 1991),
        ("the first Lord of the Rings movie", "The Lord of the Rings: The Fellowship of the Ring", 2001),
        ("the fifth fast and furious", "Fast Five", 2011), ("the second Bourne", "The Bourne Supremacy", 2004),
        ("the first James Bond", "Dr. No", 1962), ("the fourth Indiana Jones", "the Crystal Skull", 2008),
        ("the second Batman film by Christopher Nolan", "The Dark Knight", 2008),
        ("the original RoboCop", "RoboCop", 1987), ("the remake of RoboCop", "RoboCop", 2014),
        ("the new Mission Impossible", "Mission: Impossible - Fallout", 2018), ("the first Saw", "Saw", 2004),
    ])
    func areFound(_ spoken: String, _ title: String, _ year: Int) {
        guard case .match(let match) = Self.catalogue.film(said: spoken) else {
            Issue.record("\(spoken): \(Self.catalogue.film(said: spoken))")
            return
        }
        #expect(match.year == year, "\(match.title), \(match.year)")
    }

    @Test(arguments: [
        "the first knight of the night", "Tarantino's Jaws", "the musical Alien", "the 1950 Batman film",
        "the ninth Matrix movie", "the final cut", "the second", "the last one", "first", "the new one",
    ])
    func areNothingElse(_ spoken: String) { #expect(Self.catalogue.film(said: spoken) == .none) }

    /// Series of which a catalogue has not all films.
    private static let incomplete = Catalogue([
        film(1, "Beneath the Stone Harbour", 1970, cast: "Bo Stone"), film(2, "Stone Harbour", 2001, cast: "Bo Stone"),
        film(3, "Escape from the Stone Harbour", 1972, cast: "Bo Stone"),
        film(4, "Iron Whale", 2014, themes: ["remake"]), film(5, "Iron Whale 3", 1993),
        film(6, "Lone Gull", 2005),
        film(7, "Night at Sea", 1990, hero: "Ann Reef"), film(8, "Ann Reef", 2010, hero: "Ann Reef"),
        film(9, "Storm over Land", 1995, hero: "Ann Reef"),
    ])

    private static func film(
        _ id: Int,
        _ title: String,
        _ year: Int,
        cast: String = "May Field",
        hero: String = "",
        themes: [String] = []
    ) -> Film {
        var film = Film(id: FilmID(rawValue: id), title: title, year: year, cast: [cast, "Ed Kay"], themes: themes)
        film.characters = [hero, ""]
        film.fame = 70
        return film
    }

    @Test(arguments: [
        "the original Stone Harbour", "the first Stone Harbour", "the second Stone Harbour", "the original Iron Whale",
        "the first Iron Whale", "the second Iron Whale", "the second Lone Gull",
    ])
    func doNotTakeALaterFilmForOneThatIsMissing(_ spoken: String) {
        #expect(Self.incomplete.film(said: spoken) == .none)
    }

    @Test(arguments: [
        ("the last Stone Harbour", "Stone Harbour"), ("the remake of Iron Whale", "Iron Whale"),
        ("the third Iron Whale", "Iron Whale 3"), ("the first Ann Reef", "Night at Sea"),
        ("the second Ann Reef movie", "Storm over Land"), ("the last Ann Reef", "Ann Reef"),
    ])
    func areFoundWhereSomeAreMissing(_ spoken: String, _ title: String) {
        #expect(Self.incomplete.film(said: spoken).matches.map(\.title) == [title])
    }

    @Test func areAskedForWhereAnotherOriginalIsLikely() {
        let found = Self.incomplete.film(said: "the original Lone Gull").matches
        #expect(found.map(\.title) == ["Lone Gull"])
        #expect(found.allSatisfy { $0.score < TitleMatch.certain })
    }
}
