/// What came of something that happened at a device: the skill's answers, and what the person finally hears.
struct FilledTurn<Answer: Sendable>: Sendable {
    /// The skill's last answer; `nil` if the device asked by itself.
    var answer: Answer?
    /// What the device then asks by itself; `nil` if there is only the skill's answer.
    var question: Response?
}

extension Request.Kind {
    /// Whether it is neither said by a person nor the beginning or end of a session.
    fileprivate var leavesQuestionsOpen: Bool {
        switch self {
        case .intent, .launch, .sessionEnded: false
        default: true
        }
    }
}

extension SlotFiller {
    /// How often a skill may hand a dialog back within one turn.
    private static var mostDelegations: Int { 8 }

    /// Lets the skill take a turn, and does what its dialog directives say.
    /// - Parameters:
    ///   - kind: What happened.
    ///   - open: The dialog that is open; what is open afterwards.
    ///   - response: What an answer says.
    ///   - send: Sends the skill a request.
    /// - Returns: What came of it.
    /// - Throws: What sending throws.
    func turn<Answer>(
        _ kind: Request.Kind,
        _ open: inout OpenDialog?,
        response: (Answer) -> Response,
        send: (Request.Kind) async throws -> Answer
    ) async throws -> FilledTurn<Answer> {
        let before = open
        open = nil
        guard case .intent(let request) = kind else {
            let answer = try await send(kind)
            let turn = try await follow(answer, to: nil, &open, response, send)
            // A player's report answers no question: if nothing is said to it, what was asked is still open.
            if open == nil, kind.leavesQuestionsOpen, response(answer).speech == nil { open = before }
            return turn
        }
        switch begin(self.answer(request, to: before)) {
        case .ask(let question, let dialog):
            open = dialog
            return FilledTurn(answer: nil, question: question)
        case .send(let request):
            return try await follow(try await send(.intent(request)), to: request, &open, response, send)
        }
    }

    private func follow<Answer>(
        _ first: Answer,
        to request: IntentRequest?,
        _ open: inout OpenDialog?,
        _ response: (Answer) -> Response,
        _ send: (Request.Kind) async throws -> Answer
    ) async throws -> FilledTurn<Answer> {
        var (answer, request) = (first, request)
        for _ in 0..<Self.mostDelegations {
            switch follow(response(answer), to: request) {
            case nil: return FilledTurn(answer: answer, question: nil)
            case .ask(let question, let dialog)?:
                open = dialog
                return FilledTurn(answer: answer, question: question == response(answer) ? nil : question)
            case .send(let complete)?:
                answer = try await send(.intent(complete))
                request = complete
            }
        }
        return FilledTurn(answer: answer, question: nil)
    }
}
