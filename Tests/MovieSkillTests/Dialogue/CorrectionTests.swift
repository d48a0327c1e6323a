import SkillKit
import Testing

@testable import MovieSkill

/// What people say when something else was meant, when they go on about somebody, and when they let go of a condition; over
/// the built-in films.
@Suite struct CorrectionTests {
    private static let skill = makeMovieSkill()

    private func dialog(_ said: [String]) async throws -> (state: MovieState?, answers: [String]) {
        var dialog = Dialog(with: Self.skill)
        var answers: [String] = []
        for words in said { answers.append(try await dialog.hear(words).plainText) }
        return (dialog.state, answers)
    }

    @Test(arguments: [
        (["who directed Jaws", "no I meant Alien"], "Ridley Scott"),
        (["how long is Jaws", "and Alien"], "Alien runs"),
        (["is Sigourney Weaver in Jaws", "I meant Alien"], "Yes."),
    ])
    func theQuestionOfBeforeIsAskedOfTheFilmThatWasMeant(_ said: [String], _ answer: String) async throws {
        let answers = try await dialog(said).answers
        #expect(answers.last?.contains(answer) == true, "\(answers)")
    }

    @Test func anotherFilmIsAccepted() async throws {
        let answers = try await dialog(["I like Jaws", "I'll watch that", "no I meant Alien"]).answers
        #expect(answers.last?.contains("Enjoy Alien") == true, "\(answers)")
    }

    @Test(arguments: ["do you have Alien", "have you got Alien"])
    func whetherAFilmIsThereIsAnswered(_ said: String) async throws {
        let answers = try await dialog([said]).answers
        #expect(answers.last?.contains("I know Alien") == true, "\(answers)")
    }

    @Test func heIsWhoWasAskedAbout() async throws {
        let (state, answers) = try await dialog(["I like Alien", "is Harrison Ford in Blade Runner", "more with him"])
        #expect(state?.memory.taste.wanted.contains(.person("Harrison Ford")) == true, "\(answers)")
    }

    @Test func sheTakesThePlaceOfWhoWasWantedBefore() async throws {
        let said = ["a film with Hugh Grant", "with Sandra Bullock", "more with her"]
        let people = try await dialog(said).state?.memory.taste.wanted.filter { $0.sort == .person }
        #expect(people?.count == 1 && people?.first?.stored.lowercased() == "p:sandra bullock", "\(people as Any)")
    }

    @Test(arguments: [
        (["a drama from the fifties", "any decade"], Criterion.Sort.years),
        (["a French comedy", "whatever country"], .origins),
        (["a short comedy", "any length"], .minutes),
    ])
    func aConditionIsLetGoAndTheOthersStay(_ said: [String], _ gone: Criterion.Sort) async throws {
        let (state, answers) = try await dialog(said)
        let sorts = state?.memory.taste.wanted.map(\.sort) ?? []
        #expect(!sorts.contains(gone) && sorts.contains(.kinds), "\(sorts) \(answers)")
    }

    @Test(arguments: [
        (["a French comedy", "it doesn't have to be French"], Criterion.Sort.origins),
        (["a western from the sixties", "forget the sixties"], .years),
        (["a drama with Tom Hanks", "it doesn't have to be with Tom Hanks"], .person),
        (["a short comedy", "it doesn't have to be short"], .minutes),
        (["a heist movie from the nineties", "it doesn't have to be about a heist"], .subject),
    ])
    func aWishIsTakenBackAndNothingIsRefused(_ said: [String], _ gone: Criterion.Sort) async throws {
        let (state, answers) = try await dialog(said)
        let taste = state?.memory.taste
        #expect(taste?.wanted.contains { $0.sort == gone } == false && taste?.wanted.isEmpty == false, "\(answers)")
        #expect(taste?.refused.isEmpty == true, "\(answers)")
    }

    @Test(arguments: [
        (["a comedy", "it doesn't have to be with Tom Hanks"], [Criterion.kinds([[.comedy]])]),
        (["a French comedy", "it doesn't have to be German"], [.origins([.french]), .kinds([[.comedy]])]),
        (
            ["a western from the sixties", "it doesn't have to be from the nineties"],
            [.years(1960...1969), .kinds([[.western]])]
        ),
        (["a comedy or a western", "it doesn't have to be a western"], [.kinds([[.comedy]])]),
        (["it doesn't have to be French"], []),
    ])
    func onlyWhatIsNamedIsTakenBack(_ said: [String], _ left: [Criterion]) async throws {
        let (state, answers) = try await dialog(said)
        let taste = state?.memory.taste
        #expect(taste?.wanted == left && taste?.refused.isEmpty == true, "\(answers) \(taste as Any)")
    }

    @Test(arguments: [
        ("no older than two thousand", Criterion.years(2000...Criterion.most)),
        ("not newer than two thousand", .years(1...2000)),
    ])
    func aYearThatMustNotBePassedIsAWish(_ said: String, _ years: Criterion) async throws {
        let (state, answers) = try await dialog(["a comedy", said])
        #expect(state?.memory.taste.wanted.contains(years) == true, "\(answers) \(state?.memory.taste as Any)")
    }

