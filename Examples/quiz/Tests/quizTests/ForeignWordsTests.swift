import SkillKit
import Testing

@testable import quiz

/// What has nothing to do with a quiz doesn't start one, and answers nothing.
@Suite struct ForeignWordsTests {
    @Test(arguments: [
        "the carpet is made of wool", "my uncle bought a goat", "she painted the fence green", "penguins cannot fly",
        "the mayor opened a new bridge", "his shoes squeak on wet floors", "the lawyer drafted a contract",
        "a parrot sat on the windowsill", "he wrote a poem about autumn leaves", "our roof leaks whenever it rains",
    ])
    func leavesAloneWhatIsNotAboutAQuiz(_ words: String) async throws {
        var dialog = Dialog(with: Skill(Quiz(source: QuestionBook())))
        try await dialog.launch()
        #expect(try await dialog.hear(words).plainText == "Welcome to the quiz. Say start a quiz.")
        #expect(dialog.state == .start)
    }
}
