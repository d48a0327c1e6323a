import Testing

@testable import MovieSkill

@Suite struct TextWordsTests {
    @Test(arguments: [
        ("", []), ("  ", []), ("A Sea-storm, 1912!", ["a", "sea", "storm", "1912"]),
        ("the world\u{2019}s \u{201C}end\u{201D}\u{2014}again", ["the", "world", "s", "end", "again"]),
        ("AMÉLIE 茶", ["amélie", "茶"]), ("x\u{E2}", ["x\u{E2}"]), ("\u{2019}", []),
    ])
    func partsATextIntoWords(_ text: String, _ words: [String]) {
        #expect(TextWords.all(in: text) == words)
    }

    @Test func leavesOutWhatStandsInAnyText() {
        #expect(TextWords.telling(in: "He doesn't go to the sea with a friend") == ["sea", "friend"])
    }
}
