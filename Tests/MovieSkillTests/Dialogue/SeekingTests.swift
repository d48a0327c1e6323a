import SkillKit
import Testing

@testable import MovieSkill

/// A film whose title somebody can't recall, over several turns, and films that stay spoken of; over the built-in films.
@Suite struct SeekingTests {
    private static let skill = makeMovieSkill()

    /// The answers to some words.
    private func answers(_ said: [String]) async throws -> [String] {
        var dialog = Dialog(with: Self.skill)
        var answers: [String] = []
        for words in said { answers.append(try await dialog.hear(words).plainText) }
        return answers
    }

    @Test(arguments: [
        (["the one with the shark", "it's from the seventies"], "Jaws"),
        (
            ["the one with a robot", "none of those", "it's from the eighties", "with Arnold Schwarzenegger"],
            "The Terminator"
        ),
    ])
    func aClueNarrowsWhatWasGuessed(_ said: [String], _ title: String) async throws {
        let answers = try await answers(said)
        #expect(answers.last?.contains(title) == true, "\(answers)")
    }

    @Test func whatWasGuessedWrongIsNotGuessedAgain() async throws {
        var dialog = Dialog(with: Self.skill)
        try await dialog.hear("the one with the shark")
        guard case .choosing(let first, _)? = dialog.state else {
            Issue.record("nothing is guessed")
            return
        }
        try await dialog.hear("none of those")
        let again = dialog.state?.guesses ?? []
        #expect(first.films.count > 1 && !again.isEmpty && Set(first.films).isDisjoint(with: again))
    }

    @Test func whoGoesOnTellingHasNotHeardOfItYet() async throws {
        var dialog = Dialog(with: Self.skill)
        try await dialog.hear("the one with the shark")
        guard case .choosing(let first, _)? = dialog.state else {
            Issue.record("nothing is guessed")
            return
        }
        try await dialog.say("DescribeIntent", ["Description": "a great white shark and a police chief"])
        let again = dialog.state?.guesses ?? []
        let told = Set(
            first.films.filter { InProcessRecommender().film($0)?.sentence.contains("police chief") == true }
        )
        #expect(!again.isEmpty, "nothing else is guessed")
        #expect(Set(first.films).subtracting(told).isDisjoint(with: again), "\(first.films) \(again)")
    }

    @Test(arguments: [120, 300])
    func aLongStoryIsCutAndNotLost(_ bytes: Int) async throws {
        var dialog = Dialog(with: Self.skill)
        let story = "a huge shark eats swimmers at the beach of an island town "
        let told = String(repeating: story, count: bytes / story.utf8.count + 1)
        for _ in 1...2 { try await dialog.say("DescribeIntent", ["Description": told]) }
        let wanted = dialog.state?.memory.sought?.wanted ?? []
        guard case .story(let kept)? = wanted.first else {
            Issue.record("\(wanted)")
            return
        }
        #expect(kept.hasPrefix(story.prefix(40)) && kept.utf8.count <= Criterion.longestStory, "\(kept)")
    }

    @Test func theSameFilmsAreNotNamedTwice() async throws {
        let answers = try await answers(["the one with the shark", "it's by Sofia Coppola"])
        #expect(answers[1].hasPrefix("That story doesn't ring a bell."), "\(answers)")
    }

    @Test func ofNothingThatWasToldNothingIsGuessed() async throws {
        var dialog = Dialog(with: Self.skill)
        #expect(try await dialog.say("DescribeIntent").plainText.hasPrefix("That story doesn't ring a bell."))
    }

    @Test func whoStartsOverSpeaksOfNoFilm() async throws {
        let answers = try await answers(["I like Alien", "who directed Jaws", "start over", "how long is it"])
        #expect(!answers[3].contains("Jaws"), "\(answers)")
    }

    @Test func aNameInTheStoryIsWhoIsInIt() async throws {
        let answers = try await answers(["the one where Tom Hanks talks to a ball on an island"])
        #expect(answers[0].contains("Cast Away"), "\(answers)")
    }

    @Test(arguments: ["where can I watch it", "thanks", "hello"])
    func theFilmThatWasAskedAboutIsStillMeant(_ between: String) async throws {
        let answers = try await answers(["who directed Jaws", between, "how long is it"])
        #expect(answers[2].hasPrefix("Jaws runs "), "\(answers)")
    }

    @Test func theFilmWhoseCinemaWasAskedForIsMeant() async throws {
        let answers = try await answers(["where can I watch Jaws", "who directed it"])
        #expect(answers[1].contains("Steven Spielberg"), "\(answers)")
    }

    @Test func whoPlaysACharacterIsTold() async throws {
        let films = [
            Film(
                id: FilmID(rawValue: 1),
                title: "The Long Rope",
                year: 1990,
                directors: ["Di Moss"],
                cast: ["Ann Field", "Bo Stone"],
                characters: ["Doctor Mabel Hay", "Rufus Key / The Owl"],
                fame: 50
            ),
            Film(
                id: FilmID(rawValue: 2),
                title: "Salt",
                year: 1995,
                directors: ["Di Moss"],
                cast: ["Cy Lane"],
                characters: ["Captain Reed"],
                fame: 60
            ),
        ]
        #expect(
            films[0].actor(of: "the owl")?.actor == "Bo Stone" && films[0].actor(of: "rufus")?.character == "Rufus Key"
        )
        #expect(films[0].actor(of: "Captain Key") == nil, "half of a name is another one")
        let skill = makeMovieSkill(recommender: InProcessRecommender { Catalogue(films) })
        var dialog = Dialog(with: skill)
        let answer = try await dialog.say("CastIntent", ["Role": "the owl"]).plainText
        #expect(answer.hasPrefix("Bo Stone plays The Owl in The Long Rope. "), "\(answer)")
        let part = try await dialog.say("HasPersonIntent", ["Person": "ann field", "MovieName": "The Long Rope"])
            .plainText
        #expect(part.hasPrefix("Yes. Ann Field plays Doctor Mabel Hay in The Long Rope. "), "\(part)")
        let other = try await dialog.say("CastIntent", ["Role": "captain reed", "MovieName": "Salt"]).plainText
        #expect(other.hasPrefix("Cy Lane plays Captain Reed in Salt. "), "\(other)")
    }

    @Test func aKindPicksOneOfThoseThatWereOffered() async throws {
        var dialog = Dialog(with: Self.skill)
        _ = try await dialog.hear("a western")
        guard case .offering(let western, _)? = dialog.state else {
            Issue.record("nothing is offered")
            return
        }
        _ = try await dialog.hear("now a musical from the sixties")
        _ = try await dialog.hear("go back to the western")
        guard case .offering(let back, _)? = dialog.state else {
            Issue.record("nothing is offered")
            return
        }
        #expect(back.current == western.current)
    }
}

extension MovieState {
    /// The films that were guessed, and are to be chosen from or confirmed.
    fileprivate var guesses: [FilmID] {
        switch self {
        case .choosing(let choice, _): choice.films
        case .confirming(let film, _): [film]
        case .start, .asking, .offering: []
        }
    }
}
