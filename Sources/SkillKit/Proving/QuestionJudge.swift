/// Checks the rules that the turn after a prompt can break.
struct QuestionJudge<C: Conversation>: Sendable {
    private let recognizer: IntentRecognizer
    private let language: Language
    private let routes: Set<IntentName>
    private let mostAlike: Int?
    /// How to go on after a question, on a device that can't listen on; `nil` on one that can.
    private let goingOn: GoingOn?

    init(_ skill: Skill<C>, _ plan: ExplorationPlan<C>) {
        language = plan.language
        goingOn =
            plan.abilities.listensOn
            ? nil : GoingOn(declarations: C.declarations(in: plan.language), language: plan.language)
        recognizer = IntentRecognizer(skill, in: language)
        mostAlike = plan.mostAlike
        routes = Set(skill.router.routes.compactMap(\.name))
    }

    /// The rules that are broken after a situation, each with what to say to see it.
    /// - Parameters:
    ///   - situation: The situation.
    ///   - watchesLoops: Whether to look at what is answered to the same words again and again, which takes some turns.
    ///   - rehearsal: Takes the turns.
    /// - Returns: The findings.
    /// - Throws: What the rehearsal throws.
    func findings(
        at situation: Situation<C.State>,
        watchesLoops: Bool,
        _ rehearsal: inout Rehearsal<C>
    ) async throws -> [(finding: RuleFinding, stimulus: Stimulus)] {
        guard let heard = situation.heard, heard.session == .listens else { return [] }
        let words = language.vocabulary.prompts
        let speech = Prompt(heard.plainText, in: language)
        let reprompt = Prompt(heard.reprompt?.speech?.plainText ?? "", in: language)
        var findings: [(RuleFinding, Stimulus)] = []
        func find(_ rule: ConversationRule, _ stimulus: Stimulus, _ advice: String, detail: String = "") {
            let event = rehearsal.event(for: stimulus.kind).rawValue
            let key = RuleFinding.Key(rule: rule, state: situation.state.kind.rawValue, event: event, detail: detail)
            findings.append((RuleFinding(key: key, advice: advice), stimulus))
        }

        if routes.contains(.repeat), let expected = situation.repeatable.last {
            let stimulus = Stimulus(intent: .repeat, said: words.repeat)
            let turn = try await rehearsal.take(stimulus, over: 0, from: situation)
            if turn.next == nil || !situation.repeatable.contains(where: turn.words.contains) {
                find(.unfaithfulRepeat, stimulus, "what was said last was \"\(expected)\"; say it again, and listen")
            }
        }
        let nonsense = try await rehearsal.take(Stimulus(intent: .fallback, said: "(?)"), over: 0, from: situation)
        if speech.wantsYesOrNo {
            let (yes, no) = (Stimulus(intent: .yes, said: words.yes), Stimulus(intent: .no, said: words.no))
            let agreed = try await rehearsal.take(yes, over: 0, from: situation)
            let declined = try await rehearsal.take(no, over: 0, from: situation)
            if !routes.contains(.yes) || agreed.isSame(as: nonsense) {
                find(.lostAnswer, yes, "\"\(words.yes)\" is answered as if it had not been understood")
            } else if !routes.contains(.no) || declined.isSame(as: nonsense) {
                find(.lostAnswer, no, "\"\(words.no)\" is answered as if it had not been understood")
            } else if agreed.isSame(as: declined) {
                let advice = "\"\(words.no)\" is answered like \"\(words.yes)\"; what was asked makes no difference"
                find(.lostAnswer, no, advice)
            }
        }
        for (name, said) in [(IntentName.yes, words.yes), (.no, words.no), (.fallback, "(?)")]
        where routes.contains(name) {
            let stimulus = Stimulus(intent: name, said: said)
            guard watchesLoops, let answer = try await echo(of: stimulus, from: situation, &rehearsal) else { continue }
            find(.loop, stimulus, "said again and again, it is answered \"\(answer)\" each time; lead on")
        }
        if let goingOn {
            let expected = C.expected(in: situation.state.kind)
            if let words = goingOn.words(expecting: expected) {
                let intent = recognizer.reading(of: words, expecting: expected).request
                let stimulus = Stimulus(kind: .intent(intent), said: words)
                let answered = try await rehearsal.take(stimulus, over: 0, from: situation)
                if intent.name == .fallback || answered.isSame(as: nonsense) {
                    let advice =
                        "where the device can't listen on, it says to go on with \"\(words)\", which is not understood"
                    find(.strandedQuestion, stimulus, advice)
                }
            } else if expected.isEmpty {
                let advice =
                    "where the device can't listen on, nobody is told what to say; name in expected(in:) what answers this"
                find(.strandedQuestion, Stimulus(intent: .fallback, said: "(?)"), advice)
            }
        }
        var told: Set<String> = []
        for words in speech.offered + reprompt.offered where told.insert(words.lowercased()).inserted {
            let expected = C.expected(in: situation.state.kind)
            let intent = recognizer.reading(of: words, expecting: expected).request
            let stimulus = Stimulus(kind: .intent(intent), said: words)
            let advice = "the prompt suggests \"\(words)\", but that is not understood"
            if intent.name == .fallback {
                find(.lyingPrompt, stimulus, "\(advice): no sample matches it", detail: words)
            } else if try await rehearsal.take(stimulus, over: 0, from: situation).isSame(as: nonsense) {
                find(.lyingPrompt, stimulus, advice, detail: words)
            }
        }
        return findings
    }

    /// The words with which something is answered more often in a row than it may be; `nil` if it leads on.
    private func echo(
        of stimulus: Stimulus,
        from situation: Situation<C.State>,
        _ rehearsal: inout Rehearsal<C>
    ) async throws -> String? {
        guard let mostAlike else { return nil }
        var (place, heard) = (situation, String?.none)
        for _ in 0...mostAlike {
            let turn = try await rehearsal.take(stimulus, over: 0, from: place)
            guard let next = turn.next, heard == nil || heard == turn.words else { return nil }
            (place, heard) = (next, turn.words)
        }
        return heard
    }
}
