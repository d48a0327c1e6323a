import SkillKit
import Synchronization

/// A recommender as one turn of a session sees it: the titles that no catalogue has are those that the session remembers,
/// and the time it takes is written down.
final class SessionTitles: Recommender {
    /// The most titles that are read from a session; it came through a device.
    static let most = 64

    private let recommender: any Recommender
    private let trace: TurnTrace
    private let titles: Mutex<[FilmID: String]>

    /// - Parameters:
    ///   - recommender: Who is asked.
    ///   - turn: The turn.
    ///   - remembered: What the session remembers: titles by the numbers of their films.
    init(_ recommender: any Recommender, in turn: Turn, remembered: [String: String]?) {
        self.recommender = recommender.serving(turn)
        trace = turn.trace
        var titles: [FilmID: String] = [:]
        if let remembered, remembered.count <= Self.most {
            for (number, title) in remembered {
                guard let number = Int(number), let title = ServiceAnswer.speakable(title) else { continue }
                let film = Film(foreign: title)
                // Whoever changed the title or the number in between is not believed.
                if film.id.rawValue == number { titles[film.id] = title }
            }
        }
        self.titles = Mutex(titles)
    }

    /// The titles to remember of films that a state names.
    func titles(of films: some Sequence<FilmID>) -> [String: String]? {
        let titles = titles.withLock { $0 }
        if titles.isEmpty { return nil }
        let named = films.compactMap { film in titles[film].map { ("\(film.rawValue)", $0) } }
        return named.isEmpty ? nil : Dictionary(named) { first, _ in first }
    }

    var mayWait: Bool { recommender.mayWait }

    func recommend(_ wish: Wish) async throws -> Recommendation {
        var wish = wish
        if case .film(let id) = wish.liked, let title = title(of: id) { wish.liked = .title(title) }
        let recommendation = try await trace.measure(.backend) { try await recommender.recommend(wish) }
        if case .films(let films, let liked) = recommendation {
            remember(films.map(\.film))
            if let liked { remember([liked]) }
        }
        return recommendation
    }

    func film(_ id: FilmID) async throws -> Film? {
        if let title = title(of: id) { return Film(foreign: title) }
        return try await trace.measure(.backend) { try await recommender.film(id) }
    }

    func reasons(for film: FilmID, like liked: FilmID) async throws -> [Reason] {
        try await trace.measure(.backend) { try await recommender.reasons(for: film, like: liked) }
    }

    func knows(title words: String) -> Double? { recommender.knows(title: words) }
    func knows(person words: String) -> Double? { recommender.knows(person: words) }

    private func title(of film: FilmID) -> String? {
        film.isForeign ? titles.withLock { $0[film] } : nil
    }

    private func remember(_ films: [Film]) {
        for film in films where film.id.isForeign { titles.withLock { $0[film.id] = film.title } }
    }
}
