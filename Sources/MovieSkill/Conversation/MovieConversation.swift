public import SkillKit

/// The dialogue: a person names a film that they like, and hears of others like it, one after the other.
public struct MovieConversation: Conversation {
    public static let start = MovieState.start

    public static let router = IntentRouter<MovieEvent>(
        launch: .opened,
        ended: .ended,
        otherwise: .unexpected,
        misheard: { _ in .notUnderstood }
    ) {
        Route(RecommendMovie.self, MovieEvent.named)
        Route(MoreRecommendations.self) { _ in .wantsMore }
        Route(Narrow.self, MovieEvent.narrowed)
        Route(Choose.self, MovieEvent.chose)
        Route(AskAbout.self) { _ in .askedAbout }
        Route(AskDirector.self) { _ in .askedForDirector }
        Route(AskCast.self) { _ in .askedForCast }
        Route(AskYear.self) { _ in .askedForYear }
        Route(AskWhy.self) { _ in .askedWhy }
        Route(SeenIt.self) { _ in .hasSeenIt }
        Route(SurpriseMe.self) { _ in .wantsSurprise }
        Route(.next, .wantsMore)
        Route(.previous, .wentBack)
        Route(.yes, .agreed)
        Route(.no, .declined)
        Route(.help, .askedForHelp)
        Route(.repeat, .askedToRepeat)
        Route(.startOver, .startedOver)
        Route(.stop, .left)
        Route(.cancel, .left)
        Route(.navigateHome, .left)
        Route(.fallback, .notUnderstood)
    }

    private let recommender: any Recommender
    private let phrasebook = EnglishPhrasebook()

    /// Creates the dialogue over a backend.
    public init(recommender: some Recommender) { self.recommender = recommender }

    public func reply(to event: MovieEvent, in state: MovieState, turn: Turn) async throws -> Reply<MovieState> {
        switch (event, state) {
        case (.opened, _):
            return try await ask(.welcome, state.offered)

        case (.named(let wish), _):
            return try await recommend(wish, in: state)

        case (.wantsMore, .offering(let offer, let memory)), (.agreed, .offering(let offer, let memory)):
            return try await next(after: offer, memory)
        case (.wantsMore, .start), (.wantsMore, .asking), (.agreed, .start), (.agreed, .asking):
            return try await ask(state.offered.isEmpty ? .nothingToContinue : .nothingLeft, state.offered)

        case (.narrowed, .offering(let offer, let memory)), (.hasSeenIt, .offering(let offer, let memory)),
            (.wantsSurprise, .offering(let offer, let memory)):
            return try await next(after: offer, memory)
        case (.chose, .offering(let offer, let memory)), (.askedAbout, .offering(let offer, let memory)),
            (.askedForDirector, .offering(let offer, let memory)), (.askedForCast, .offering(let offer, let memory)),
            (.askedForYear, .offering(let offer, let memory)), (.askedWhy, .offering(let offer, let memory)),
            (.wentBack, .offering(let offer, let memory)):
            return try await stay(in: offer, memory, .helpWhenOffering(offer: offer.current))
        case (.narrowed, _), (.hasSeenIt, _), (.wantsSurprise, _), (.chose, _), (.askedAbout, _),
            (.askedForDirector, _), (.askedForCast, _), (.askedForYear, _), (.askedWhy, _), (.wentBack, _):
            return try await ask(.helpWhenAsking, state.offered)

        case (.declined, .offering), (.left, _):
            return try await .move(to: .start, .tell(speech(for: .goodbye)))
        case (.declined, .start), (.declined, .asking):
            return try await ask(.nothingToDecline, state.offered)

        case (.askedForHelp, .start), (.askedForHelp, .asking):
            return try await ask(.helpWhenAsking, state.offered)
        case (.askedForHelp, .offering(let offer, let memory)):
            return try await stay(in: offer, memory, .helpWhenOffering(offer: offer.current))

        case (.askedToRepeat, .start):
            return try await ask(.welcome, [])
        case (.askedToRepeat, .asking(let memory)):
            return try await ask(memory.said.isBearable ? memory.said : .noTitle, memory.offered)
        case (.askedToRepeat, .offering(let offer, let memory)):
            let line = memory.said.isBearable ? memory.said : .confusedWhenOffering(offer: offer.current)
            return try await stay(in: offer, memory, line)

        case (.startedOver, _):
            return try await ask(.startedOver, [])

        case (.unexpected, _) where !turn.isHeard:
            return .stay(.silent)
        case (.notUnderstood, .start), (.notUnderstood, .asking), (.unexpected, .start), (.unexpected, .asking):
            return try await ask(.confusedWhenAsking, state.offered)
        case (.notUnderstood, .offering(let offer, let memory)), (.unexpected, .offering(let offer, let memory)):
            return try await stay(in: offer, memory, .confusedWhenOffering(offer: offer.current))

        case (.ended, _):
            return .stay(.silent)
        }
    }

