#if Workbench
/// What recordings exercise of a conversation: kinds of states and events, and what leads from one to another.
struct RecordedCoverage: Sendable {
    /// An event that led from one kind of state to another, or to the session's end.
    struct Edge: Hashable, Sendable {
        var from: String
        var event: String
        /// `nil` for the session's end.
        var to: String?
    }

    private(set) var states: Set<String> = []
    private(set) var events: Set<String> = []
    private(set) var edges: Set<Edge> = []

    /// Adds what a turn exercised.
    mutating func add(_ turn: ReplayedTurn) {
        guard let from = turn.record.stateBefore, let event = turn.record.event else { return }
        events.insert(event)
        states.insert(from)
        guard case .response(let answer) = turn.now else { return }
        let isOver =
            turn.request?["request"]?["type"]?.string == "SessionEndedRequest"
            || answer["response"]?["shouldEndSession"] == true
        let to = isOver ? nil : turn.record.stateAfter
        if let after = turn.record.stateAfter { states.insert(after) }
        edges.insert(Edge(from: from, event: event, to: to))
    }

    func covers(_ edge: ConversationGraph.Edge) -> Bool {
        edges.contains(Edge(from: edge.from, event: edge.event, to: edge.to))
    }

    /// What the recordings exercise of an explored conversation, in lines for a person.
    /// - Parameters:
    ///   - graph: What the exploration found.
    ///   - coverage: The kinds that it saw.
    /// - Returns: The lines.
    func text(of graph: ConversationGraph, _ coverage: ConversationCoverage) -> String {
        func share(_ all: [String], _ seen: Set<String>) -> String {
            let missing = all.filter { !seen.contains($0) }
            return "\(all.count - missing.count) of \(all.count)"
                + (missing.isEmpty ? "" : ", not \(missing.joined(separator: ", "))")
        }
        let missing = graph.edges.filter { !covers($0) }
        let known = Set(graph.edges.map { Edge(from: $0.from, event: $0.event, to: $0.to) })
        let others = edges.subtracting(known).map { "    \($0.from) --\($0.event)--> \($0.to ?? "the end")" }.sorted()
        var lines = [
            "The recordings exercise",
            "  states  \(share(coverage.states.seen + coverage.states.missing, states))",
            "  events  \(share(coverage.events.seen + coverage.events.missing, events))",
            "  edges   \(graph.edges.count - missing.count) of \(graph.edges.count)\(missing.isEmpty ? "" : ", not")",
        ]
        lines += missing.map { edge in
            let backends = edge.outcomes.isEmpty ? "" : " (\(edge.outcomes.joined(separator: ", ")))"
            return "    \(edge.from) --\(edge.event)\(backends)--> \(edge.to ?? "the end")"
        }
        if !others.isEmpty {
            lines += ["  and \(others.count.counted("edge")) that the exploration did not find:"] + others
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
#endif
