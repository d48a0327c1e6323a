import SkillKit
import Testing

@testable import MovieSkill

/// Questions about a film that is named, and those that have no answer.
@Suite struct FilmQuestionTests {
    private static let skill = makeMovieSkill()

    @Test(arguments: [
        ("who directed Inception", "Inception was directed by Christopher Nolan."),
        ("when did Jaws come out", "Jaws is from 1975."), ("how long is Jaws", "Jaws runs 124 minutes."),
        ("who's in Casino", "Robert De Niro, Sharon Stone, Joe Pesci and James Woods are in Casino."),
        ("tell me about Casino", "A gambling expert runs a Las Vegas casino"),
    ])
    func isAnsweredAboutTheFilmThatIsNamed(_ said: String, _ answer: String) async throws {
        var dialog = Dialog(with: Self.skill)
        let first = try await dialog.hear(said).plainText
        #expect(first.hasPrefix(answer) && first.hasSuffix("Which movie do you like?"), "\(first)")
        try await dialog.hear("Titanic")
        let offer = dialog.state?.memory.offered
        let second = try await dialog.hear(said).plainText
        #expect(second.hasPrefix(answer) && second.hasSuffix("?"), "\(second)")
        #expect(dialog.state?.kind == .offering && dialog.state?.memory.offered == offer, "the offer stays")
    }

    @Test(arguments: [
        ("is there a sequel to Alien", "Alien was followed by Aliens, from 1986"),
        ("what comes after The Godfather", "The Godfather was followed by The Godfather: Part II, from 1974"),
        ("is Aliens a sequel", "Aliens comes after Alien, from 1979"),
        ("does Casablanca have a sequel", "I don't know of a sequel to Casablanca"),
    ])
    func tellsTheOtherFilmsOfTheSeries(_ said: String, _ answer: String) async throws {
        var dialog = Dialog(with: Self.skill)
        let said = try await dialog.hear(said).plainText
        #expect(said.hasPrefix(answer), "\(said)")
    }

    @Test(arguments: [[], ["Heat"]])
    func goesOnAboutTheFilmThatWasAskedAbout(_ before: [String]) async throws {
        var dialog = Dialog(with: Self.skill)
        for words in before { try await dialog.hear(words) }
        try await dialog.hear("who directed Inception")
        #expect(try await dialog.hear("when is it from").plainText.hasPrefix("Inception is from 2010."))
        #expect(try await dialog.hear("how long is it").plainText.hasPrefix("Inception runs 148 minutes."))
    }

    @Test(arguments: [
        (
            ["who directed Inception", "how long is it, and where is it from"],
            ["148 minutes. Inception is from the United"]
        ),
        (["who is in Casino and when was it made"], ["Robert De Niro", "1995"]),
        (["what language is Amélie in"], ["in French"]),
        (["when was The Godfather made", "and part two"], ["Part II is from 1974"]),
        (["when was Toy Story 2 made", "and part three"], ["Toy Story 3"]),
        (["Jaws", "Alien", "who is in the first one"], [" in "]),
        (["which one's longer, Jaws or The Godfather"], ["Jaws runs 124 minutes, and The Godfather runs 175."]),
        (["which came first, Jaws or Alien"], ["Jaws is from 1975, and Alien is from 1979."]),
        (["is Jaws before 1980"], ["Yes. Jaws is from 1975."]),
    ])
    func answersWhatElseIsAsked(_ said: [String], _ facts: [String]) async throws {
        var dialog = Dialog(with: Self.skill)
        var answer = ""
        for words in said { answer = try await dialog.hear(words).plainText }
        for fact in facts { #expect(answer.contains(fact), "\(said): \(answer)") }
    }

    @Test func asksAboutWhoWasSpokenOfIfNobodyIsNamed() async throws {
        var dialog = Dialog(with: Self.skill)
        try await dialog.hear("who directed Inception")
        let answer = try await dialog.hear("was he in Casino").plainText
        #expect(answer.hasPrefix("No. ") && answer.contains("De Niro"), "\(answer)")
    }

    @Test func tellsHowLongTheFilmOnOfferIs() async throws {
        var dialog = Dialog(with: Self.skill)
        try await dialog.hear("Jaws")
        let answer = try await dialog.hear("how long is it").plainText
        #expect(answer.contains(" runs ") && answer.contains(" minutes. "), "\(answer)")
    }

    @Test(arguments: ["play it", "where can I watch it", "show me the trailer", "what's the imdb rating"])
    func saysWhatItCanTellWhereItCanNot(_ said: String) async throws {
        var dialog = Dialog(with: Self.skill)
        try await dialog.hear("Jaws")
        let (first, second) = (try await dialog.hear(said).plainText, try await dialog.hear(said).plainText)
        #expect(first.contains("beyond me") && first.hasSuffix("?"), "\(first)")
        #expect(second.contains("beyond me") && second != first, "what can be done instead is said once: \(second)")
        #expect(dialog.state?.memory.offered.count == 1, "no other film")
    }

    @Test(arguments: ["I want to kill myself", "kill myself", "I don't want to live anymore"])
    func caresForWhoDoesNotWantToLive(_ said: String) async throws {
        for before in [[], ["Jaws"], ["King Kong"]] {
            var dialog = Dialog(with: Self.skill)
            for words in before { try await dialog.hear(words) }
            let answer = try await dialog.hear(said)
            #expect(answer.plainText.hasPrefix("I'm sorry you feel that way. You're not alone."))
            #expect(answer.session == .listens)
        }
    }

    @Test(arguments: [
        ("I like fuck you", "fuck"), ("kill yourself", "kill"), ("porn", "porn"), ("show me some tits", "tits"),
    ])
    func saysNothingRudeAgain(_ said: String, _ word: String) async throws {
        var dialog = Dialog(with: Self.skill)
        let answer = try await dialog.hear(said)
        #expect(!answer.plainText.contains(word))
        #expect(answer.session == .listens)
        var other = Dialog(with: Self.skill)
        let titled = try await other.say(RecommendMovie.name, ["MovieName": said])
        #expect(titled.plainText.hasPrefix("I don't know that one."))
    }
}
