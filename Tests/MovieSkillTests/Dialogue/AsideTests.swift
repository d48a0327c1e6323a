import SkillKit
import Testing

@testable import MovieSkill

/// What people say around what they mean, mostly without a pause.
@Suite struct AsideTests {
    private static let skill = makeMovieSkill()
    private static let films = Catalogue.builtIn().films

    /// The answers to some words, and the films that were on offer after each.
    private func talk(_ said: [String]) async throws -> (answers: [String], films: [Film?], isOpen: Bool) {
        var dialog = Dialog(with: Self.skill)
        var (answers, films): ([String], [Film?]) = ([], [])
        for words in said {
            answers.append(try await dialog.hear(words).plainText)
            guard case .offering(let offer, _)? = dialog.state else {
                films.append(nil)
                continue
            }
            films.append(Self.films.first { $0.id == offer.current })
        }
        return (answers, films, dialog.isOpen)
    }

    @Test(arguments: ["{}", "{} then", "okay {} please", "let's go with {}", "we'll have {}"])
    func acceptsTheFilmOnOfferByItsName(_ said: String) async throws {
        let title = try #require(try await talk(["I like Heat"]).films[0]).title
        let talk = try await talk([
            "I like Heat", said.split(separator: "{}", omittingEmptySubsequences: false).joined(separator: title),
        ])
        #expect(talk.answers[1].hasPrefix("Enjoy \(title). Anything else?"), "\(talk.answers)")
    }

    @Test(arguments: [
        "oh she loves him yes let's watch it", "my daughter can't stop laughing okay I'll watch it",
        "he's such a good actor let's watch it",
    ])
    func acceptsAfterAComment(_ said: String) async throws {
        let talk = try await talk(["I like Heat", said])
        #expect(talk.answers[1].contains("Enjoy "), "\(talk.answers)")
    }

    @Test(arguments: [
        "heat was lovely thank you and good night", "my dinner is getting cold so that's it from us",
        "I'm falling asleep here so good night then", "that was great fun thanks a lot and goodbye",
    ])
    func hearsALeaveAtTheEnd(_ said: String) async throws {
        let talk = try await talk(["I like Heat", said])
        #expect(!talk.isOpen, "\(talk.answers)")
    }

    @Test(arguments: [
        "which one is funnier Alien or Jaws", "is it better than the first one", "is it scarier than Alien",
        "isn't that the guy with the tattoos",
    ])
    func answersAComparisonWithoutAnotherFilm(_ said: String) async throws {
        let talk = try await talk(["I like Heat", said])
        #expect(talk.films[1] == talk.films[0], "\(talk.answers)")
        #expect(!talk.answers[1].contains("recommend ") && !talk.answers[1].hasPrefix("No."), "\(talk.answers)")
    }

    @Test(arguments: ["me and my kids want to watch something funny", "my kids want something exciting"])
    func looksForAFilmForTheChildrenToo(_ said: String) async throws {
        let talk = try await talk([said])
        #expect(talk.films[0]?.genres.contains("Family") == true, "\(talk.answers)")
    }

    @Test func takesNoPlaceForAPerson() async throws {
        var dialog = Dialog(with: Self.skill)
        let answer = try await dialog.say(RecommendMovie.name, ["MovieName": "the harbour"]).plainText
        #expect(!answer.contains("Harbour,") && answer.contains("don't know"), "\(answer)")
    }
}
