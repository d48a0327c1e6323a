public import SkillKit

/// The dialogue: a person names a film that they like, and hears of others like it, one after the other.
public struct MovieConversation: Conversation {
    public static let start = MovieState.start
    public static let language = Language.english.taking(
        "film:movie, films:movies, flick:movie, flicks:movies",
        phrases: "i feel like watching, i want to watch, i would like to watch, we want to watch",
        asides: "she is so good in it, what a cast, the music was lovely, that ending"
    )

    let recommender: any Recommender
    let phrasebook: any Phrasebook = EnglishPhrasebook()

    /// Creates the dialogue over a backend.
    public init(recommender: some Recommender) { self.recommender = recommender }

    public func reply(to event: MovieEvent, in state: MovieState, turn: Turn) async throws -> Reply<MovieState> {
        let recommender = TurnRecommender(recommender, in: turn, remembered: state.memory.titles)
        var reply = try await MovieConversation(recommender: recommender).answer(event, in: state, turn)
        if let next = reply.next { reply.next = next.remembering(recommender.titles(of: next.namedFilms)) }
        return reply
    }

    private func answer(_ event: MovieEvent, in state: MovieState, _ turn: Turn) async throws -> Reply<MovieState> {
        // An event that nobody hears the answer of, such as a stream that ended, changes nothing.
        if event == .unexpected, !turn.isHeard { return .stay(.silent) }
        var telling = Telling(recommender, phrasebook, session: turn.session?.id, state.memory)
        // A session from before there was a taste knows only what the offer is based on.
        if case .offering(let offer, _) = state, telling.memory.taste.liked.isEmpty, let liked = offer.liked {
            telling.memory.taste.like(liked)
        }
        var event = event
        if case .named(let wish) = event { event = telling.understood(wish) }
        let (meant, state) = try await withoutGoneFilms(event, in: state, &telling)
        let reply =
            switch state {
            case .start where turn.hasLostState: try await replyWhenLost(meant, telling)
            case .start: try await replyWhenAsking(meant, telling)
            case .asking: try await replyWhenAsking(meant, telling)
            case .choosing(let choice, _): try await replyWhenChoosing(among: choice, meant, telling)
            case .confirming(let film, _): try await replyWhenConfirming(film, meant, telling)
            case .offering(let offer, _): try await replyWhenOffering(offer, meant, telling)
            }
        guard let next = reply.next, next.memory.misses > 1 else { return reply }
        return try await leadOn(from: next, after: meant, reply, telling)
    }

    public var mayWait: Bool { recommender.mayWait }

    public func apology(for error: any Error, in state: MovieState, turn: Turn) -> Response {
        .ask(phrasebook.apology(in: state.kind), reprompt: phrasebook.reprompt(in: state.kind, Scene()))
    }
}
