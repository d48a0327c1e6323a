public import SkillKit

/// Where in the dialogue the person is, and what must be remembered of it.
public enum MovieState: ConversationState {
    /// Nothing has been said yet.
    case start
    /// The skill asked for a film.
    case asking(memory: Memory)
    /// The skill offers a film, and may go on to the next.
    case offering(offer: Offer, memory: Memory)

    /// The names of the states.
    public enum Kind: String, CaseIterable, Sendable { case start, asking, offering }

    public var kind: Kind {
        switch self {
        case .start: .start
        case .asking: .asking
        case .offering: .offering
        }
    }

    /// A ranked list of films like the one that was named, and where the person is in it.
    public struct Offer: Codable, Sendable, Hashable {
        /// The film that was named.
        public var liked: FilmID
        /// The film on offer.
        public var current: FilmID
        /// The films after it, the best first.
        public var upcoming: [FilmID]

        /// Creates an offer.
        public init(liked: FilmID, current: FilmID, upcoming: [FilmID]) {
            self.liked = liked
            self.current = current
            self.upcoming = upcoming
        }
    }

    /// What outlives a single offer.
    public struct Memory: Codable, Sendable, Hashable {
        /// What was said last, to say it again.
        public var said: Line
        /// The films offered in this session, the last last; at most ``capacity``.
        public var offered: [FilmID]

        /// The most films that are remembered as offered.
        public static let capacity = 200

        /// Creates a memory.
        public init(said: Line, offered: [FilmID] = []) {
            self.said = said
            self.offered = offered
        }
    }

    /// The films offered in this session.
    var offered: [FilmID] {
        switch self {
        case .start: []
        case .asking(let memory), .offering(_, let memory): memory.offered
        }
    }
}
