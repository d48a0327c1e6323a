import Testing

@testable import MovieSkill

@Suite struct TitleKeyTests {
    @Test(arguments: [
        ("The Matrix", "matrix"), ("THE MATRIX!", "the  matrix"), ("Amélie", "amelie"), ("Ame\u{301}lie", "AMÉLIE"),
        ("WALL·E", "wall e"), ("Spider-Man", "spider man"), ("Ocean's Eleven", "oceans eleven"),
        ("Ocean’s Eleven", "ocean's eleven"),
        ("Willy Wonka & the Chocolate Factory", "willy wonka and the chocolate factory"),
        ("A Beautiful Mind", "beautiful mind"), ("L.A. Confidential", "LA confidential"), ("Léon", "leon"),
        ("Garçon Ångström Łódź Ñandú Ünal Ødegård Æon Straße", "garcon angstrom lodz nandu unal odegard aeon strasse"),
    ])
    func isOneForWhatIsOneTitle(_ first: String, _ second: String) throws {
        #expect(try #require(TitleKey(first)) == #require(TitleKey(second)))
    }

    @Test(arguments: [("Alien", "Aliens"), ("The The", "A"), ("Up", "Us"), ("Theatre", "atre"), ("It", "Ti")])
    func differsForTwoTitles(_ first: String, _ second: String) throws {
        #expect(try #require(TitleKey(first)) != #require(TitleKey(second)))
    }

    @Test(arguments: ["", "  ", "?!", "…", "\u{301}"])
    func isNoneWithoutLettersAndDigits(_ text: String) {
        #expect(TitleKey(text) == nil)
    }

    @Test func findsAFilmByItsOtherTitlesButAnotherFilmsOwnFirst() {
        let films = [
            Film(id: FilmID(rawValue: 1), title: "Long Name: Part One", otherTitles: ["Long Name", "Up"], year: 2000),
            Film(id: FilmID(rawValue: 2), title: "Up", year: 2009),
            Film(id: FilmID(rawValue: 3), title: "UP!", year: 1976),
        ]
        let index = TitleIndex(films)
        #expect(index.positions(of: "the long name") == [0])
        #expect(index.positions(of: "up") == [1, 2])
        #expect(index.positions(of: "down") == [])
        #expect(index.positions(of: "") == [])
    }
}
