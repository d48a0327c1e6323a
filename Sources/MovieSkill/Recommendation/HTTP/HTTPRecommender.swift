public import SkillKit

/// Recommends what a service over HTTP recommends.
///
/// The service knows titles, and nothing else. Which film was meant, and all that is said about films beside their titles,
/// comes from the catalogue in this process; and when the service is down or late, so do recommendations, if the catalogue
/// has the film.
public struct HTTPRecommender: Recommender {
    /// The longest that anybody waits for the service.
    private static let patience = Duration.seconds(3)

    private let service: RecommendationService
    private let known: any Recommender & FilmFinder
    private var turn: Turn?

    /// Creates a recommender.
    /// - Parameters:
    ///   - url: Where the service is.
    ///   - known: The films that are known in this process.
    /// - Throws: ``ServiceURL/Fault/noTLS``.
    public init(_ url: ServiceURL, knowing known: InProcessRecommender) throws(ServiceURL.Fault) {
        service = try RecommendationService(url)
        self.known = known
    }

    public func serving(_ turn: Turn) -> any Recommender {
        var copy = self
        copy.turn = turn
        return copy
    }

    public func recommend(_ wish: Wish) async throws -> Recommendation {
        switch wish.liked {
        // Of these questions the service knows nothing.
        case .anything: return try await known.recommend(wish)
        case .film where wish.filter != FilmFilter(): return try await known.recommend(wish)
        case .film(let id):
            guard let film = try await known.film(id) else { return .unknownFilm }
            return try await recommend(wish, like: film, spelled: [film.title])
        case .title(let spoken):
            switch known.meaning(of: spoken) {
            case .unknownFilm where wish.filter != FilmFilter(): return .unknownFilm
            case .unknownFilm:
                guard let title = ServiceAnswer.speakable(spoken) else { return .unknownFilm }
                // A service may know its titles only as they are written, and speech is heard without capitals.
                let written = title.inTitleCase
                let film = Film(foreign: written)
                return try await recommend(wish, like: film, spelled: title == written ? [title] : [title, written])
            case .films(_, like: let film?):
                if wish.filter != FilmFilter() { return try await known.recommend(wish) }
                return try await recommend(wish, like: film, spelled: [film.title])
            case let question: return question
            }
        }
    }

    public func film(_ id: FilmID) async throws -> Film? { try await known.film(id) }

    public func reasons(for film: FilmID, like liked: FilmID) async throws -> [Reason] {
        try await known.reasons(for: film, like: liked)
    }

    public func knows(title words: String) -> Double? {
        // The service may know what the catalogue does not; it is not asked while a person types.
        known.knows(title: words).flatMap { $0 > 0 ? $0 : nil }
    }

    public func knows(person words: String) -> Double? { known.knows(person: words).flatMap { $0 > 0 ? $0 : nil } }

    /// Asks the service, and where that fails the catalogue.
    private func recommend(_ wish: Wish, like film: Film, spelled spellings: [String]) async throws -> Recommendation {
        do {
            // What is left is for the catalogue, and for saying it.
            let limit = min(Self.patience, (turn?.deadline ?? .never).remaining * 3 / 4)
            let deadline = Deadline(after: limit, by: ContinuousClock())
            for title in spellings {
                let answer = try await service.films(like: title, until: deadline, traceID: turn?.trace.traceID)
                if case .titles(let titles) = answer {
                    return .films(films(titles, wish, like: film), like: film)
                }
            }
            return .unknownFilm
        } catch {
            let reason = (error as? any LoggableError)?.description ?? "\(type(of: error))"
            turn?.trace.note("the recommender at \(service.url) did not help: \(reason)")
            guard !film.id.isForeign, !Task.isCancelled else { throw error }
            var wish = wish
            wish.liked = .film(film.id)
            return try await known.recommend(wish)
        }
    }

    /// The films of titles that the service gave, without those that are not wanted.
    private func films(_ titles: [String], _ wish: Wish, like liked: Film) -> [RecommendedFilm] {
        var taken = wish.offered.union([liked.id])
        var films: [RecommendedFilm] = []
        for title in titles where films.count < wish.limit {
            let film = known.film(titled: title) ?? Film(foreign: title)
            if taken.insert(film.id).inserted { films.append(RecommendedFilm(film)) }
        }
        return films
    }
}
