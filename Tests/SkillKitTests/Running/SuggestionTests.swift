import Testing

@testable import SkillKit

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("replai", "; did you mean 'replay'?"), ("chta", "; did you mean 'chat'?"), ("line", "; did you mean 'lines'?"),
        ("", ""), ("dance", ""), ("invoice", "; did you mean 'invoke'?"),
    ])
    func suggestsTheNearestWordWhenItIsNear(_ word: String, _ expected: String) {
        #expect(nearest(to: word, among: ["invoke", "lines", "replay", "chat"]) == expected)
    }

    @Test(arguments: [
        ("", "", 0), ("abc", "", 3), ("", "abc", 3), ("kitten", "sitting", 3), ("ab", "ba", 1), ("flaw", "lawn", 2),
        ("same", "same", 0),
    ])
    func countsTheLeastNumberOfEdits(_ first: String, _ second: String, _ distance: Int) {
        #expect(editDistance(first, second) == distance)
        #expect(editDistance(second, first) == distance)
    }
}
