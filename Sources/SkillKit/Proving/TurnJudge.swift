#if Workbench
/// Checks the rules that a single turn can break.
struct TurnJudge<C: Conversation>: Sendable {
    let prompts: Prompts
    /// The most words of an answer.
    let longestAnswer: Int?
    /// What Alexa must know of the directives that a skill sends.
    let directives: DirectiveJudge

    /// The rules that a turn breaks.
    /// - Parameters:
    ///   - turn: The turn.
    ///   - move: What was sent, and over which backend; with the skill's own, failures are not expected.
    ///   - event: The kind of event that it was.
    ///   - situation: Where the dialogue was before.
    /// - Returns: The findings, in the order of the rules.
    func findings(
        in turn: TakenTurn<C.State>,
        _ move: Move,
        _ event: C.Event.Kind,
        from situation: Situation<C.State>
    ) -> [RuleFinding] {
        let stimulus = move.stimulus
        var findings: [RuleFinding] = []
        let place = RuleFinding.Key(rule: .unanswered, state: situation.state.kind.rawValue, event: event.rawValue)
        func find(_ rule: ConversationRule, _ advice: String, detail: String = "", at key: RuleFinding.Key? = nil) {
            var key = key ?? place
            key.rule = rule
            key.detail = detail
            findings.append(RuleFinding(key: key, advice: advice))
        }

        guard let response = turn.response else {
            find(.unanswered, "the turn is refused: \(turn.refusal ?? "")", detail: "refused")
            return findings
        }
        if let thrown = turn.thrown, move.backend == 0 {
            find(
                .unanswered,
                "the conversation threw \(thrown); throw only when a backend fails",
                detail: "threw"
            )
        } else if stimulus.begins, response.speech == nil, response.directives.isEmpty {
            find(.unanswered, "the person hears nothing; say something")
        }
        // A repeated answer is not reported again for what was wrong the first time.
        let isEcho = stimulus.isIntent(.repeat) && response.plainText == situation.heard?.plainText
        if response.session == .listens, response.speech != nil, !isEcho, !prompts(response.plainText).asks {
            find(
                .openWithoutQuestion,
                "the session stays open without a question; ask something, or end it"
            )
        }
        let length = response.plainText.split(whereSeparator: \.isWhitespace).count
        if let longestAnswer, length > longestAnswer, !isEcho {
            find(.longAnswer, "it has \(length) words; nobody listens to more than \(longestAnswer)")
        }
        let isLarge = turn.findings.contains { $0.rule == .sessionAttributes }
        for finding in turn.findings {
            switch finding.rule {
            case .questionAtTheEnd: find(.questionAtTheEnd, finding.advice)
            // However it grew, it is one finding.
            case .sessionAttributes: find(.largeState, finding.advice, at: RuleFinding.Key(rule: .largeState))
            // The state is what makes it large.
            case .largeResponse where isLarge, .responseSize where isLarge: break
            default: if !isEcho { find(.brokenResponse, "\(finding)", detail: finding.rule.rawValue) }
            }
        }
        for (rule, advice, detail) in directives.findings(in: response, to: stimulus) where !isEcho {
            find(rule, advice, detail: detail)
        }
        let entered = turn.reply.map { $0.next ?? situation.state }
        if let entered, turn.reached != entered {
            let advice = "the stored state comes back different; check its Codable conformance"
            find(.lostState, advice, at: RuleFinding.Key(rule: .lostState, state: entered.kind.rawValue))
        }
        let before = stimulus.isIntent(.startOver) ? [] : situation.offered
        for (index, offer) in turn.offers.enumerated() {
            guard before.contains(offer) || turn.offers[..<index].contains(offer) else { continue }
            let advice = "\(offer) was offered before; offer it once in a session"
            find(.offeredTwice, advice, at: RuleFinding.Key(rule: .offeredTwice, event: event.rawValue))
        }
        return findings
    }
}
#endif
