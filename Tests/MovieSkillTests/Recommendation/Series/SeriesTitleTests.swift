import Testing

@testable import MovieSkill

@Suite struct SeriesTitleTests {
    @Test(arguments: [
        ("", ""), ("!!", ""), ("The", "the"), ("Alien", "alien"), ("Aliens", "alien"), ("Alien: Resurrection", "alien"),
        ("Glass", "glass"), ("The Godfather: Part II", "godfather"), ("Rocky IV", "rocky"), ("Toy Story3", "toy story"),
        ("Kill Bill: Vol. 2", "kill bill"), ("Part One", "part"), ("12", "12"), ("Ocean's Twelve", "ocean"),
        ("Fast & Furious 6", "fast furious"), ("Fast and Furious", "fast furious"), ("Saw - The End", "saw"),
        ("Spider-Man 2", "spider man"), ("A Nightmare on Elm Street", "nightmare on elm street"),
    ])
    func keepsWhatASeriesShares(_ title: String, _ stem: String) {
        #expect(SeriesTitle(title).stem.joined(separator: " ") == stem)
    }

    @Test(arguments: [
        ("The Matrix", "The Matrix Reloaded", true), ("Red", "Redemption", false), ("The 3", "The 3 Kings", false),
        ("Batman Begins", "The Dark Knight", false), ("", "Anything", false),
    ])
    func knowsATitleThatGoesOn(_ first: String, _ second: String, _ goesOn: Bool) {
        #expect(SeriesTitle(first).continues(SeriesTitle(second)) == goesOn)
        #expect(SeriesTitle(second).continues(SeriesTitle(first)) == goesOn)
    }
}
