#if Workbench
/// The state machine that an exploration found: the kinds of states, and what leads from one to another.
public struct ConversationGraph: Sendable, Hashable, Codable {
    /// What leads from one kind of state to another.
    public struct Edge: Sendable, Hashable, Codable {
        /// The kind of state that it leads from.
        public var from: String
        /// The kind of event.
        public var event: String
        /// The kind of state that it leads to; `nil` for the session's end.
        public var to: String?
        /// The backends that it takes to lead there; empty if the skill's own suffices.
        public var outcomes: [String]
    }

    /// The kind of state in which a session starts.
    public var start: String
    /// The kinds of states that were reached, in the order in which they are declared.
    public var states: [String]
    /// What leads from one to another, in the order of the declarations.
    public var edges: [Edge]
}

extension ConversationGraph {
    /// Everything that leads from one kind of state to another, drawn as one arrow.
    struct Bundle {
        var from: String
        var to: String?
        /// The events, each with the backends that it needs, and a mark that says whether recordings exercise it.
        var labels: [String]
        /// Which of the events recordings exercise; empty if that is not shown.
        var covered: [Bool] = []
    }

    /// The arrows of a picture, with what recordings exercise, if that is shown.
    func bundles(_ coverage: RecordedCoverage?) -> [Bundle] {
        edges.reduce(into: []) { bundles, edge in
            let isCovered = coverage?.covers(edge)
            let label =
                (isCovered.map { $0 ? "✓ " : "✗ " } ?? "") + edge.event
                + (edge.outcomes.isEmpty ? "" : " (\(edge.outcomes.joined(separator: ", ")))")
            defer { if let isCovered { bundles[bundles.count - 1].covered.append(isCovered) } }
            if let last = bundles.indices.last, (bundles[last].from, bundles[last].to) == (edge.from, edge.to) {
                bundles[last].labels.append(label)
            } else {
                bundles.append(Bundle(from: edge.from, to: edge.to, labels: [label]))
            }
        }
    }
}
#endif
