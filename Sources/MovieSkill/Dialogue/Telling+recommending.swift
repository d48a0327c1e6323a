import SkillKit

extension Telling {
    /// Answers a film, a genre or a decade that was named.
    /// - Parameters:
    ///   - wish: What was named.
    ///   - otherwise: Says a line in the state in which the person stays when nothing comes of it.
    /// - Returns: An offer, a question back, or what `otherwise` says.
    /// - Throws: What the recommender throws.
    func recommend(
        _ wish: RecommendMovie,
        otherwise: (Line) async throws -> Reply<MovieState>
    ) async throws -> Reply<MovieState> {
        var narrowing = Narrowing()
        // "Like Alien, but older" is older than Alien.
        let named = wish.direction == nil ? nil : try await film(called: wish.title)
        if let named { narrowing.add(wish, than: try await recommender.film(named)) } else { narrowing.add(wish) }
        guard let title = wish.title else {
            if let person = wish.person, person.utf8.count <= Line.longestHeard, UnknownWords.isName(person) {
                return try await recommend(by: person, narrowing, otherwise: otherwise)
            }
            if narrowing == Narrowing() { return try await otherwise(Line(.noTitle)) }
            return try await recommendAnything(narrowing, otherwise: otherwise)
        }
        var telling = self
        if let disliked = try await film(called: wish.disliked) { telling.memory.name(disliked) }
        let unknown = unknown(title)
        return try await telling.recommend(.title(title), narrowing, unknown: unknown) { line in
            // What is no title may be a name.
            guard line == unknown, let person = person(in: title) else { return try await otherwise(line) }
            return try await telling.recommend(by: person, narrowing) { _ in try await otherwise(line) }
        }
    }

    /// Offers something that somebody directed or plays in.
    private func recommend(
        by person: String,
        _ narrowing: Narrowing,
        otherwise: (Line) async throws -> Reply<MovieState>
    ) async throws -> Reply<MovieState> {
        var narrowing = narrowing
        narrowing.person = person
        guard try await hasFilms(narrowing) else { return try await otherwise(Line(.unknownPerson)) }
        return try await recommendAnything(narrowing, otherwise: otherwise)
    }

    /// Whether there are films of a kind, besides those of this session.
    private func hasFilms(_ narrowing: Narrowing) async throws -> Bool {
        let known = Set(memory.offered).union(memory.named ?? [])
        let wish = Wish(.anything(seed: seed), offered: known, filter: narrowing.filter, limit: 1)
        guard case .films(let films, _) = try await recommender.recommend(wish) else { return false }
        return !films.isEmpty
    }

    /// What a person does not want: what was heard as a title and is none may be a name, as in "I don't like Tom Cruise".
    func meant(by wish: Dislike) async throws -> Dislike {
        guard let title = wish.title, try await film(called: title) == nil, let person = person(in: title) else {
            return wish
        }
        var films = Narrowing()
        films.person = person
        return try await hasFilms(films) ? Dislike(person: person) : wish
    }

    /// Answers a film that is known.
    func recommend(
        _ film: FilmID,
        _ narrowing: Narrowing,
        otherwise: (Line) async throws -> Reply<MovieState>
    ) async throws -> Reply<MovieState> {
        try await recommend(.film(film), narrowing, unknown: Line(.noTitle), otherwise: otherwise)
    }

    /// Offers something of a kind, or anything.
    func recommendAnything(
        _ narrowing: Narrowing,
        otherwise: (Line) async throws -> Reply<MovieState>
    ) async throws -> Reply<MovieState> {
        try await recommend(.anything(seed: seed), narrowing, unknown: Line(.nothingNew), otherwise: otherwise)
    }

    private func recommend(
        _ liked: Wish.Liked,
        _ narrowing: Narrowing,
        unknown: Line,
        otherwise: (Line) async throws -> Reply<MovieState>
    ) async throws -> Reply<MovieState> {
        let known = Set(memory.offered).union(memory.named ?? [])
        let wish = Wish(liked, offered: known, filter: narrowing.filter)
        switch try await recommender.recommend(wish) {
        case .unknownFilm:
            return try await otherwise(unknown)
        case .ambiguous(let films):
            // The best known, in the order of time: so the first one is the oldest, and the last one the newest.
            let named = films.prefix(MovieState.Choice.capacity).enumerated()
                .sorted { ($0.element.year, $0.offset) < ($1.element.year, $1.offset) }.map(\.element.id)
            guard named.count > 1 else { return try await otherwise(unknown) }
            return try await ask(
                Line(.whichOne, among: named),
                among: MovieState.Choice(films: named, narrowing: narrowing)
            )
        case .uncertain(let film):
            return try await ask(Line(.didYouMean, film: film.id), about: film.id, narrowing)
        case .films(let films, let liked):
            guard let first = films.first?.film.id else {
                // Nothing like it is of that kind: better any of that kind than none.
                if liked != nil, narrowing != Narrowing() {
                    return try await recommendAnything(narrowing, otherwise: otherwise)
                }
                return try await ask(Line(.nothingNew, liked: liked?.id))
            }
            let offer = MovieState.Offer(
                liked: liked?.id,
                earlier: Array(memory.offered.filter { $0 != first }.suffix(MovieState.Offer.capacity)),
                current: first,
                upcoming: films.dropFirst().map(\.film.id),
                narrowing: narrowing
            )
            let isNarrow = narrowing != Narrowing()
            let line: Line =
                switch liked {
                case let liked?: Line(isNarrow ? .narrowedOffer : .firstOffer, offer: first, liked: liked.id)
                case nil: Line(isNarrow ? .narrowedOffer : .surprise, offer: first)
                }
            return try await self.offer(line, offer)
        }
    }
}
