import SkillKit

extension Telling {
    /// Says a line, in the state in which the person stays, when there is nothing to offer.
    typealias Otherwise = (Line) async throws -> Reply<MovieState>

    /// Answers what a person said about the films that they want.
    /// - Parameters:
    ///   - named: What was said.
    ///   - otherwise: Says a line in the state in which the person stays when nothing comes of it.
    /// - Returns: An offer, a question back, or what `otherwise` says.
    /// - Throws: What the recommender throws.
    func recommendNamed(_ named: RecommendMovie, otherwise: Otherwise) async throws -> Reply<MovieState> {
        var telling = self
        if named.manner == .relaxation {
            telling.memory.taste.relax(named.wanted)
            for title in named.wanted.titles ?? [] {
                if let film = try await film(called: title) { telling.memory.taste.forget(film.id) }
            }
            return try await telling.recommendKind(otherwise: otherwise)
        }
        let named = try await apart(named)
        for title in named.unwanted.titles ?? [] {
            if let film = try await film(called: title) { try await telling.dislike(film) }
        }
        // "Nothing before 1990": the year is part of what isn't wanted.
        var wanted = named.wanted
        let isOfUnwanted = named.unwanted.era != nil && wanted.era == nil
        if isOfUnwanted { wanted.year = nil }
        let before = telling.memory.taste
        telling.memory.taste.take(named.unwanted, isOfUnwanted ? named.wanted.year : nil, than: nil)
        wanted = try await withoutThings(wanted)
        let people = try await people(in: wanted)
        if people.known.isEmpty, let named = people.named.first, wanted == Wanted(people: wanted.people) {
            // "Something with Indiana Jones" names films.
            if try await isHero(named) {
                return try await telling.recommendFilms(like: [named], otherwise: otherwise) { _, _ in }
            }
            return try await otherwise(Line(.unknownPerson))
        }
        // "Good" is a film, but hardly ever meant.
        if let said = wanted.titles, !said.isEmpty, said.allSatisfy(UnknownWords.areOnlyPraise) {
            wanted.titles = nil
            if wanted == Wanted() {
                return try await telling.recommendAnything { try await otherwise(Line(.nothingNew)) }
            }
        }
        // "Not The Heat. Heat, with Al Pacino" is no film that is known.
        if let titles = wanted.titles, let ruledOut = named.unwanted.titles {
            let others = try await without(ruledOut, titles.prefix(Self.mostFilms))
            if let first = titles.first, others.isEmpty, wanted == Wanted(titles: titles) {
                return try await otherwise(unknown(first))
            }
            wanted.titles = others.isEmpty ? nil : others
        }
        if let titles = wanted.titles {
            return try await telling.recommendFilms(like: titles, otherwise: otherwise) { taste, _ in
                taste.take(wanted, named.addition, people: people.named)
            }
        }
        let last: Film? = if let id = memory.offered.last { try await recommender.film(id) } else { nil }
        telling.memory.taste.take(wanted, named.addition, people: people.named, than: last)
        guard telling.memory.taste != before else {
            let line = Line(wanted.themes != nil ? .unknownKind : .noTitle)
            // It was wanted already, and still is: "another comedy", "something older with zombies".
            if telling.memory.taste.isOfAKind, wanted != Wanted() {
                return try await telling.recommendKind(otherwise: otherwise)
            }
            // "For my friends" rules no film out.
            if wanted.audience != nil, wanted.themes == nil, memory.taste.liked.isEmpty {
                return try await telling.recommendAnything { try await otherwise(Line(.nothingNew)) }
            }
            return try await otherwise(line)
        }
        return try await telling.recommendKind(otherwise: otherwise)
    }