    @Test(arguments: ["we'll take the first one", "alright the first one it is"])
    func anEarlierOfferIsAcceptedByItsPlace(_ said: String) async throws {
        var dialog = Dialog(with: Self.skill)
        try await dialog.hear("I like Alien")
        let first = dialog.state?.memory.offered.first
        try await dialog.hear("more")
        let answer = try await dialog.hear(said).plainText
        let title = first.flatMap { InProcessRecommender().film($0)?.title } ?? "nothing"
        #expect(answer.contains("Enjoy \(title)"), "\(answer)")
    }

    @Test func whoWasRefusedIsWantedAgainByTheWholeName() async throws {
        let state = try await dialog(["I like Jaws", "not DiCaprio", "with Leonardo DiCaprio"]).state
        #expect(state?.memory.taste.refused.contains { $0.sort == .person } == false, "\(state as Any)")
    }

    @Test func aMoodTakesThePlaceOfItsContrary() async throws {
        let state = try await dialog(["a comedy", "something scary"]).state
        #expect(state?.memory.taste.wanted == [.kinds([[.horror]])], "\(state?.memory.taste.wanted as Any)")
    }

    @Test func aFilmOnOfferThatIsComplainedOfIsNoneToFollow() async throws {
        var dialog = Dialog(with: Self.skill)
        try await dialog.hear("I like Alien")
        guard case .offering(let offer, _)? = dialog.state, let film = InProcessRecommender().film(offer.current) else {
            Issue.record("nothing is offered: \(dialog.state as Any)")
            return
        }
        try await dialog.say("RecommendMovieIntent", ["MovieName": film.title, "Genre": "comedy"])
        let taste = dialog.state?.memory.taste
        #expect(taste?.liked.contains(film.id) == false, "\(film.title) is taken for a film that is liked")
        #expect(taste?.wanted.contains(.kinds([[.comedy]])) == true, "\(taste as Any)")
    }

    @Test(arguments: [
        ("a comedy under ninety minutes", 1...89), ("about an hour and a half", 80...100),
        ("a western that's over two hours", 120...Criterion.most),
    ])
    func aLengthIsTakenByItsMinutes(_ said: String, _ minutes: ClosedRange<Int>) async throws {
        let wanted = try await dialog([said]).state?.memory.taste.wanted
        #expect(wanted?.contains(.minutes(minutes)) == true, "\(wanted as Any)")
    }

    @Test(arguments: [
        (["a film from the eighties", "not from the eighties"], Criterion.years(1980...1989)),
        (["a drama", "nothing in black and white"], .years(1...1960)),
        (["a drama", "not two hours"], .minutes(110...Criterion.most)),
        (["a drama", "no heist movies"], .subject("heist")),
    ])
    func whatIsRefusedStaysRefused(_ said: [String], _ refused: Criterion) async throws {
        let (state, answers) = try await dialog(said)
        #expect(state?.memory.taste.refused.contains(refused) == true, "\(answers) \(state as Any)")
    }

    @Test func nothingGentleIsOfAKindThatIsRefused() async throws {
        let taste = try await dialog(["a comedy", "no comedies", "something calmer"]).state?.memory.taste
        #expect(taste?.refused.contains(.kinds([[.comedy]])) == true, "\(taste as Any)")
        #expect(taste?.wanted == [.kinds([[.romance], [.family], [.music]])], "\(taste as Any)")
    }

    @Test(arguments: ["9999", "0001", "2100"])
    func anyYearMayBeRefused(_ year: String) async throws {
        for era in ["after", "before", "since"] {
            var dialog = Dialog(with: Self.skill)
            let answer = try await dialog.say("DislikeIntent", ["UnwantedEra": era, "Year": year])
            #expect(answer.plainText.hasSuffix("?"), "nothing \(era) \(year): \(answer.plainText)")
        }
    }

    @Test(arguments: ["no horror would you", "no horror that is it", "anything but horror can you"])
    func aTagDoesNotTurnARefusalRound(_ said: String) async throws {
        let wanted = try await dialog(["a drama", said]).state?.memory.taste.wanted
        #expect(wanted?.contains(.kinds([[.horror]])) == false, "\(said): \(wanted as Any)")
    }

    @Test func yesAfterAnAnswerGoesOnWithTheFilmThatWasAskedAbout() async throws {
        let (state, answers) = try await dialog(["who directed Alien", "yes"])
        #expect(state?.memory.taste.liked.isEmpty == false && answers[1].contains("Based on Alien"), "\(answers)")
    }

    @Test(arguments: ["dogs", "marvel", "football", "christmas"])
    func aSubjectAloneIsWantedAndNotRefused(_ said: String) async throws {
        let (state, answers) = try await dialog(["a comedy", said])
        #expect(state?.memory.taste.refused.isEmpty == true, "\(said): \(answers)")
    }
}
