#if Workbench
import Synchronization

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Takes single turns of a conversation, through the bytes, from any situation and over any backend.
struct Rehearsal<C: Conversation>: Sendable {
    /// The skill's own backend first, without a name, then the others in alphabetical order.
    let backends: [(name: String?, skill: Skill<C>)]
    /// How long the turns over each backend took.
    private(set) var times: BackendTimes
    /// The number of turns taken.
    private(set) var turns = 0
    private let plan: ExplorationPlan<C>
    private let device: SimulatedDevice
    private let witness = Witness<C.State>()
    private let filler: SlotFiller
    /// When no turn may go on any more; never if `nil`.
    private var end: ContinuousClock.Instant?
    private let current: CurrentTurn

    init(of skill: Skill<C>, _ plan: ExplorationPlan<C>, noting current: CurrentTurn) {
        (self.plan, self.current) = (plan, current)
        filler = SlotFiller(C.declarations(in: plan.language), in: plan.language)
        let application = Application(id: "amzn1.ask.skill.dialog")
        device = SimulatedDevice(application: application, locale: plan.language.locales.first)
        var backends: [(name: String?, skill: Skill<C>)] = [(nil, skill)]
        backends += plan.outcomes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        times = BackendTimes(backends.count, patience: plan.patience)
        let witness = witness
        self.backends = backends.map { name, skill in
            var skill = skill
            skill.notify = { _ in }
            skill.witness = { witness.saw($0) }
            return (name, skill)
        }
    }

    /// The situation before a session.
    var beginning: Situation<C.State> { Situation(start: C.start) }

    /// The kind of event that a request becomes.
    func event(for kind: Request.Kind) -> C.Event.Kind {
        backends[0].skill.router.classify(Request(kind).said(in: plan.language)).kind
    }

    /// The event that a request becomes.
    func fullEvent(for kind: Request.Kind) -> C.Event {
        backends[0].skill.router.classify(Request(kind).said(in: plan.language)).event
    }

    /// Whether something is not understood.
    private func isNoise(_ stimulus: Stimulus) -> Bool {
        if case .launch = stimulus.kind { return false }
        let noise = [event(for: .intent(IntentRequest(.fallback))), event(for: .other(type: "Unknown"))]
        return !stimulus.isSpoken || noise.contains(event(for: stimulus.kind))
    }

    /// What breaks a rule of the skill's own in a turn.
    /// - Throws: ``OutOfTime``.
    func objection(
        to turn: TakenTurn<C.State>,
        _ stimulus: Stimulus,
        from state: C.State
    ) async throws(OutOfTime) -> String? {
        guard let reply = turn.reply else { return nil }
        let objection = await plan.objection(fullEvent(for: stimulus.kind), state, reply)
        if isOutOfTime { throw OutOfTime() }
        return objection
    }

    /// Takes turns only for so long from now on; forever if `nil`.
    mutating func allow(_ time: Duration?) { end = time.map { .now + $0 } }

    /// Takes a turn.
    /// - Throws: ``OutOfTime``; else only if a message can't be written.
    mutating func take(
        _ stimulus: Stimulus,
        over backend: Int,
        from situation: Situation<C.State>
    ) async throws -> TakenTurn<C.State> {
        if times.isUsedUp(0) { throw OutOfTime() }
        return try await retake(stimulus, over: backend, from: situation)
    }

