import SkillKit
import Testing

@testable import quiz

@Suite struct QuizTests {
    @Test func asksAndCounts() async throws {
        var dialog = Dialog(with: Skill(Quiz(source: QuestionBook())))
        try await dialog.launch()
        #expect(try await dialog.hear("start a quiz").plainText == "What about: planets, animals or music?")
        #expect(try await dialog.hear("planets and animals").plainText == "How many questions?")
        #expect(try await dialog.hear("twenty").plainText == "I have six at most. How many questions?")
        #expect(try await dialog.hear("two").plainText == "How many legs does a spider have?")
        #expect(try await dialog.hear("eight").plainText == "Right. How many planets does the sun have?")
        let end = try await dialog.hear("I think it's nine")
        #expect(end.plainText == "No, it's 8. You had 1 of 2. Goodbye.")
        #expect(end.endsSession)
    }

    @Test func understandsNumbersAndTopicsInOneSentence() async throws {
        var dialog = Dialog(with: Skill(Quiz(source: QuestionBook())))
        #expect(try await dialog.hear("one question on music").plainText == "How many strings does a violin have?")
        #expect(dialog.record?.meanwhile == ["<speak>Let me look for questions.</speak>"])
        #expect(try await dialog.hear("it's two hundred and five").plainText == "No, it's 4. You had 0 of 1. Goodbye.")
    }

    @Test func apologisesForALostBook() async throws {
        var dialog = Dialog(with: Skill(Quiz(source: LostBook())))
        let answer = try await dialog.hear("two questions about music")
        #expect(answer.plainText == "I can't find my questions just now. To try again, say start a quiz.")
    }

    @Test func givesUpOnASlowBook() async throws {
        var skill = Skill(Quiz(source: SlowBook()))
        skill.turnLimit = .milliseconds(200)
        var dialog = Dialog(with: skill)
        let answer = try await dialog.hear("two questions about music")
        #expect(answer.plainText == "I can't find my questions just now. To try again, say start a quiz.")
        #expect(!answer.endsSession)
    }

    @Test func showsTheQuestionWhereThereIsAScreen() async throws {
        let request = Request(.launch)
        var screen = Device(id: "screen")
        screen.supportedInterfaces = [.apl]
        var context = Context()
        context.system = Context.System(application: nil, user: nil, device: screen)
        let turn = Turn(request: request, session: nil, context: LazyContext(context))
        let quiz = StartQuiz(topics: [.music], count: 1)
        let reply = try await Quiz(source: QuestionBook()).reply(to: .began(quiz), in: .start, turn: turn)
        #expect(reply.response.directives.map(\.type) == ["Alexa.Presentation.APL.RenderDocument"])
    }

    @Test func keepsEveryRule() async throws {
        var plan = ExplorationPlan<Quiz>(outcomes: ["lost": Skill(Quiz(source: LostBook()))], turns: 2500)
        plan.requests = [.apl(.userEvent(APLUserEvent()))]
        let exploration = try await Exploration(of: Skill(Quiz(source: QuestionBook())), plan)
        #expect(exploration.findings.isEmpty, "\(exploration)")
    }
}