    /// Answers how films should differ from one that was named, or from most films.
    ///
    /// - Parameters:
    ///   - wish: How they should differ.
    ///   - film: The film that they should differ from, unless the wish names one.
    ///   - otherwise: Says a line in the state in which the person stays when nothing comes of it.
    /// - Returns: An offer, or what `otherwise` says.
    /// - Throws: What the recommender throws.
    func recommendSteered(
        _ wish: Steer,
        than film: FilmID? = nil,
        otherwise: Otherwise
    ) async throws -> Reply<MovieState> {
        if let titles = wish.titles {
            // "Like Alien, but older" is older than Alien.
            return try await recommendFilms(like: titles, otherwise: otherwise) { $0.take(wish, than: $1) }
        }
        var telling = self
        var wish = wish
        if let person = try await person(in: wish) {
            if wish.directions?.values.contains(.samePerson) == true { telling.memory.taste.want(onlyWith: person) }
            if wish.directions?.values.contains(.otherPeople) == true { telling.memory.taste.refuse(.person(person)) }
            wish.directions?.values.removeAll { $0 == .samePerson || $0 == .otherPeople }
            wish.people?.removeAll { $0 == person }
        }
        let known: Film? = if let film { try await recommender.film(film) } else { nil }
        telling.memory.taste.take(wish, than: known)
        return try await telling.recommendKind(otherwise: otherwise)
    }

    /// Offers films like those that were named.
    /// - Parameters:
    ///   - titles: The titles, as they were heard.
    ///   - otherwise: Says a line when nothing comes of it.
    ///   - add: Adds what else was said to the taste, compared with the first film.
    /// - Returns: An offer, or a question back.
    /// - Throws: What the recommender throws.
    private func recommendFilms(
        like titles: [String],
        otherwise: Otherwise,
        _ add: (inout Taste, Film?) -> Void
    ) async throws -> Reply<MovieState> {
        var telling = self
        var films: [Film] = []
        for title in titles.prefix(Self.mostFilms) {
            let found = try await recommender.lookUp(title: title)
            // One of several titles may be misheard, or be that of several films; the others are enough then.
            if titles.count > 1, let film = found.film, !films.contains(film) { films.append(film) }
            if case .film(let film, _) = found, titles.count == 1 { films.append(film) }
        }
        if !films.isEmpty {
            for film in films { telling.memory.taste.follow(film) }
            add(&telling.memory.taste, films.first)
            return try await telling.recommendFilms(like: films, otherwise: otherwise)
        }
        let title = titles.first ?? ""
        let found = try await recommender.lookUp(title: title)
        telling.memory.sought = nil
        telling.memory.taste.forgetWanted()
        add(&telling.memory.taste, nil)
        switch found {
        case .ambiguous(let films) where films.count > 1:
            // The best known, in the order of their years: "the first one" is the oldest, "the last one" the newest.
            let choice = films.prefix(MovieState.Choice.capacity).enumerated()
                .sorted { ($0.element.year, $0.offset) < ($1.element.year, $1.offset) }.map(\.element.id)
            return try await telling.ask(Line(.whichOne, among: choice), among: .init(films: choice))
        case .uncertain(let film):
            return try await telling.ask(Line(.didYouMean, film: film.id), about: film.id)
        case .unknown, .ambiguous, .film:
            return try await telling.recommendUnknown(title, otherwise: otherwise)
        }
    }

    /// Offers what there is when a title is no film's: a person's films, or those of the kind that was named with it.
    private func recommendUnknown(_ title: String, otherwise: Otherwise) async throws -> Reply<MovieState> {
        var telling = self
        if let person = person(in: title), try await isPerson(person) {
            telling.memory.taste.want(.person(person))
            return try await telling.recommendKind { _ in try await otherwise(unknown(title)) }
        }
        if let subject = UnknownWords.subject(of: title) {
            telling.memory.taste.take(Wanted(themes: [subject]), people: [])
            return try await telling.recommendKind { _ in try await otherwise(unknown(title)) }
        }
        if telling.memory.taste.isOfAKind { return try await telling.recommendKind(otherwise: otherwise) }
        // "The best" is no title.
        if UnknownWords.areOnlyPraise(title) {
            return try await recommendAnything { try await otherwise(Line(.nothingNew)) }
        }
        return try await otherwise(unknown(title))
    }

    /// The most films that are looked for at once.
    private static let mostFilms = 4

    /// Offers films like one that is known.
    func recommendFilms(like id: FilmID, otherwise: Otherwise) async throws -> Reply<MovieState> {
        guard let film = try await recommender.film(id) else { return try await otherwise(Line(.noTitle)) }
        return try await recommendFilms(like: [film], otherwise: otherwise)
    }

