import SkillKit

extension MovieConversation {
    /// Answers when one of several films is to be chosen.
    func replyWhenChoosing(
        among choice: MovieState.Choice,
        _ event: MovieEvent,
        _ telling: Telling
    ) async throws -> Reply<MovieState> {
        func askAgain(_ line: Line) async throws -> Reply<MovieState> { try await telling.ask(line, among: choice) }
        func take(_ film: FilmID?) async throws -> Reply<MovieState> {
            guard let film else { return try await askAgain(Line(.whichOneAgain, among: choice.films)) }
            return try await telling.recommendFilms(like: film, otherwise: askAgain)
        }
        switch event {
        case .opened: return try await telling.ask(Line(.welcome))
        case .chose(let wish):
            if let film = try await film(for: wish, among: choice.films) { return try await take(film) }
            let left = try await films(of: wish.year, among: choice.films)
            if left.isEmpty, let reply = try await guess(knowing: RecommendMovie(wish), telling) { return reply }
            guard left.count > 1 else { return try await take(nil) }
            return try await telling.ask(Line(.whichOne, among: left), among: .init(films: left))
        case .steered(let wish):
            // "The newer."
            switch wish.directions?.values.first {
            case .newer?: return try await take(film(for: Choose(age: .newest), among: choice.films))
            case .older?: return try await take(film(for: Choose(age: .oldest), among: choice.films))
            default: return try await take(nil)
            }
        case .named(let wish):
            let title = wish.wanted.titles?.first ?? ""
            // A device may take a year, "the second one" or a name for a title.
            let chosen = Choose(
                place: SpokenOrdinal(title),
                year: SpokenYear(title) ?? wish.wanted.year,
                person: wish.wanted.people?.first ?? telling.person(in: title),
                // "The one from the seventies", "the comedy".
                genre: title.isEmpty ? wish.wanted.genres?.values.first : nil,
                decade: wish.wanted.decades?.values.first,
                origin: wish.wanted.origins?.values.first
            )
            if let film = try await film(for: chosen, among: choice.films) { return try await take(film) }
            if title.isEmpty {
                if let reply = try await guess(knowing: wish, telling) { return reply }
                if chosen.genre != nil || chosen.decade != nil { return try await take(nil) }
            }
            if let film = try await film(called: title, among: choice.films) { return try await take(film) }
            return try await telling.recommendNamed(wish, otherwise: askAgain)
        // "Any of them", "you choose", "go on".
        case .wantsSurprise, .wantsMore: return try await take(bestKnown(of: choice.films))
        case .accepted(let said) where said.title != nil:
            guard let film = try await film(called: said.title ?? "", among: choice.films) else {
                return try await telling.recommendNamed(RecommendMovie(title: said.title), otherwise: askAgain)
            }
            return try await take(film)
        case .described(let wish):
            if let story = wish.description?.first, let film = try await film(called: story, among: choice.films) {
                return try await take(film)
            }
            let chosen = Choose(
                year: wish.year,
                person: wish.people?.first,
                genre: wish.genres?.values.first,
                decade: wish.decade,
                origin: wish.origin
            )
            if let film = try await film(for: chosen, among: choice.films) { return try await take(film) }
            return try await guess(wish, telling, otherwise: askAgain)
        case .asked(let question, let title?, let claim):
            guard let film = try await telling.film(called: title) else {
                return try await askAgain(Line(.unknownAsked))
            }
            // Whoever names a film that was guessed has found it.
            if telling.memory.sought == nil || !choice.films.contains(film.id) {
                return try await askAgain(Line(answering: question, about: film.id, claim))
            }
            return try await telling.ask(Line(answering: question, about: film.id, claim))
        case .asked(let question, nil, let claim):
            // Of several, the best known is the one that people ask about.
            let best = try await bestKnown(of: choice.films)
            guard let film = telling.memory.topic ?? best else { return try await take(nil) }
            // Of films with one title, one must still be chosen.
            if telling.memory.sought == nil { return try await askAgain(Line(answering: question, about: film, claim)) }
            return try await telling.ask(Line(answering: question, about: film, claim))
        case .askedForHistory: return try await askAgain(telling.history)
        case .disliked(Dislike()), .declined, .wentBack:
            if let reply = try await guess(otherThan: choice.films, telling) { return reply }
            return try await telling.ask(Line(.notThatOne))
        case .agreed, .accepted, .disliked, .hasSeen, .notUnderstood, .unexpected:
            return try await askAgain(Line(.whichOneAgain, among: choice.films))
        case .remarked(let remark, let title): return try await askAgain(telling.line(for: remark, of: title))
        case .askedForHelp: return try await askAgain(Line(.helpWhenChoosing, among: choice.films))
        case .askedToRepeat:
            return try await telling.repeat(orSay: Line(.whichOne, among: choice.films)) {
                .choosing(choice: choice, memory: $0)
            }
        case .startedOver: return try await startOver(telling)
        case .left: return try await telling.leave()
        case .ended: return .stay(.silent)
        }
    }

