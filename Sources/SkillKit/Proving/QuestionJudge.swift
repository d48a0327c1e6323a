#if Workbench
/// Checks the rules that the turn after a prompt can break.
struct QuestionJudge<C: Conversation>: Sendable {
    let reader: AnswerReader
    let language: Language
    let prompts: Prompts
    private let routes: Set<IntentName>
    private let strays: StrayAnswers
    private let mostAlike: Int?
    /// Values that the plan has for slots, by their names.
    let examples: [String: [String]]
    let declarations: [IntentDeclaration]
    /// How to go on after a question, on a device that can't keep listening; `nil` on one that can.
    private let goingOn: GoingOn?

    init(_ skill: Skill<C>, _ plan: ExplorationPlan<C>, _ prompts: Prompts) {
        self.prompts = prompts
        language = plan.language
        goingOn =
            plan.abilities.listensOn
            ? nil : GoingOn(declarations: C.declarations(in: plan.language), language: plan.language)
        reader = AnswerReader(skill, in: language)
        declarations = C.declarations(in: plan.language)
        examples = plan.examples
        strays = StrayAnswers(declarations)
        mostAlike = plan.mostAlike
        routes = Set(skill.router.routes.compactMap(\.name))
    }

    /// The rules that are broken after a situation, each with what to say to see it.
    /// - Parameters:
    ///   - situation: The situation.
    ///   - nonsense: What is answered to something that is not understood.
    ///   - watchesLoops: Whether to look at the answers to the same words said again and again, which takes some turns.
    ///   - rehearsal: Takes the turns.
    /// - Returns: The findings.
    /// - Throws: What the rehearsal throws.
    func findings(
        at situation: Situation<C.State>,
        besides nonsense: TakenTurn<C.State>,
        watchesLoops: Bool,
        _ rehearsal: inout Rehearsal<C>
    ) async throws -> [Found] {
        guard let heard = situation.heard, heard.session == .listens else { return [] }
        var findings: [Found] = []
        findings += try await repeating(situation, &rehearsal)
        findings += try await answers(heard, situation, nonsense, &rehearsal)
        if watchesLoops { findings += try await loops(situation, &rehearsal) }
        findings += try await waysOn(situation, nonsense, &rehearsal)
        findings += try await values(heard, situation, &rehearsal)
        if let open = situation.open, let (other, answer) = strays.taker(of: open) {
            let slot = open.slot ?? ""
            let advice =
                "the answer \"\(answer)\" to the question for {\(slot)} is a sample of \(other) too, which Alexa may take it for"
            let stimulus = Stimulus(kind: .intent(IntentRequest(other)), said: "(what is asked for)")
            findings.append(found(.strayAnswer, stimulus, advice, at: situation, rehearsal, detail: slot))
        }
        return findings
    }

    /// A rule that is broken, and what to say to see it.
    typealias Found = (finding: RuleFinding, stimulus: Stimulus)

    func found(
        _ rule: ConversationRule,
        _ stimulus: Stimulus,
        _ advice: String,
        at situation: Situation<C.State>,
        _ rehearsal: Rehearsal<C>,
        detail: String = ""
    ) -> Found {
        let event = rehearsal.event(for: stimulus.kind).rawValue
        let key = RuleFinding.Key(rule: rule, state: situation.state.kind.rawValue, event: event, detail: detail)
        return (RuleFinding(key: key, advice: advice), stimulus)
    }

    /// Whether "say that again" does.
    private func repeating(
        _ situation: Situation<C.State>,
        _ rehearsal: inout Rehearsal<C>
    ) async throws -> [Found] {
        // The skill does not know what a device asked by itself.
        guard routes.contains(.repeat), situation.open == nil, let expected = situation.repeatable.last else {
            return []
        }
        let stimulus = Stimulus(intent: .repeat, said: language.vocabulary.prompts.repeat)
        let turn = try await rehearsal.take(stimulus, over: 0, from: situation)
        if turn.next != nil, situation.repeatable.contains(where: turn.words.contains) { return [] }
        let advice = "what was said last was \"\(expected)\"; say it again, and listen"
        return [found(.unfaithfulRepeat, stimulus, advice, at: situation, rehearsal)]
    }

    /// Whether a yes-or-no question takes both, and tells them apart.
    private func answers(
        _ heard: Response,
        _ situation: Situation<C.State>,
        _ nonsense: TakenTurn<C.State>,
        _ rehearsal: inout Rehearsal<C>
    ) async throws -> [Found] {
        guard prompts(heard.plainText).wantsYesOrNo else { return [] }
        let words = language.vocabulary.prompts
        let (yes, no) = (Stimulus(intent: .yes, said: words.yes), Stimulus(intent: .no, said: words.no))
        let agreed = try await rehearsal.take(yes, over: 0, from: situation)
        let declined = try await rehearsal.take(no, over: 0, from: situation)
        let isConfirmation = situation.open.map { $0.slot == nil } ?? false
        if !routes.contains(.yes) && !isConfirmation || agreed.isSame(as: nonsense) {
            let advice = "\"\(words.yes)\" is answered as if it had not been understood"
            return [found(.lostAnswer, yes, advice, at: situation, rehearsal)]
        }
        if !routes.contains(.no) && !isConfirmation || declined.isSame(as: nonsense) {
            let advice = "\"\(words.no)\" is answered as if it had not been understood"
            return [found(.lostAnswer, no, advice, at: situation, rehearsal)]
        }
        guard agreed.isSame(as: declined) else { return [] }
        let advice = "\"\(words.no)\" is answered like \"\(words.yes)\"; what was asked makes no difference"
        return [found(.lostAnswer, no, advice, at: situation, rehearsal)]
    }

