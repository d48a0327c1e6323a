#if Workbench
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Explores a conversation, first breadth-first in four rounds, then at random.
///
/// Everything that can be sent, over every backend, is many turns. So everything is first tried in one state of each
/// kind, then one stimulus of each sort in one state of every shape, then the same in all other states, and finally
/// everything in all states. A small conversation is explored completely; of a large one, every corner is seen before
/// the limit is reached.
struct Explorer<C: Conversation>: Sendable {
    let plan: ExplorationPlan<C>
    var rehearsal: Rehearsal<C>
    /// What was found.
    var findings = Findings()
    /// What was seen of the state machine.
    private(set) var machine = Machine<C>()
    /// Whether everything found within the depth was explored.
    private(set) var isComplete = true

    let questionJudge: QuestionJudge<C>
    let turnJudge: TurnJudge<C>
    let stimuli: Stimuli
    private let progress: @Sendable (Int) -> Void
    /// How each situation was reached: from which other, by which move.
    var steps: [(before: Int?, move: Move)] = []
    /// The shapes of all states that were seen, as they travel.
    private var shapes: [Data: StateShape] = [:]
    private var knownShapes: Set<StateShape> = []
    private var seen: Set<Data> = []
    private var manners: Set<Manner> = []
    /// What prompts have told a person to say, by the kind of state.
    private var told: [C.State.Kind: Set<String>] = [:]
    /// The shapes of states in which the same was said again and again.
    private var watched: Set<StateShape> = []
    private var waiting: [Round: [Place]] = [:]
    private var kinds: Set<C.State.Kind> = []
    /// Whether every kind and shape of state was looked at, so that what was not seen is not there.
    private var isSurveyed = false
    /// The turn in which something new happened last.
    private var lastNews = 0
    /// The kinds of events whose answer has depended on the backend.
    private var dependent: Set<C.Event.Kind> = []

    /// The most situations that wait to be explored; more would only fill memory.
    private static var mostWaiting: Int { 5000 }

    /// Which states are explored together, and how closely.
    private enum Round: CaseIterable {
        /// One state of each kind: everything is tried.
        case kinds
        /// One state of each shape: one stimulus of each sort is tried.
        case shapes
        /// All other states: one stimulus of each sort is tried.
        case others
        /// Everything not tried yet.
        case rest
    }

    /// A situation, and the step that led to it.
    struct Place {
        var situation: Situation<C.State>
        var step: Int?
    }

    /// What distinguishes questions: the event at which one was asked, the state, and what it asked for.
    private struct Manner: Hashable {
        var event: C.Event.Kind
        var shape: StateShape
        /// What was asked for by a name.
        var thing: String?
        var backend: Int
    }

    init(
        of skill: Skill<C>,
        _ plan: ExplorationPlan<C>,
        noting current: CurrentTurn,
        progress: @escaping @Sendable (Int) -> Void
    ) {
        self.plan = plan
        self.progress = progress
        rehearsal = Rehearsal(of: skill, plan, noting: current)
        stimuli = Stimuli(of: skill.router, plan)
        let prompts = Prompts(in: plan.language)
        questionJudge = QuestionJudge(skill, plan, prompts)
        let directives = DirectiveJudge(C.declarations(in: plan.language), plan.interfaces)
        turnJudge = TurnJudge(prompts: prompts, longestAnswer: plan.longestAnswer, directives: directives)
        for finding in C.declarationFindings {
            let key = RuleFinding.Key(rule: .mistakenDeclaration, detail: "\(finding)")
            findings.add(RuleFinding(key: key, advice: "\(finding)"), [], canShrink: false)
        }
    }

    /// Explores until there is nothing left, or the plan's turns or time are used up.
    mutating func explore() async throws {
        rehearsal.allow(plan.time)
        do { try await visit() } catch is OutOfTime { isComplete = false }
        for (finding, step, last) in isSurveyed ? machine.findings(shapes) : [] {
            let moves = moves(to: step) + (last.map { [Move(stimulus: $0, backend: 0)] } ?? [])
            findings.add(finding, moves, canShrink: false)
        }
    }

    /// Visits all situations in turn, then holds random dialogues.
    private mutating func visit() async throws {
        let limit = plan.turns - (plan.walks > 0 ? plan.turns / 4 : 0)
        waiting[.kinds] = [Place(situation: rehearsal.beginning)]
        machine.reach(C.start)
        var explored: [Round: Int] = [:]
        while let round = Round.allCases.first(where: { explored[$0, default: 0] < waiting[$0, default: []].count }) {
            if round == .others || round == .rest { isSurveyed = true }
            let isIdle = isSurveyed && plan.mostIdle.map { rehearsal.turns - lastNews > $0 } == true
            guard !isIdle, rehearsal.turns < limit, let place = waiting[round]?[explored[round, default: 0]] else {
                isComplete = false
                break
            }
            explored[round, default: 0] += 1
            try await expand(place, round, until: limit)
            if round == .shapes || round == .others { waiting[.rest, default: []].append(place) }
        }
        if rehearsal.turns < limit { isSurveyed = true }
        for walk in 0..<plan.walks {
            var numbers = SeededNumbers(seed: plan.seed &+ UInt64(walk))
            // The turns that earlier walks left over are shared by the remaining ones.
            let share = max(plan.turns - rehearsal.turns, 0) / (plan.walks - walk)
            let end = rehearsal.turns + min(share, (plan.mostIdle ?? .max) / plan.walks)
            try await wander(using: &numbers)
            try await grow(until: end, using: &numbers)
        }
    }

