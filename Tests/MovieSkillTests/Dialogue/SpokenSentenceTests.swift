import SkillKit
import Testing

@testable import MovieSkill

/// How much of a film's story is said.
@Suite struct SpokenSentenceTests {
    @Test(arguments: [
        (
            "A sly press agent who answers a ringing telephone in a phone booth is told that if he hangs up, he will be shot by a sniper who watches him from a roof.",
            "A sly press agent who answers a ringing telephone in a phone booth is told."
        ),
        (
            "In the far future, a driver of taxis is given the task of looking after a young woman who is part of the key that will decide the fate of everybody.",
            "A driver of taxis is given the task of looking after a young woman who is part of the key."
        ),
        (
            "The fourth part of the series, both a new beginning and a loose continuation of all that came before it in the old days, features Ann, a student who goes to the woods.",
            "The fourth part of the series, both a new beginning and a loose continuation of all that came before it in the old days."
        ),
        ("Two brothers rob a bank. It goes wrong.", "Two brothers rob a bank. It goes wrong."),
        (
            "A hungry shark keeps the people of an island out of the sea, The chief of police, a scientist and an old fisherman go out to kill it before the summer is over.",
            "A hungry shark keeps the people of an island out of the sea."
        ),
    ])
    func endsWhereASentenceMayEnd(_ story: String, _ said: String) {
        #expect(SpokenSentence.first(of: story) == said)
    }

    @Test func isShortWhateverTheStory() {
        let words = [
            "a", "that", "if", "he,", "who", "runs,", "and", "the", "end.", "Dr.", "-", "when,", "L.A.", "that,",
            "key;", "In",
        ]
        var numbers = SeededNumbers(seed: 7)
        for _ in 0..<3000 {
            let count = Int(numbers.next() % 60)
            let story = (0..<count).map { _ in words[Int(numbers.next() % UInt64(words.count))] }.joined(separator: " ")
            let said = SpokenSentence.first(of: story)
            #expect(said.split(separator: " ").count <= 25, "\(story): \(said)")
        }
    }
}
