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

extension SessionAttributes: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        var reader = try WireReader(scanned)
        defer { others = reader.undeclared() }
        stored = .none
        others = [:]
        guard let ours = reader.value("skillkit"), ours.kind != .null else { return }
        _ = reader.take("skillkit")
        let version = ours["version"]?.integer
        if version == State.version, let place = ours["state"],
            let state = try? ScanDecoder(place).value(as: State.self)
        {
            stored = .state(state)
        } else {
            stored = .unreadable(version: version, ours.json)
        }
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.members(others)
            switch stored {
            case .none: break
            case .state(let state):
                writer.member("skillkit") { writer in
                    writer.object { writer in
                        writer.member("state") { $0.encode(state) }
                        writer.member("version", State.version)
                    }
                }
            case .unreadable(_, let json): writer.member("skillkit", json)
            }
        }
    }
}
