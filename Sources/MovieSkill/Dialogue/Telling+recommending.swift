import SkillKit

extension Telling {
    /// What is said, in the state in which the person stays, when there is nothing to offer.
    typealias Otherwise = (Line) async throws -> Reply<MovieState>

    /// Answers what a person said of the films that they want.
    /// - Parameters:
    ///   - named: What was said.
    ///   - otherwise: Says a line in the state in which the person stays when nothing comes of it.
    /// - Returns: An offer, a question back, or what `otherwise` says.
    /// - Throws: What the recommender throws.
    func recommendNamed(_ named: RecommendMovie, otherwise: Otherwise) async throws -> Reply<MovieState> {
        var telling = self
        for title in named.unwanted.titles ?? [] {
            if let film = try await film(called: title) { telling.memory.name(film.id) }
        }
        let (wanted, narrowing) = (named.wanted, Narrowing(named))
        if let titles = wanted.titles {
            return try await telling.recommendFilms(like: titles, otherwise: otherwise) { _ in narrowing }
        }
        if let person = wanted.people?.first, person.utf8.count <= Line.longestHeard,
            try await isPerson(person)
        {
            return try await telling.recommendFilms(with: person, narrowing, otherwise: otherwise)
        }
        if narrowing == Narrowing() {
            if wanted.themes != nil { return try await otherwise(Line(.unknownKind)) }
            if wanted.people != nil || named == RecommendMovie() { return try await otherwise(Line(.noTitle)) }
        }
        return try await telling.recommendAnything(narrowing)
    }

    /// Answers how films are to differ from one that was named, or from those that there are.
    func recommendSteered(_ wish: Steer, otherwise: Otherwise) async throws -> Reply<MovieState> {
        func narrowing(_ film: Film?) -> Narrowing {
            var narrowing = Narrowing()
            // "Like Alien, but older" is older than Alien.
            narrowing.add(wish, than: film)
            return narrowing
        }
        if let titles = wish.titles { return try await recommendFilms(like: titles, otherwise: otherwise, narrowing) }
        return try await recommendAnything(narrowing(nil))
    }

    /// Offers films like one that was named, or like several by turns.
    private func recommendFilms(
        like titles: [String],
        otherwise: Otherwise,
        _ narrowing: (Film?) -> Narrowing
    ) async throws -> Reply<MovieState> {
        var telling = self
        var others: [Film] = []
        for title in titles.dropFirst().prefix(Self.mostOthers) {
            if let film = try await film(called: title) { others.append(film) }
        }
        for film in others { telling.memory.name(film.id) }
        let title = titles.first ?? ""
        var found = try await recommender.lookUp(title: title)
        // Of several titles one may be misheard; then the others are enough.
        if found.film == nil, !others.isEmpty { found = TitleLookup.film(others.removeFirst(), similar: nil) }
        let narrowing = narrowing(found.film)

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
            if let reply = try await telling.recommendFilms(like: film, and: others, narrowing) { return reply }
            return try await sayUnknown()
        }
    }

    /// The most films, beside the first, that are looked for at once.
    private static let mostOthers = 3

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
    private func recommendFilms(
        like film: Film,
        and others: [Film] = [],
        _ narrowing: Narrowing
    ) async throws -> Reply<MovieState>? {
        guard var films = try await recommender.recommend(wish(.film(film), narrowing)) else { return nil }
        for other in others {
            var wish = wish(.film(other), narrowing)
            wish.offered.formUnion(films.map(\.film.id) + [film.id])
            films.mix(with: try await recommender.recommend(wish) ?? [])
        }
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
        guard let title = wish.unwanted.titles?.first, wish == Dislike(title: title),
            try await film(called: title) == nil, let person = person(in: title)
        else { return wish }
        var narrowing = Narrowing()
        narrowing.person = person
        return try await films(narrowing).isEmpty ? wish : Dislike(person: person)
    }
}

extension [RecommendedFilm] {
    /// Takes other films in, by turns with those that are there.
    fileprivate mutating func mix(with others: Self) {
        var both: Self = []
        for place in 0..<Swift.max(count, others.count) {
            both += dropFirst(place).prefix(1)
            both += others.dropFirst(place).prefix(1)
        }
        self = both
    }
}
