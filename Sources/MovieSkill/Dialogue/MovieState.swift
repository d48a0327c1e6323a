public import SkillKit

/// Where in the dialogue the person is, and what must be remembered of it.
public enum MovieState: ConversationState {
    /// Nothing has been said yet.
    case start
    /// The skill asked for a film.
    case asking(memory: Memory)
    /// The skill asked which of several films is meant.
    case choosing(choice: Choice, memory: Memory)
    /// The skill asked whether it heard the title right.
    case confirming(film: FilmID, memory: Memory)
    /// The skill offers a film, and may go on to the next.
    case offering(offer: Offer, memory: Memory)

    /// Films with the same title, one of which is meant.
    public struct Choice: Codable, Sendable, Hashable {
        /// The films, in the order in which they were named: the earliest first.
        public var films: [FilmID]

        /// The most films that are named, because nobody remembers more.
        static let capacity = 4
    }

    /// A ranked list of films, and where the person is in it.
    public struct Offer: Codable, Sendable, Hashable {
        /// The film that was named, if one was.
        public var liked: FilmID?
        /// The films that were offered before this one in the session, the oldest first.
        public var earlier: [FilmID] = []
        /// The film on offer.
        public var current: FilmID
        /// The films after it, the best first.
        public var upcoming: [FilmID]

        /// The most films that one can go back to.
        static let capacity = 20
    }

    /// What outlives a single offer.
    public struct Memory: Codable, Sendable, Hashable {
        /// What was said last that is worth saying again.
        public var said: Line
        /// The films offered in this session, the latest last; at most ``capacity``.
        public var offered: [FilmID] = []
        /// What the person likes, wants and does not want.
        public var taste = Taste()
        /// What is known of a film whose title the person can't recall, and which films it is not; `nil` when none is sought.
        var sought: Taste?
        /// The film that was asked about or accepted since the last offer: "it" means that one.
        var topic: FilmID?
        /// How many answers in a row led nowhere.
        var misses = 0
        /// How many turns there were, so that phrases can vary from one to the next.
        public var turns = 0
        /// The titles of films that no catalogue has, by their numbers.
        var titles: [String: String]?

        /// The most films that are remembered as offered.
        public static let capacity = 200
    }

    /// The names of the states.
    public enum Kind: String, CaseIterable, Sendable { case start, asking, choosing, confirming, offering }

    public var kind: Kind {
        switch self {
        case .start: .start
        case .asking: .asking
        case .choosing: .choosing
        case .confirming: .confirming
        case .offering: .offering
        }
    }

    /// What outlives a single offer.
    var memory: Memory {
        switch self {
        case .start: Memory(said: Line(.welcome))
        case .asking(let memory), .choosing(_, let memory), .confirming(_, let memory), .offering(_, let memory):
            memory
        }
    }
}