    /// Takes a turn, even if its backend has had its share.
    /// - Throws: ``OutOfTime`` if the plan's time is used up or the task is cancelled; else only if a message can't be
    ///   written.
    mutating func retake(
        _ stimulus: Stimulus,
        over backend: Int,
        from situation: Situation<C.State>
    ) async throws -> TakenTurn<C.State> {
        if isOutOfTime { throw OutOfTime() }
        turns += 1
        current.note(stimulus.said)
        witness.forget()
        let skill = backends[backend].skill
        let elapsed = Self.stopwatch(skill.clock)
        defer { times.add(elapsed(), for: backend) }
        var next = situation
        var turn = TakenTurn<C.State>(request: try request(stimulus.kind, in: situation), answer: Data())
        do {
            var open = situation.open
            let filled = try await filler.turn(stimulus.kind, &open, response: { (answer: Response) in answer }) {
                kind in
                turn.request = try request(kind, in: next)
                let findings: [ResponseFinding]
                (turn.answer, findings) = try await skill.examine(turn.request)
                turn.findings += findings
                let envelope = try Wire.decode(ResponseEnvelope<C.State>.self, from: turn.answer)
                next.attributes = envelope.attributes ?? SessionAttributes()
                next.isKnown = true
                return envelope.response
            }
            if isOutOfTime { throw OutOfTime() }
            next.open = open
            turn.isAsked = filled.answer == nil
            try look(&turn, filled.question ?? filled.answer ?? .silent, stimulus, next)
            return turn
        } catch {
            // It may have been cut.
            if isOutOfTime { throw OutOfTime() }
            let answer = try Wire.encode(ErrorAnswer(error))
            return TakenTurn(request: turn.request, answer: answer, refusal: "\(error)", thrown: witness.thrown)
        }
    }

    private var isOutOfTime: Bool { Task.isCancelled || end.map { .now >= $0 } == true }

    /// Measures the time from now on by a clock.
    private static func stopwatch<K: Clock<Duration>>(_ clock: K) -> () -> Duration {
        let start = clock.now
        return { start.duration(to: clock.now) }
    }

    /// What the device keeps of a situation.
    private func kept(_ next: Situation<C.State>) -> SessionMemoryContent<C.State> {
        SessionMemoryContent(attributes: next.attributes, open: next.open, isKnown: next.isKnown)
    }

    /// The message that a request travels in.
    private func request(_ kind: Request.Kind, in situation: Situation<C.State>) throws -> Data {
        let message = device.message(
            kind,
            number: situation.depth + 1,
            isNew: !situation.isKnown,
            attributes: situation.attributes
        )
        return try Wire.encode(message)
    }

    /// Finds out where the dialogue stands after what the person hears.
    private func look(
        _ turn: inout TakenTurn<C.State>,
        _ response: Response,
        _ stimulus: Stimulus,
        _ after: Situation<C.State>
    ) throws {
        turn.response = response
        turn.reply = witness.reply
        turn.thrown = witness.thrown
        var next = after
        next.depth += 1
        next.stored =
            try next.open == nil ? Wire.encode(next.attributes) : Wire.encode(kept(next).json)
        if case .state(let state) = next.attributes.stored {
            next.state = state
            turn.reached = state
        }
        if stimulus.isIntent(.startOver) { next.offered = [] }
        if let reply = turn.reply, !stimulus.isIntent(.repeat) {
            turn.offers = plan.offers(reply)
            next.offered = (next.offered + turn.offers).suffix(plan.memory)
        }
        if response.speech != nil {
            next.heard = response
            if turn.thrown == nil {
                next.repeatable = (isNoise(stimulus) ? next.repeatable : []) + [response.plainText]
            }
        }
        if case .sessionEnded = stimulus.kind { return }
        if !response.endsSession { turn.next = next }
    }
}

/// Records what a conversation replies or throws, next to the bytes that it becomes.
private final class Witness<State: ConversationState>: Sendable {
    private let seen = Mutex<(reply: Reply<State>?, thrown: String?)>((nil, nil))

    func saw(_ result: Result<Reply<State>, any Error>) {
        seen.withLock { seen in
            switch result {
            case .success(let reply): seen.reply = reply
            case .failure(let error): seen.thrown = "\(error)"
            }
        }
    }

    func forget() { seen.withLock { $0 = (nil, nil) } }
    var reply: Reply<State>? { seen.withLock { $0.reply } }
    var thrown: String? { seen.withLock { $0.thrown } }
}
#endif