    public func apology(for error: any Error, in state: MovieState) -> Response {
        switch state {
        case .start, .asking: .ask(phrasebook.apology(whenOffering: false))
        case .offering: .ask(phrasebook.apology(whenOffering: true))
        }
    }
}

extension MovieConversation {
    private func recommend(_ wish: RecommendMovie, in state: MovieState) async throws -> Reply<MovieState> {
        guard let title = wish.title else {
            if case .offering(let offer, let memory) = state { return try await stay(in: offer, memory, .noTitle) }
            return try await ask(.noTitle, state.offered)
        }
        switch try await recommender.recommend(Wish(title: title, offered: Set(state.offered))) {
        case .unknownFilm:
            // What is longer than any title is noise, and not for saying it again.
            let line: Line = title.utf8.count > Line.longestHeard ? .noTitle : .unknownFilm(heard: title)
            // The offer that is open stays open: what was heard may not have been meant as a title.
            if case .offering(let offer, let memory) = state { return try await stay(in: offer, memory, line) }
            return try await ask(line, state.offered)
        case .films(let films, let liked):
            guard let first = films.first else { return try await ask(.nothingNew(liked: liked.id), state.offered) }
            let offer = MovieState.Offer(
                liked: liked.id,
                current: first.film.id,
                upcoming: films.dropFirst().map(\.film.id)
            )
            return try await make(offer, state.offered, .firstOffer(liked: liked.id, offer: first.film.id))
        }
    }

    private func next(after offer: MovieState.Offer, _ memory: MovieState.Memory) async throws -> Reply<MovieState> {
        guard let next = offer.upcoming.first else {
            return try await ask(.listEnded(liked: offer.liked), memory.offered)
        }
        let rest = Array(offer.upcoming.dropFirst())
        let offer = MovieState.Offer(liked: offer.liked, current: next, upcoming: rest)
        return try await make(offer, memory.offered, .nextOffer(offer: next))
    }

    /// Offers a film that was not offered before.
    private func make(_ offer: MovieState.Offer, _ offered: [FilmID], _ line: Line) async throws -> Reply<MovieState> {
        let offered = (offered + [offer.current]).suffix(MovieState.Memory.capacity)
        return try await stay(in: offer, MovieState.Memory(said: line, offered: Array(offered)), line)
    }

    /// Says something while a film is on offer.
    private func stay(
        in offer: MovieState.Offer,
        _ memory: MovieState.Memory,
        _ line: Line
    ) async throws -> Reply<MovieState> {
        var memory = memory
        memory.said = line
        var response = Response.ask(try await speech(for: line), reprompt: phrasebook.reprompt(whenOffering: true))
        if let film = line.offer, let film = try await recommender.film(film), !film.sentence.isEmpty {
            response = response.card(.simple(title: "\(film.title) (\(film.year))", content: film.sentence))
        }
        return .move(to: .offering(offer: offer, memory: memory), response)
    }

    /// Says something that asks for a film.
    private func ask(_ line: Line, _ offered: [FilmID]) async throws -> Reply<MovieState> {
        let response = Response.ask(try await speech(for: line), reprompt: phrasebook.reprompt(whenOffering: false))
        return .move(to: .asking(memory: MovieState.Memory(said: line, offered: offered)), response)
    }

    private func speech(for line: Line) async throws -> Speech {
        var titles: [FilmID: String] = [:]
        for film in line.films { titles[film] = try await recommender.film(film)?.title }
        return phrasebook.speech(for: line) { titles[$0] }
    }
}
