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
        "the ninth Matrix movie", "the final cut", "the second", "the last one", "first",
    ])
    func areNothingElse(_ spoken: String) { #expect(Self.catalogue.film(said: spoken) == .none) }
}
