import SkillKit

extension Telling {
    /// What is said, in the state in which the person stays, when there is nothing to offer.
    typealias Otherwise = (Line) async throws -> Reply<MovieState>

    /// Answers a film, a genre, a decade or a person that was named.
    /// - Parameters:
    ///   - named: What was named.
    ///   - otherwise: Says a line in the state in which the person stays when nothing comes of it.
    /// - Returns: An offer, a question back, or what `otherwise` says.
    /// - Throws: What the recommender throws.
    func recommendNamed(_ named: RecommendMovie, otherwise: Otherwise) async throws -> Reply<MovieState> {
        var narrowing = Narrowing()
        guard let title = named.title else {
            narrowing.add(named)
            if let person = named.person, person.utf8.count <= Line.longestHeard,
                try await isPerson(person)
            {
                return try await recommendFilms(with: person, narrowing, otherwise: otherwise)
            }
            if narrowing == Narrowing() { return try await otherwise(Line(.noTitle)) }
            return try await recommendAnything(narrowing)
        }
        var telling = self
        if let disliked = try await film(called: named.disliked) { telling.memory.name(disliked.id) }
        let found = try await recommender.lookUp(title: title)
        // "Like Alien, but older" is older than Alien.
        narrowing.add(named, than: found.film)

        func sayUnknown() async throws -> Reply<MovieState> {
            let unknown = unknown(title)
            // If it isn't a title, it may be a name.
            guard let person = person(in: title) else { return try await otherwise(unknown) }
            return try await telling.recommendFilms(with: person, narrowing) { _ in try await otherwise(unknown) }
        }
        switch found {
        case .unknown: return try await sayUnknown()
        case .ambiguous(let films):
            // The best known, in the order of time: so the first one is the oldest, and the last one the newest.
            let choice = films.prefix(MovieState.Choice.capacity).enumerated()
                .sorted { ($0.element.year, $0.offset) < ($1.element.year, $1.offset) }.map(\.element.id)
            guard choice.count > 1 else { return try await sayUnknown() }
            return try await telling.ask(
                Line(.whichOne, among: choice),
                among: .init(films: choice, narrowing: narrowing)
            )
        case .uncertain(let film):
            return try await telling.ask(Line(.didYouMean, film: film.id), about: film.id, narrowing)
        case .film(let film, _):
            if let reply = try await telling.recommendFilms(like: film, narrowing) { return reply }
            return try await sayUnknown()
        }
    }

    /// Offers films like one that is known.
    func recommendFilms(
        like id: FilmID,
        _ narrowing: Narrowing,
        otherwise: Otherwise
    ) async throws -> Reply<MovieState> {
        if let film = try await recommender.film(id),
            let reply = try await recommendFilms(like: film, narrowing)
        {
            return reply
        }
        return try await otherwise(Line(.noTitle))
    }

    /// Offers films of a kind, or any that many people like.
    func recommendAnything(_ narrowing: Narrowing) async throws -> Reply<MovieState> {
        let films = try await films(narrowing)
        if let reply = try await offerFirst(of: films, narrowing) { return reply }
        return try await ask(Line(.nothingNew))
    }

    /// Whether words that stand where a name may be are one; "the Coens" are known, and "the kids" are not.
    private func isPerson(_ words: String) async throws -> Bool {
        if UnknownWords.isName(words) { return true }
        var narrowing = Narrowing()
        narrowing.person = words
        return try await !films(narrowing).isEmpty
    }

    /// Offers films that somebody directed or is in.
    private func recommendFilms(
        with person: String,
        _ narrowing: Narrowing,
        otherwise: Otherwise
    ) async throws -> Reply<MovieState> {
        var narrowing = narrowing
        narrowing.person = person
        let films = try await films(narrowing)
        if let reply = try await offerFirst(of: films, narrowing) { return reply }
        return try await otherwise(Line(.unknownPerson))
    }

    /// Offers films like one; `nil` if the recommender does not know that.
    private func recommendFilms(like film: Film, _ narrowing: Narrowing) async throws -> Reply<MovieState>? {
        guard let films = try await recommender.recommend(wish(.film(film), narrowing)) else { return nil }
        if let reply = try await offerFirst(of: films, like: film, narrowing) { return reply }
        // Nothing like it is of that kind: better any of that kind than none.
        if narrowing != Narrowing() { return try await recommendAnything(narrowing) }
        return try await ask(Line(.nothingNew, liked: film.id))
    }

    /// Films of a kind that are new in this session.
    private func films(_ narrowing: Narrowing) async throws -> [RecommendedFilm] {
        try await recommender.recommend(wish(.anything(seed: seed), narrowing)) ?? []
    }

    private func wish(_ liked: Wish.Liked, _ narrowing: Narrowing) -> Wish {
        Wish(liked, offered: Set(memory.offered).union(memory.named ?? []), filter: narrowing.filter)
    }

    /// Offers the first of some films, with the others to follow; `nil` if there are none.
    private func offerFirst(
        of films: [RecommendedFilm],
        like liked: Film? = nil,
        _ narrowing: Narrowing
    ) async throws -> Reply<MovieState>? {
        guard let first = films.first?.film.id else { return nil }
        let offer = MovieState.Offer(
            liked: liked?.id,
            earlier: Array(memory.offered.filter { $0 != first }.suffix(MovieState.Offer.capacity)),
            current: first,
            upcoming: films.dropFirst().map(\.film.id),
            narrowing: narrowing
        )
        let sentence: Line.Sentence =
            narrowing != Narrowing() ? .narrowedOffer : liked == nil ? .surprise : .firstOffer
        return try await self.offer(Line(sentence, offer: first, liked: liked?.id), offer)
    }

    /// What a person does not want: words heard as a title may be a name, as in "I don't like Tom Cruise".
    func meant(by wish: Dislike) async throws -> Dislike {
        guard let title = wish.title, try await film(called: title) == nil, let person = person(in: title) else {
            return wish
        }
        var narrowing = Narrowing()
        narrowing.person = person
        return try await films(narrowing).isEmpty ? wish : Dislike(person: person)
    }
}
