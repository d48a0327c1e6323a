import SkillKit

/// Asks questions whose answers are numbers, and shows them where there is a screen.
struct Quiz: Conversation {
    enum State: ConversationState {
        case start
        case asking(questions: [Question], right: Int, of: Int)

        enum Kind: String, CaseIterable { case start, asking }
        var kind: Kind { if case .start = self { .start } else { .asking } }
    }

    enum Event: ConversationEvent {
        case opened, helped, left, confused, ended
        case began(StartQuiz), answered(Answer), touched
    }

    static let start = State.start
    static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
        Route(StartQuiz.self, Event.began)
        Route(Answer.self, Event.answered)
        Route(.help, .helped)
        Route(.stop, .left)
        Route(.cancel, .left)
        Route(.apl) { _ in .touched }
    }

    static func expectedSlots(in state: State.Kind) -> [ExpectedSlot] {
        state == .asking ? [ExpectedSlot("number", of: Answer.self)] : []
    }

    let source: any QuestionSource

    func reply(to event: Event, in state: State, turn: Turn) async throws -> Reply<State> {
        switch (event, state) {
        case (.opened, _): return .move(to: .start, .ask("Welcome to the quiz. Say start a quiz."))
        case (.began(let quiz), _):
            turn.sayMeanwhile("Let me look for questions.")
            let questions = try await source.questions(on: quiz.topics, count: quiz.count)
            guard let first = questions.first else { return .stay(.ask("I know nothing of that. Say start a quiz.")) }
            return .move(
                to: .asking(questions: questions, right: 0, of: questions.count),
                .ask("\(first.text)").showing(first.text, turn)
            )
        case (.answered(let answer), .asking(let questions, let right, let all)):
            return judge(answer.number, questions, right, all, turn)
        case (.touched, .asking(let questions, _, _)):
            return .stay(.ask("\(questions.first?.text ?? "")"))
        case (.helped, .asking), (.confused, .asking): return .stay(.ask("The answer is a number. What is it?"))
        case (.helped, .start), (.confused, .start), (.answered, .start), (.touched, .start):
            return .stay(.ask("Welcome to the quiz. Say start a quiz."))
        case (.left, _): return .stay(.tell("Goodbye."))
        case (.ended, _): return .stay(.silent)
        }
    }

    func apology(for error: any Error, in state: State, turn: Turn) -> Response {
        .ask("I can't find my questions just now. To try again, say start a quiz.")
    }

    private func judge(_ number: Int, _ questions: [Question], _ right: Int, _ all: Int, _ turn: Turn) -> Reply<State> {
        let isRight = number == questions.first?.answer
        let right = right + (isRight ? 1 : 0)
        let verdict = isRight ? "Right." : "No, it's \(questions.first?.answer ?? 0)."
        guard let next = questions.dropFirst().first else {
            return .move(to: .start, .tell("\(verdict) You had \(right) of \(all). Goodbye."))
        }
        return .move(
            to: .asking(questions: Array(questions.dropFirst()), right: right, of: all),
            .ask("\(verdict) \(next.text)").showing(next.text, turn)
        )
    }
}

extension Response {
    /// This response with a text on the screen, if the device has one.
    fileprivate func showing(_ text: String, _ turn: Turn) -> Response {
        guard turn.supports(.apl) else { return self }
        let document: [String: JSON] = [
            "type": "APL", "version": "2023.3",
            "mainTemplate": ["items": [["type": "Text", "text": .string(text), "fontSize": "60dp"]]],
        ]
        return directive(.renderDocument(document, token: "question"))
    }
}
