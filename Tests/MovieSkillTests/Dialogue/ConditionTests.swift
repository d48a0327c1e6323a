import SkillKit
import Testing

@testable import MovieSkill

/// What is said beside a film or a kind of films holds for what is offered, over the built-in films.
@Suite struct ConditionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var said: [String]
        var isRight: @Sendable (Film) -> Bool
        var testDescription: String { said.joined(separator: " | ") }

        init(_ said: String..., isRight: @escaping @Sendable (Film) -> Bool) {
            (self.said, self.isRight) = (said, isRight)
        }
    }

    private static let skill = makeMovieSkill()
    private static let films = Catalogue.builtIn().films

    @Test(arguments: [
        Case("a film like Alien from the nineties") { (1990...1999).contains($0.year) },
        Case("something like Alien but older") { $0.year < 1979 },
        Case("something older than Heat") { $0.year < 1995 },
        Case("something like Heat but funnier") { $0.genres.contains("Comedy") },
        Case("I like Heat, give me a comedy") { $0.genres.contains("Comedy") },
        Case("like Heat but a comedy") { $0.genres.contains("Comedy") },
        Case("something serious but not scary") {
            $0.genres.contains("Drama") && !$0.genres.contains("Horror") && !$0.genres.contains("Thriller")
        },
        Case("something funnier from the eighties") { $0.genres.contains("Comedy") && (1980...1989).contains($0.year) },
        Case("funny and scary at the same time") { $0.genres.contains("Comedy") && $0.genres.contains("Horror") },
        Case("a western with Emma Stone", "but that isn't Emma Stone") { $0.cast.contains("Emma Stone") },
        Case("a drama, as long as it isn't a romance") { !$0.genres.contains("Romance") },
        Case("Heat", "do you have something newer than that") { $0.year > 1995 },
        Case("before 1960") { $0.year < 1960 },
        Case("a romance from before 1960 or so") { $0.year < 1960 },
        Case("Heat", "before 1960") { $0.year < 1960 },
        Case("after 2010") { $0.year > 2010 },
        Case("Heat", "since 2010") { $0.year >= 2010 },
        Case("before the sixties") { $0.year < 1960 },
        Case("a movie from 1995") { $0.year == 1995 },
        Case("a thriller from 1995") { $0.year == 1995 && $0.genres.contains("Thriller") },
        Case("from 1999") { $0.year == 1999 },
        Case("Heat", "from 1999") { $0.year == 1999 },
        Case("romantic comedy") { Set(["Romance", "Comedy"]).isSubset(of: $0.genres) },
        Case("a rom com") { Set(["Romance", "Comedy"]).isSubset(of: $0.genres) },
        Case("a horror comedy") { Set(["Horror", "Comedy"]).isSubset(of: $0.genres) },
        Case("an action comedy from the eighties") {
            Set(["Action", "Comedy"]).isSubset(of: $0.genres) && (1980...1989).contains($0.year)
        },
        Case("I like Alien but not Aliens") { $0.title != "Aliens" },
        Case("Jaws", "I don't like The Exorcist") { $0.title != "The Exorcist" },
        Case("no horror and no comedy") { Set(["Horror", "Comedy"]).isDisjoint(with: $0.genres) },
        Case("Heat", "no horror or comedy") { Set(["Horror", "Comedy"]).isDisjoint(with: $0.genres) },
        Case("nothing from the eighties") { !(1980...1989).contains($0.year) },
        Case("Die Hard", "not from the eighties") { !(1980...1989).contains($0.year) },
        Case("something for grown-ups") { !$0.genres.contains("Family") },
        Case("something by Francis Ford Coppola, but not The Godfather") { !$0.title.hasPrefix("The Godfather") },
        Case("an old drama from the eighties") { (1980...1989).contains($0.year) },
        Case("Heat", "that's from the nineties, I'd like something from after 2005") { $0.year > 2005 },
        Case("Alien", "thats too old, a horror movie from 2010 or later") { $0.year >= 2010 },
        Case("a comedy", "too long, something under ninety minutes") { (1..<90).contains($0.minutes) },
        Case("something easy to watch") { $0.genres.contains("Comedy") },
        Case("not Disney but Pixar") { $0.themes.contains("pixar") },
        Case("something under ninety minutes") { (1..<90).contains($0.minutes) },
        Case("no subtitles please") { $0.languages.first == "English" || $0.languages.isEmpty },
        Case("a horror film", "one more, but not as gory") { $0.genres.contains("Horror") },
        Case("no Disney please", "an animated film") { Set(["disney", "pixar"]).isDisjoint(with: $0.themes) },
        Case("no Disney please", "an animated film", "another") {
            Set(["disney", "pixar"]).isDisjoint(with: $0.themes)
        },
        Case("something with animals") {
            $0.themes.contains { $0.contains("animal") || ["dog", "cat", "horse", "bear", "wolf", "zoo"].contains($0) }
        },
        Case("The Lord of the Rings: The Return of the King", "oh no, that's way too long, something short") {
            (1...100).contains($0.minutes)
        },
        Case("Heat", "keep giving me comedies") { $0.genres.contains("Comedy") },
        Case("something with Tom Hanks", "do you have one without him") { !$0.cast.contains("Tom Hanks") },
        Case("something with Tom Hanks", "no, that's Tom Hanks again! without Tom Hanks") {
            !$0.cast.contains("Tom Hanks")
        },
        Case("something by Steven Spielberg", "something by a different director") {
            !$0.directors.contains("Steven Spielberg")
        },
        Case("something with Tom Hanks", "what else has he been in") { $0.cast.contains("Tom Hanks") },
        Case("nothing with Tom Cruise") { !$0.cast.contains("Tom Cruise") },
        Case("Heat", "without Robert De Niro") { !$0.cast.contains("Robert De Niro") },
        Case("Heat", "nothing with Al Pacino", "not by Martin Scorsese", "yes") {
            !$0.cast.contains("Al Pacino") && !$0.directors.contains("Martin Scorsese")
        },
        Case("I don't like Tom Cruise") { !$0.cast.contains("Tom Cruise") },
        Case("Heat", "I can't stand Robert De Niro") { !$0.cast.contains("Robert De Niro") },
        Case("a French movie") { $0.countries.contains("France") && $0.languages.first == "French" },
        Case("Heat", "something Japanese") { $0.countries.contains("Japan") },
        Case("something like Amelie but Italian") { $0.countries.contains("Italy") },
        Case("a movie from Spain") { $0.countries.contains("Spain") },
        Case("a British comedy") { $0.countries.contains("United Kingdom") && $0.genres.contains("Comedy") },
        Case("a foreign film") { $0.languages.first != "English" },
        Case("a French movie", "no French movies") {
            !$0.countries.contains("France") || $0.languages.first == "English"
        },
        Case("something with Tom Hanks") { $0.cast.contains("Tom Hanks") || $0.directors.contains("Tom Hanks") },
    ])
    func holdsForWhatIsOffered(_ c: Case) async throws {
        var dialog = Dialog(with: Self.skill)
        for words in c.said { try await dialog.hear(words) }
        guard case .offering(let offer, _)? = dialog.state else {
            Issue.record("nothing is on offer: \(dialog.state.map { "\($0)" } ?? "the session is over")")
            return
        }
        for id in [offer.current] + offer.upcoming {
            let film = try #require(Self.films.first { $0.id == id })
            #expect(c.isRight(film), "\(film.title), \(film.year), \(film.genres)")
        }
    }

    @Test(arguments: [
        ("Heat", "the one with Joe Pesci", "Casino"), ("Heat", "the Scorsese one", "Casino"),
        ("Alien", "the one from 1986", "Aliens"),
    ])
    func goesToTheFilmThatWasOffered(_ liked: String, _ said: String, _ title: String) async throws {
        var dialog = Dialog(with: Self.skill)
        for words in [liked, "yes", "yes"] { try await dialog.hear(words) }
        let answer = try await dialog.hear(said).plainText
        #expect(answer.hasPrefix("That was \(title)."), "\(said): \(answer)")
    }

    @Test(arguments: [["the Brad Pitt one"], ["Heat", "the one with Brad Pitt"]])
    func looksForAFilmWithSomebodyWhoIsInNoneThatWasOffered(_ said: [String]) async throws {
        var dialog = Dialog(with: Self.skill)
        for words in said { try await dialog.hear(words) }
        let offered = dialog.state?.memory.offered.last
        #expect(
            Self.films.first { $0.id == offered }?.cast.contains("Brad Pitt") == true,
            "\(String(describing: offered))"
        )
    }

    @Test func doesNotTakeAnyWordForAPerson() async throws {
        var dialog = Dialog(with: Self.skill)
        try await dialog.hear("Heat")
        let answer = try await dialog.hear("the good one").plainText
        #expect(!answer.contains("person") && answer.contains("?"), "\(answer)")
    }

    @Test func goesOnWithAKindUntilNothingIsLeftOfIt() async throws {
        var dialog = Dialog(with: Self.skill)
        try await dialog.hear("something by Nolan")
        for _ in 0..<40 where dialog.state?.kind == .offering { try await dialog.hear("more") }
        let nolans = Self.films.filter { $0.directors.contains("Christopher Nolan") }.map(\.id)
        #expect(nolans.count > 5)
        #expect(Set(dialog.state?.memory.offered ?? []) == Set(nolans))
    }
}
