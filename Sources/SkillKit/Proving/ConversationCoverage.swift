/// How much of a conversation an exploration saw.
public struct ConversationCoverage: Sendable, Hashable, Codable {
    /// The kinds of some sort: those that were seen, and those that were not.
    public struct Share: Sendable, Hashable, Codable {
        /// Those that were seen, in the order in which they are declared.
        public var seen: [String]
        /// Those that were not; none where nobody knows them all.
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
    /// How many different edges were seen: an event that leads from one kind of state to another, or to the end.
    public var edges: Int
}
