public import SkillKit

/// Gets recommendations from a service over HTTP.
///
/// The service knows titles, and nothing else. Which film was meant, and everything that is said about films besides
/// their titles, comes from the catalogue in this process. So do recommendations when the service is down or late, if
/// the catalogue has the film.
public struct HTTPRecommender: Recommender {
    /// The longest time to wait for the service.
    private static let patience = Duration.seconds(3)

    /// The most films for which the service is asked in one turn.
    private static let mostFilms = 3

    private let service: RecommendationService
    private let known: InProcessRecommender
    private var turn: Turn?

    /// Creates a recommender.
    /// - Parameters:
    ///   - url: Where the service is.
    ///   - known: The films that are known in this process.
    /// - Throws: ``ServiceURL/AddressError/noTLS``.
    public init(_ url: ServiceURL, knowing known: InProcessRecommender) throws(ServiceURL.AddressError) {
        service = try RecommendationService(url)
        self.known = known
    }

    public func serving(_ turn: Turn) -> any Recommender {
        var copy = self
        copy.turn = turn
        return copy
    }

    public func lookUp(title spoken: String) async throws -> TitleLookup {
        let found = known.lookUp(title: spoken)
        guard found == .unknown, let title = ServiceAnswer.speakable(spoken) else { return found }
        // A service may know titles only with their capitals, which recognised speech doesn't have.
        let written = title.inTitleCase
        let film = Film(foreign: written)
        let titles = try await titles(like: title == written ? [title] : [title, written])
        return titles.map { .film(film, similar: films($0, like: film)) } ?? .unknown
    }

    public func recommend(_ wish: Wish) async throws -> [RecommendedFilm]? {
        // The service knows only titles: it can't help with wishes for anything else.
        guard case .films(let films) = wish.liked, wish.story.isEmpty, !wish.filter.isOfAKind else {
            return known.recommend(wish)
        }
        do {
            var all: [RecommendedFilm]?
            for film in films.prefix(Self.mostFilms) {
                guard let titles = try await titles(like: [film.title]) else { continue }
                all = (all ?? []).mixed(with: wish.choose(from: self.films(titles, like: film)))
            }
            return all.map { wish.choose(from: $0) }
        } catch {
            guard films.contains(where: { !$0.id.isForeign }), !Task.isCancelled else { throw error }
            return known.recommend(wish)
        }
    }

    public func film(_ id: FilmID) async throws -> Film? { known.film(id) }

    public func reasons(for film: FilmID, like liked: FilmID) async throws -> [Reason] {
        // Through the protocol: on the type itself, overload resolution would choose the asynchronous default.
        let known: any Recommender = known
        return try await known.reasons(for: film, like: liked)
    }

    public func series(of film: FilmID) async throws -> [Film] {
        let known: any Recommender = known
        return try await known.series(of: film)
    }

    public func knows(title words: String) -> Double? {
        // The service may know more than the catalogue, but it is not asked while a person types.
        known.knows(title: words).flatMap { $0 > 0 ? $0 : nil }
    }

    public func knows(person words: String) -> Double? { known.knows(person: words).flatMap { $0 > 0 ? $0 : nil } }

    /// The titles that the service recommends for a film, or `nil` if it knows none of the spellings of its title.
    private func titles(like spellings: [String]) async throws -> [String]? {
        do {
            // The remaining time is for the catalogue, and for the answer.
            let limit = min(Self.patience, (turn?.deadline ?? .never).remaining * 3 / 4)
            let deadline = Deadline(after: limit, by: ContinuousClock())
            for title in spellings {
                let trace = turn?.trace ?? TurnTrace()
                let answer = try await trace.ask("films like \(title)") {
                    try await service.films(like: title, until: deadline, traceID: trace.traceID)
                }
                if case .titles(let titles) = answer { return titles }
            }
            return nil
        } catch {
            let reason = (error as? any LoggableError)?.description ?? "\(type(of: error))"
            turn?.trace.note("the recommender at \(service.url) failed: \(reason)")
            throw error
        }
    }

    /// The films that have these titles, each once.
    private func films(_ titles: [String], like liked: Film) -> [RecommendedFilm] {
        var taken: Set = [liked.id]
        var films: [RecommendedFilm] = []
        for title in titles {
            let film = known.film(titled: title) ?? Film(foreign: title)
            if taken.insert(film.id).inserted { films.append(RecommendedFilm(film)) }
        }
        return films
    }
}

extension [RecommendedFilm] {
    /// These and others in turn, each film once.
    fileprivate func mixed(with others: Self) -> Self {
        var (seen, mixed) = (Set<FilmID>(), Self())
        for place in 0..<Swift.max(count, others.count) {
            for film in [dropFirst(place).first, others.dropFirst(place).first].compactMap(\.self)
            where seen.insert(film.film.id).inserted {
                mixed.append(film)
            }
        }
        return mixed
    }
}
