import Testing

@testable import SkillKit

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("replai", "; did you mean 'replay'?"), ("chta", "; did you mean 'chat'?"), ("line", "; did you mean 'lines'?"),
        ("", ""), ("dance", ""), ("invoice", "; did you mean 'invoke'?"),
    ])
    func suggestsTheNearestWordWhenItIsNear(_ word: String, _ expected: String) {
        #expect(suggestion(for: word, among: ["invoke", "lines", "replay", "chat"]) == expected)
    }
}
