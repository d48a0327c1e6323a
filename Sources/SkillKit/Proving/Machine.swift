#if Workbench
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What an exploration saw of a conversation as a whole: its kinds, and what leads where.
struct Machine<C: Conversation>: Sendable {
    typealias StateKind = C.State.Kind
    typealias EventKind = C.Event.Kind

    /// A finding about the whole: the step that leads to the place where it shows, and what to say there.
    typealias Sight = (finding: RuleFinding, step: Int?, last: Stimulus?)

    private struct Edge: Hashable {
        var from: StateKind
        var event: EventKind
        /// `nil` for the session's end.
        var to: StateKind?
    }

    /// A situation from which everything was tried, and where a person's words lead from it.
    private struct Node {
        var kind: StateKind
        var shape: StateShape
        var step: Int?
        var successors: Set<Data> = []
        var ends = false
    }

    private var states: Set<StateKind> = []
    private var events: Set<EventKind> = []
    private var edges: [Edge: Set<Int>] = [:]
    private var nodes: [Data: Node] = [:]
    private var order: [Data] = []
    private var helps: [StateKind: (words: Set<String>, step: Int?)] = [:]

    /// Records a state that was reached.
    mutating func reach(_ state: C.State) { states.insert(state.kind) }

    /// Records a turn.
    mutating func saw(
        _ turn: TakenTurn<C.State>,
        _ move: Move,
        _ event: EventKind,
        from situation: Situation<C.State>,
        step: Int?
    ) {
        events.insert(event)
        if let reached = turn.reached { reach(reached) }
        guard turn.response != nil else { return }
        let from = situation.state.kind
        edges[Edge(from: from, event: event, to: turn.next?.state.kind), default: []].insert(move.backend)
        if move.backend == 0, move.stimulus.isIntent(.help), situation.depth > 0, turn.next != nil {
            helps[from, default: ([], step)].words.insert(turn.words)
        }
    }

    /// Records a situation from which every move over the skill's own backend was tried.
    mutating func explored(
        _ situation: Situation<C.State>,
        _ shape: StateShape,
        step: Int?,
        _ turns: [TakenTurn<C.State>]
    ) {
        guard nodes[situation.stored] == nil else { return }
        var node = Node(kind: situation.state.kind, shape: shape, step: step)
        for turn in turns where turn.response != nil {
            if let next = turn.next { node.successors.insert(next.stored) } else { node.ends = true }
        }
        nodes[situation.stored] = node
        order.append(situation.stored)
    }

    /// The declared kinds, or else those that were seen: the first one, then the others in alphabetical order.
    private var stateKinds: [StateKind] {
        guard C.State.kinds.isEmpty else { return C.State.kinds }
        let start = C.start.kind
        return [start] + states.filter { $0 != start }.sorted { $0.rawValue < $1.rawValue }
    }

    private var eventKinds: [EventKind] {
        C.Event.kinds.isEmpty ? events.sorted { $0.rawValue < $1.rawValue } : C.Event.kinds
    }

    /// Which kinds were seen.
    var coverage: ConversationCoverage {
        ConversationCoverage(
            states: .init(states, of: stateKinds),
            events: .init(events, of: eventKinds),
            edges: edges.count
        )
    }

    /// The machine as a graph; the names are those of the backends.
    func graph(_ backends: [String?]) -> ConversationGraph {
        let states = stateKinds
        let events = eventKinds
        let ends: [StateKind?] = states + [nil]
        let drawn = states.flatMap { from in
            ends.flatMap { to in
                events.compactMap { event -> ConversationGraph.Edge? in
                    guard let seen = edges[Edge(from: from, event: event, to: to)] else { return nil }
                    let outcomes = seen.contains(0) ? [] : seen.sorted().compactMap { backends[$0] }
                    return .init(from: from.rawValue, event: event.rawValue, to: to?.rawValue, outcomes: outcomes)
                }
            }
        }
        let reached = states.filter(self.states.contains).map(\.rawValue)
        return ConversationGraph(start: C.start.kind.rawValue, states: reached, edges: drawn)
    }
}

extension Machine {
    /// The rules that the conversation as a whole breaks.
    /// - Parameter shapes: The shapes of all states that were seen.
    /// - Returns: The findings, and where each shows.
    func findings(_ shapes: [Data: StateShape]) -> [Sight] {
        var findings: [Sight] = []
        for state in coverage.states.missing {
            let key = RuleFinding.Key(rule: .unreachedState, state: state)
            findings.append(
                (RuleFinding(key: key, advice: "nothing leads to it; add a way there, or remove it"), nil, nil)
            )
        }
        for event in coverage.events.missing {
            let key = RuleFinding.Key(rule: .unreachedEvent, event: event)
            findings.append(
                (RuleFinding(key: key, advice: "no request becomes this event; add a route, or remove it"), nil, nil)
            )
        }
        return findings + traps(shapes) + help
    }

    /// "Help" that is the same in all kinds of states; shown where it is first said in a kind other than the first.
    private var help: [Sight] {
        let said = stateKinds.compactMap { kind in helps[kind].map { (kind, $0) } }
        let words = said.reduce(into: Set<String>()) { $0.formUnion($1.1.words) }
        guard said.count > 1, words.count == 1, let (kind, help) = said.last else { return [] }
        let advice = "it is the same in every state; say what is possible in this one"
        let key = RuleFinding.Key(rule: .uselessHelp, state: kind.rawValue)
        return [(RuleFinding(key: key, advice: advice), help.step, Stimulus(intent: .help, said: "help"))]
    }

    /// The first situation of each kind of state from which no words lead to the session's end.
    private func traps(_ shapes: [Data: StateShape]) -> [Sight] {
        let alike = Dictionary(order.compactMap { stored in nodes[stored].map { ($0.shape, stored) } }) { first, _ in
            first
        }
        var leaves = Set(order.filter { nodes[$0]?.ends == true })
        var grows = true
        while grows {
            grows = false
            for stored in order where !leaves.contains(stored) {
                let isLeft = nodes[stored]?.successors.contains { next in
                    // An unexplored situation counts like an explored one of its shape; without one, nothing is claimed.
                    let known = nodes[next] == nil ? shapes[next].flatMap { alike[$0] } : next
                    return known.map(leaves.contains) ?? true
                }
                if isLeft == true {
                    leaves.insert(stored)
                    grows = true
                }
            }
        }
        var found: Set<StateKind> = []
        return order.compactMap { stored in
            guard !leaves.contains(stored), let node = nodes[stored], node.step != nil,
                found.insert(node.kind).inserted
            else { return nil }
            let key = RuleFinding.Key(rule: .trap, state: node.kind.rawValue)
            let advice = "whatever is said, the session never ends; let \"stop\" end it"
            return (RuleFinding(key: key, advice: advice), node.step, Stimulus(intent: .stop, said: "stop"))
        }
    }
}
#endif