    /// The one of several films that was meant, by its year before its place: "the first one from 1976".
    ///
    /// - Parameters:
    ///   - wish: What was said.
    ///   - films: The films.
    ///   - isLast: Whether of several that it may be the last one is meant: the one that was offered last.
    /// - Returns: The film; `nil` if it is none of them, or any of several.
    /// - Throws: What the recommender throws.
    func film(for wish: Choose, among films: [FilmID], orLast isLast: Bool = false) async throws -> FilmID? {
        if let age = wish.age {
            var dated: [(film: FilmID, year: Int)] = []
            for id in films {
                if let year = try await recommender.film(id)?.year, year > 0 { dated.append((id, year)) }
            }
            switch age {
            case .oldest: return dated.min { $0.year < $1.year }?.film
            case .newest: return dated.max { $0.year < $1.year }?.film
            }
        }
        let ofYear = try await self.films(of: wish.year, among: films)
        if ofYear.count == 1 { return ofYear[0] }
        if wish.person != nil || wish.genre != nil || wish.decade != nil || wish.origin != nil {
            let person = wish.person.map(SpokenPerson.init)
            let kind = FilmFilter(wish)
            let found = try await self.films(among: films) { person.map($0.isOf) ?? true && kind.contains($0) }
            if found.count == 1 || isLast, let last = found.last { return last }
        }
        // "The first one from 1976", where several are.
        let counted = ofYear.isEmpty ? films : ofYear
        return wish.place?.index(in: counted.count).flatMap { counted.indices.contains($0) ? counted[$0] : nil }
    }

    /// Those of several films that are from a year; none if no year was said.
    private func films(of year: SpokenYear?, among films: [FilmID]) async throws -> [FilmID] {
        guard let year else { return [] }
        var found: [FilmID] = []
        for id in films {
            if let film = try await recommender.film(id), year.means(film.year) { found.append(id) }
        }
        return found
    }

    /// The only one of several films whose title has all the words: "azkaban".
    private func film(called title: String, among films: [FilmID]) async throws -> FilmID? {
        let said = TitleWords(title).telling
        guard !said.isEmpty else { return nil }
        let found = try await self.films(among: films) { said.allSatisfy(TitleWords($0.title).telling.contains) }
        return found.count == 1 ? found[0] : nil
    }

    /// Those of several films for which something holds.
    private func films(among films: [FilmID], where holds: (Film) -> Bool) async throws -> [FilmID] {
        var found: [FilmID] = []
        for id in films {
            if let film = try await recommender.film(id), holds(film) { found.append(id) }
        }
        return found
    }
}

extension FilmFilter {
    /// What a film is that was picked by its kind, its decade or where it comes from.
    fileprivate init(_ wish: Choose) {
        self.init(genres: Set((wish.genre?.genres ?? []).map(\.rawValue)), years: wish.decade?.years)
        origins = wish.origin.map { [$0.origin] } ?? []
        themes = Set(wish.genre?.subject?.themes ?? [])
    }
}
