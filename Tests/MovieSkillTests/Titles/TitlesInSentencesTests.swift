import Testing

@testable import MovieSkill

/// Titles amid other words, over the built-in films: words that mean nothing, editions, and facts.
@Suite struct TitlesInSentencesTests {
    private static let catalogue = Catalogue.builtIn()

    private func expect(_ spoken: String, _ title: String, _ year: Int) {
        let found = Self.catalogue.film(said: spoken)
        #expect(found.matches.map { "\($0.title) \($0.year)" } == ["\(title) \(year)"], "\(spoken): \(found)")
    }

    @Test(arguments: [
        ("have you got the film Gravity", "Gravity", 2013), ("have you ever heard of Memento", "Memento", 2000),
        ("I'm a big fan of Jurassic Park", "Jurassic Park", 1993), ("last week I saw Whiplash", "Whiplash", 2014),
        ("I just watched Gladiator and loved it", "Gladiator", 2000), ("please look up Solaris", "Solaris", 1972),
        ("my mum told me about The Sixth Sense", "The Sixth Sense", 1999),
        ("search for Casablanca", "Casablanca", 1942),
        ("I loved The Lion King when I was a kid", "The Lion King", 1994), ("or maybe Braveheart", "Braveheart", 1995),
        ("we saw Inception in the cinema two years ago", "Inception", 2010),
        ("I used to love Home Alone as a child", "Home Alone", 1990), ("is Titanic in your catalogue", "Titanic", 1997),
        ("I must have seen Jaws a hundred times", "Jaws", 1975), ("I fell asleep during Solaris", "Solaris", 1972),
        ("a friend of mine recommended Zodiac", "Zodiac", 2007), ("Amadeus would be nice", "Amadeus", 1984),
        ("I remember seeing Titanic at the cinema", "Titanic", 1997), ("I've got Jaws on my watchlist", "Jaws", 1975),
        ("The Green Mile made me cry", "The Green Mile", 1999),
        ("could you possibly play Aladdin for us", "Aladdin", 1992),
        ("I was really impressed by Gladiator", "Gladiator", 2000),
        ("I used to watch Alien all the time", "Alien", 1979),
    ])
    func areFoundInTalk(_ spoken: String, _ title: String, _ year: Int) {
        expect(spoken, title, year)
    }

    @Test(arguments: [
        ("Jurassic Park 3D", "Jurassic Park", 1993), ("Titanic in three D", "Titanic", 1997),
        ("Avatar in IMAX 3D", "Avatar", 2009), ("Inception on Blu-ray", "Inception", 2010),
        ("the director's cut of Alien", "Alien", 1979), ("Alien the director's cut on Blu-ray", "Alien", 1979),
        ("Aliens special edition", "Aliens", 1986),
        ("the theatrical version of Terminator 2", "Terminator 2: Judgment Day", 1991),
        ("the remastered Casablanca", "Casablanca", 1942), ("Casablanca in black and white", "Casablanca", 1942),
        ("the collector's edition of Goldfinger", "Goldfinger", 1964), ("Saw unrated", "Saw", 2004),
        ("E.T. twentieth anniversary edition", "E.T. the Extra-Terrestrial", 1982),
        ("Lawrence of Arabia the restored version", "Lawrence of Arabia", 1962),
        ("the Jaws fiftieth anniversary release", "Jaws", 1975), ("Metropolis fully restored", "Metropolis", 1927),
        ("the integral version of Amadeus", "Amadeus", 1984), ("Vertigo with commentary", "Vertigo", 1958),
        ("Ridley Scott's final cut of Blade Runner", "Blade Runner", 1982),
        ("the 2007 final cut of Blade Runner", "Blade Runner", 1982),
        ("Superman the Richard Donner cut", "Superman", 1978), ("Spirited Away in Japanese", "Spirited Away", 2001),
        ("The Exorcist the version you've never seen", "The Exorcist", 1973),
        ("have you got the extended edition of Gladiator on DVD", "Gladiator", 2000),
    ])
    func areFoundUnderTheirEditions(_ spoken: String, _ title: String, _ year: Int) {
        expect(spoken, title, year)
    }

    @Test(arguments: [
        ("the Nolan one, Memento", "Memento", 2000), ("Spielberg's film Jaws", "Jaws", 1975),
        ("Jaws the shark film", "Jaws", 1975), ("Memento by Christopher Nolan", "Memento", 2000),
        ("Heat with Al Pacino and Robert De Niro", "Heat", 1995), ("the Bond film Skyfall", "Skyfall", 2012),
        ("the science fiction film Alien with Sigourney Weaver", "Alien", 1979),
        ("the gangster film Casino", "Casino", 1995), ("Sandra Bullock in Gravity", "Gravity", 2013),
        ("Notting Hill, the romantic comedy", "Notting Hill", 1999), ("City of God from Brazil", "City of God", 2002),
        ("the animated film The Jungle Book", "The Jungle Book", 1967), ("the old King Kong", "King Kong", 1933),
        ("the King Kong remake", "King Kong", 2005), ("the 1933 version of King Kong", "King Kong", 1933),
        ("the Peter Jackson version of King Kong", "King Kong", 2005), ("the new RoboCop", "RoboCop", 2014),
        ("part three of The Matrix", "The Matrix Revolutions", 2003),
        ("Harry Potter Prisoner Azkaban", "Harry Potter and the Prisoner of Azkaban", 2004),
    ])
    func areFoundByWhatIsTrueOfThem(_ spoken: String, _ title: String, _ year: Int) {
        expect(spoken, title, year)
    }

    @Test(arguments: [
        "the director's cut", "the extended edition please", "is there a 3D version", "in 4K", "anything remastered",
        "night of the Titanic", "Alien in the night", "love and Gladiator", "Titanic for kids", "Gladiator Rising",
        "Deadpool and Wolverine and Gladiator", "Return to Titanic", "Shrek in Paris", "My Dinner with Shrek",
        "Titanic the musical", "the French film Jaws", "a comedy with a house", "the uncut Titanic of the desert",
        "can I see the uncut version please", "I hate horror", "Spielberg's film", "the Nolan one", "part two of it",
        "I want to go home",
    ])
    func areNothingElse(_ spoken: String) { #expect(Self.catalogue.film(said: spoken) == .none) }

    /// Titles that have the words of an edition.
    private static let editions = Catalogue(
        [
            ("The Final Cut", 2004), ("Harbour", 1990), ("Harbour: Special Edition", 2001), ("Step Out 3D", 2010),
            ("Step Out", 2006), ("A Different Version", 2012),
        ].enumerated().map { place, film in Film(id: FilmID(rawValue: place + 1), title: film.0, year: film.1) }
    )

    @Test(arguments: [
        ("the final cut", "The Final Cut"), ("the final cut director's cut", "The Final Cut"),
        ("Harbour special edition", "Harbour: Special Edition"), ("Harbour extended edition", "Harbour"),
        ("step out 3d", "Step Out 3D"), ("step out in imax", "Step Out"),
        ("a different version", "A Different Version"),
    ])
    func keepWordsOfEditionsThatAreTheirs(_ spoken: String, _ title: String) {
        #expect(Self.editions.film(said: spoken).matches.map(\.title) == [title], "\(spoken)")
    }
}
