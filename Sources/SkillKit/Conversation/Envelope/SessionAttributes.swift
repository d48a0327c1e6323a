/// What travels with a session from turn to turn: the conversation's state, and what others put next to it.
///
/// On the wire the state is the member `skillkit`: `{"version": 1, "state": ...}`. All other members belong to
/// other software, such as a bridge or another framework, and are sent back unchanged.
public struct SessionAttributes<State: ConversationState>: Sendable, Equatable {
    /// How the conversation's state arrived.
    public enum Stored: Sendable, Equatable {
        /// None: the session is new, or other software began it.
        case none
        /// A state of the current version.
        case state(State)
        /// A state of another version or one that can't be read; `nil` if the version itself can't be read.
        case unreadable(version: Int?, JSON)
    }

    /// The conversation's state.
    public var stored: Stored
    /// The members that don't belong to SkillKit.
    public var others: [String: JSON]

    /// Creates attributes.
    public init(_ stored: Stored = .none, others: [String: JSON] = [:]) {
        self.stored = stored
        self.others = others
    }
}

extension SessionAttributes: Codable {
    private static var name: MemberKey { "skillkit" }
    private struct Versioned: Codable {
        var version: Int
        var state: State
    }
    private struct Version: Decodable { var version: Int }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        others = try container.members(besides: [Self.name.stringValue])
        guard container.contains(Self.name), others[Self.name.stringValue] == nil else {
            stored = .none
            return
        }
        let version = try? container.decode(Version.self, forKey: Self.name).version
        if version == State.version, let current = try? container.decode(Versioned.self, forKey: Self.name) {
            stored = .state(current.state)
        } else {
            stored = .unreadable(version: version, try container.decode(JSON.self, forKey: Self.name))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: others)
        switch stored {
        case .none: break
        case .state(let state):
            try container.encode(Versioned(version: State.version, state: state), forKey: Self.name)
        case .unreadable(_, let json):
            try container.encode(json, forKey: Self.name)
        }
    }
}
