/// What travels with a session from turn to turn: the conversation's state, and what others put beside it.
///
/// On the wire the state is the member `skillkit`: `{"version": 1, "state": ...}`. All other members belong to somebody
/// else, a bridge or another framework, and come back as they came.
public struct SessionAttributes<State: ConversationState>: Sendable, Equatable {
    /// How the conversation's state arrived.
    public enum Stored: Sendable, Equatable {
        /// There is none: a session starts, or somebody else began it.
        case none
        /// A state of the present version.
        case state(State)
        /// A state of another version, or one that can't be read; the version is `nil` when even that can't.
        case unreadable(version: Int?, JSON)
    }

    /// The conversation's state.
    public var stored: Stored
    /// What is not ours.
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
