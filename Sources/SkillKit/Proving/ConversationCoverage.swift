#if Workbench
/// How much of a conversation an exploration covered.
public struct ConversationCoverage: Sendable, Hashable, Codable {
    /// Kinds of states or events: those that were seen, and those that were not.
    public struct Share: Sendable, Hashable, Codable {
        /// Those that were seen, in the order in which they are declared.
        public var seen: [String]
        /// Those that were not; empty if there is no list of all kinds.
        public var missing: [String]

        /// Whether all were seen.
        public var isComplete: Bool { missing.isEmpty }

        init<Kind: Hashable & RawRepresentable>(_ seen: Set<Kind>, of kinds: [Kind]) where Kind.RawValue == String {
            self.seen = kinds.filter(seen.contains).map(\.rawValue)
            missing = kinds.filter { !seen.contains($0) }.map(\.rawValue)
        }
    }

    /// The kinds of states.
    public var states: Share
    /// The kinds of events.
    public var events: Share
    /// The number of distinct edges: events that lead from one kind of state to another, or to the end.
    public var edges: Int
}
#endif