    /// Offers films like some that were just named, and of the kinds that are wanted.
    private func recommendFilms(like films: [Film], otherwise: Otherwise) async throws -> Reply<MovieState> {
        var telling = self
        let earlier = try await known(memory.taste.liked.filter { id in !films.contains { $0.id == id } }.suffix(2))
        for film in films.reversed() { telling.memory.taste.like(film.id) }
        guard let found = try await telling.found(like: films, earlier: earlier) else {
            return try await otherwise(Line(unknown: films[0].title))
        }
        guard !found.films.isEmpty else { return try await telling.ask(Line(.nothingNew, liked: films[0].id)) }
        let isOfAll = found.without.isEmpty && !telling.memory.taste.isOfAKind && found.like.count == 1
        var line = Line(isOfAll ? .firstOffer : .narrowedOffer)
        if found.like.isEmpty {
            line.film = films[0].id
        } else {
            line.liked = films[0].id
            line.choice = films.dropFirst().map(\.id)
        }
        return try await telling.offerFirst(of: found, line)
    }

    /// Offers films of the kinds that are wanted, like the film that is liked if that is of such a kind itself.
    func recommendKind(
        refused: [Criterion] = [],
        otherwise: Otherwise
    ) async throws -> Reply<MovieState> {
        let liked = try await known(memory.taste.liked.suffix(2)).filter { film in
            !memory.taste.wanted.contains { criterion in
                switch criterion.sort {
                case .kinds, .origins, .subject, .story: criterion.isTrue(of: film) == false
                case .person, .years, .minutes, .fame: false
                }
            }
        }
        let seeds = Array(liked.suffix(1))
        guard let found = try await found(like: seeds, earlier: liked.dropLast()), !found.films.isEmpty else {
            return try await otherwise(Line(memory.offered.isEmpty ? .nothingNew : .nothingOfThatKind))
        }
        var line = Line(memory.taste.isOfAKind || !seeds.isEmpty ? .narrowedOffer : .surprise)
        line.refused = refused
        return try await offerFirst(of: found, line)
    }

    /// Offers films that many people like, of any kind that is not refused.
    func recommendAnything(
        _ sentence: Line.Sentence = .surprise,
        otherwise: () async throws -> Reply<MovieState>
    ) async throws -> Reply<MovieState> {
        var telling = self
        // Somebody who is bored by a film still has no more time.
        let kept = sentence == .different ? memory.taste.wanted.filter { $0.sort == .minutes } : []
        telling.memory.taste.forgetWanted()
        for criterion in kept { telling.memory.taste.want(criterion) }
        guard let found = try await telling.found(like: []), !found.films.isEmpty else { return try await otherwise() }
        return try await telling.offerFirst(of: found, Line(sentence))
    }

    /// The films that fit the taste and are new in this session; `nil` if none are known that others are to be like.
    func found(like films: [Film], earlier: some Collection<Film> = []) async throws -> FittingFilms? {
        try await recommender.films(
            for: memory.taste,
            like: films,
            earlier: Array(earlier),
            wantedBefore: wantedBefore,
            without: memory.offered + (memory.topic.map { [$0] } ?? []),
            seed: seed
        )
    }

    /// The films with some identifiers, as far as they are known.
    private func known(_ ids: some Sequence<FilmID>) async throws -> [Film] {
        var films: [Film] = []
        for id in ids { if let film = try await recommender.film(id) { films.append(film) } }
        return films
    }

    /// Offers the first of some films, with the others to follow.
    private func offerFirst(of found: FittingFilms, _ line: Line) async throws -> Reply<MovieState> {
        let films = found.films.map(\.film.id)
        guard let first = films.first else { return try await ask(Line(.nothingNew)) }
        let offer = MovieState.Offer(
            liked: found.like.first?.id,
            earlier: Array(memory.offered.filter { $0 != first }.suffix(MovieState.Offer.capacity)),
            current: first,
            upcoming: Array(films.dropFirst())
        )
        var (telling, line) = (self, line)
        line.offer = first
        line.without = found.without.filter(isWorthSaying)
        // What no film has is not looked for again.
        telling.memory.taste.letGo(found.without)
        return try await telling.offer(line, offer)
    }

    /// Whether a person would miss what could not be had, or wonder at its being said: "leaving aside warm".
    private func isWorthSaying(_ criterion: Criterion) -> Bool {
        switch criterion {
        case .subject(let words): Subject(words) != nil || words.contains(" ")
        // Nobody asked to be told how well known a film is.
        case .fame: false
        case .person, .kinds, .years, .origins, .minutes, .story: true
        }
    }
}