    /// Tries what a round tries in a situation.
    private mutating func expand(_ place: Place, _ round: Round, until limit: Int) async throws {
        let isWhole = round == .kinds || round == .rest
        var own: [Int: TakenTurn<C.State>] = [:]
        for backend in rehearsal.backends.indices {
            for (index, stimulus) in stimuli.common.enumerated() where isWhole || index < stimuli.basic {
                // A device's own messages begin no session, and need no backend.
                guard stimulus.begins || (place.situation.depth > 0 && backend == 0) else { continue }
                let event = rehearsal.event(for: stimulus.kind)
                guard backend == 0 || (isWhole ? index < stimuli.usual : dependent.contains(event)) else { continue }
                guard rehearsal.turns < limit else {
                    isComplete = false
                    return
                }
                // Of a situation that was not tried nothing can be said.
                if rehearsal.times.isUsedUp(0) { throw OutOfTime() }
                if rehearsal.times.isUsedUp(backend) {
                    isComplete = false
                    break
                }
                let move = Move(stimulus: stimulus, backend: backend)
                let turn = try await take(move, event, from: place)
                if backend == 0 { own[index] = turn }
                if let first = own[index], isWhole, !turn.isSame(as: first) { dependent.insert(event) }
                if let next = turn.next, next.depth < plan.depth { wait(at: next, place, move) }
            }
        }
        guard isWhole else { return }
        let shape = try shape(of: place.situation)
        let spoken = own.filter { stimuli.common[$0.key].isSpoken }.map(\.value)
        machine.explored(place.situation, shape, step: place.step, spoken)
    }

    /// Queues a situation for exploration, if it is new.
    mutating func wait(at situation: Situation<C.State>, _ before: Place, _ move: Move) {
        guard let shape = shapes[situation.stored], seen.insert(situation.stored).inserted else { return }
        var round = Round.others
        if knownShapes.insert(shape).inserted {
            round = kinds.insert(situation.state.kind).inserted ? .kinds : .shapes
        }
        guard round == .kinds || waiting[round, default: []].count < Self.mostWaiting else {
            isComplete = false
            return
        }
        steps.append((before.step, move))
        waiting[round, default: []].append(Place(situation: situation, step: steps.count - 1))
    }

    /// Takes a turn, and checks everything about it.
    mutating func take(
        _ move: Move,
        _ event: C.Event.Kind,
        from place: Place
    ) async throws -> TakenTurn<C.State> {
        if rehearsal.turns.isMultiple(of: 100) { progress(rehearsal.turns) }
        let turn = try await rehearsal.take(move.stimulus, over: move.backend, from: place.situation)
        try await judge(turn, move, event, from: place)
        guard let next = turn.next else { return turn }
        let shape = try shape(of: next)
        let (words, thing) = questionJudge.told(at: next)
        let isNew = manners.insert(Manner(event: event, shape: shape, thing: thing, backend: move.backend)).inserted
        let fresh = words.filter { told[next.state.kind, default: []].insert($0).inserted }
        guard isNew || !fresh.isEmpty else { return turn }
        lastNews = rehearsal.turns
        let nonsense = try await rehearsal.take(Stimulus(intent: .fallback, said: "(?)"), over: 0, from: next)
        if isNew {
            let watchesLoops = watched.insert(shape).inserted
            for (finding, stimulus) in try await questionJudge.findings(
                at: next,
                besides: nonsense,
                watchesLoops: watchesLoops,
                &rehearsal
            ) {
                guard findings.want(finding, length: next.depth + 1) else { continue }
                findings.add(finding, moves(to: place.step) + [move, Move(stimulus: stimulus, backend: 0)])
            }
        }
        try await follow(isNew ? words : fresh, at: next, besides: nonsense, after: move, place)
        return turn
    }

    /// Checks what a turn itself shows.
    mutating func judge(
        _ turn: TakenTurn<C.State>,
        _ move: Move,
        _ event: C.Event.Kind,
        from place: Place
    ) async throws {
        machine.saw(turn, move, event, from: place.situation, step: place.step)
        let depth = place.situation.depth + 1
        for finding in turnJudge.findings(in: turn, move, event, from: place.situation) {
            if findings.want(finding, length: depth) { findings.add(finding, moves(to: place.step) + [move]) }
        }
        if let advice = try await rehearsal.objection(to: turn, move.stimulus, from: place.situation.state) {
            let key = RuleFinding.Key(rule: .ownRule, event: event.rawValue, detail: advice)
            let finding = RuleFinding(key: key, advice: advice)
            if findings.want(finding, length: depth) { findings.add(finding, moves(to: place.step) + [move]) }
        }
    }

    mutating func shape(of situation: Situation<C.State>) throws -> StateShape {
        if let shape = shapes[situation.stored] { return shape }
        let shape = situation.stored.isEmpty ? .nothing : StateShape(try Wire.decode(JSON.self, from: situation.stored))
        shapes[situation.stored] = shape
        return shape
    }

    /// The moves that lead to a step, and its own.
    func moves(to step: Int?) -> [Move] {
        var moves: [Move] = []
        var step = step
        while let index = step {
            moves.append(steps[index].move)
            step = steps[index].before
        }
        return moves.reversed()
    }
}
#endif
