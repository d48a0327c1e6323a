import Testing

@testable import MovieSkill

@Suite struct FilmRolesTests {
    @Test(arguments: [
        ("", []), ("Neo", ["neo"]), ("Captain Jack Sparrow", ["jack sparrow"]), ("Dr.", []), ("The", ["the"]),
        ("Bruce Wayne / Batman (voice)", ["bruce wayne", "batman"]), ("(uncredited)", []), ("//", []),
    ])
    func readsTheNamesInAPart(_ part: String, _ names: [String]) {
        #expect(FilmRoles.names(in: part) == names)
    }

    @Test func looksAtThoseBilledFirst() {
        let cast = (0..<20).map { "Actor \($0)" }
        let film = Film(id: FilmID(rawValue: 1), title: "T", year: 2000, cast: cast, characters: ["Ann Lee"])
        #expect(FilmRoles(film).parts.map(\.actor) == Array(cast.prefix(10)))
        #expect(FilmRoles(film).parts.map(\.names).prefix(2) == [["ann lee"], []])
    }
}