    /// Whether the same words, said again and again, lead anywhere.
    private func loops(_ situation: Situation<C.State>, _ rehearsal: inout Rehearsal<C>) async throws -> [Found] {
        let words = language.vocabulary.prompts
        var findings: [Found] = []
        for (name, said) in [(IntentName.yes, words.yes), (.no, words.no), (.fallback, "(?)")]
        where routes.contains(name) {
            let stimulus = Stimulus(intent: name, said: said)
            guard let answer = try await echo(of: stimulus, from: situation, &rehearsal) else { continue }
            let advice = "said again and again, it is answered \"\(answer)\" each time; lead on"
            findings.append(found(.loop, stimulus, advice, at: situation, rehearsal))
        }
        return findings
    }

    /// Whether a device that can't keep listening says how to go on, in words that are understood.
    private func waysOn(
        _ situation: Situation<C.State>,
        _ nonsense: TakenTurn<C.State>,
        _ rehearsal: inout Rehearsal<C>
    ) async throws -> [Found] {
        guard let goingOn else { return [] }
        let expected = C.expected(in: situation.state.kind)
        guard let words = goingOn.words(expecting: expected) else {
            if !expected.isEmpty { return [] }
            let advice =
                "on a device that can't keep listening, no one is told what to say; name in expected(in:) what answers this"
            let stimulus = Stimulus(intent: .fallback, said: "(?)")
            return [found(.strandedQuestion, stimulus, advice, at: situation, rehearsal)]
        }
        let stimulus = stimulus(words, at: situation)
        let answered = try await rehearsal.take(stimulus, over: 0, from: situation)
        guard stimulus.isIntent(.fallback) || answered.isSame(as: nonsense) else { return [] }
        let advice =
            "on a device that can't keep listening, it says to go on with \"\(words)\", which is not understood"
        return [found(.strandedQuestion, stimulus, advice, at: situation, rehearsal)]
    }

    /// What the prompt tells a person to say, each once, and what it asks for by a name.
    func told(at situation: Situation<C.State>) -> (words: [String], thing: String?) {
        guard let heard = situation.heard, heard.session == .listens else { return ([], nil) }
        let prompt = prompts(heard.plainText)
        let reprompt = heard.reprompt?.speech.map { prompts($0.plainText) }
        var told: Set<String> = []
        let offered = prompt.offered + (reprompt?.offered ?? [])
        return (offered.filter { told.insert($0.lowercased()).inserted }, prompt.thing)
    }

    /// Words, as they are understood in a situation.
    func stimulus(_ words: String, at situation: Situation<C.State>) -> Stimulus {
        let kind = situation.state.kind
        let (expected, slots) = (C.expected(in: kind), C.expectedSlots(in: kind))
        let intent = reader.request(for: words, in: situation.open, expecting: expected, slots)
        return Stimulus(kind: .intent(intent), said: words)
    }

    /// What is wrong with the answer to words that the prompt told the person to say; `nil` if they lead on.
    func finding(
        _ turn: TakenTurn<C.State>,
        _ stimulus: Stimulus,
        at situation: Situation<C.State>,
        besides nonsense: TakenTurn<C.State>,
        _ rehearsal: Rehearsal<C>
    ) -> RuleFinding? {
        let isRepeat = [IntentName.help, .repeat].contains(where: stimulus.isIntent)
        let fault: String
        if stimulus.isIntent(.fallback) {
            fault = "is not understood: no sample matches it"
        } else if let slot = reader.unknownSlot(in: stimulus.kind, at: situation.open) {
            fault = "is not understood: it is not a value of {\(slot)}"
        } else if turn.isSame(as: nonsense) {
            fault = "is not understood"
        } else if let (intent, word) = stranger(in: stimulus) {
            fault = "is taken for \(intent), which has no sample with \"\(word)\""
        } else if !isRepeat, turn.words == situation.heard?.plainText, turn.next?.stored == situation.stored {
            fault = "only leads to the same prompt again"
        } else {
            return nil
        }
        let words = stimulus.said
        let advice = "the prompt suggests \"\(words)\", but that \(fault)"
        return found(.lyingPrompt, stimulus, advice, at: situation, rehearsal, detail: words).finding
    }

    /// The words of an answer that comes more often in a row than it may; `nil` if something else comes.
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
#endif
