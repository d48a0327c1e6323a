import SkillKit
import Synchronization

/// A recommender as one turn of a session sees it.
///
/// It asks for no title and no film twice, takes the titles of films that no catalogue has from the session, and
/// measures how long the backend takes.
final class TurnRecommender: Recommender {
    /// The most titles to read from a session, which came through a device.
    static let most = 64

    /// What this turn has learned so far.
    private struct Known {
        var films: [FilmID: Film] = [:]
        var lookups: [String: TitleLookup] = [:]
        var similar: [FilmID: [RecommendedFilm]] = [:]

        mutating func add(_ films: [RecommendedFilm]) {
            for recommended in films { self.films[recommended.film.id] = recommended.film }
        }

        mutating func add(_ lookup: TitleLookup, of title: String) {
            lookups[title] = lookup
            switch lookup {
            case .unknown: return
            case .ambiguous(let found): for film in found { films[film.id] = film }
            case .uncertain(let film): films[film.id] = film
            case .film(let film, let similar):
                films[film.id] = film
                self.similar[film.id] = similar
                add(similar ?? [])
            }
        }
    }

    private let recommender: any Recommender
    private let trace: TurnTrace
    private let readings: SlotReadings
    private let known: Mutex<Known>

    /// - Parameters:
    ///   - recommender: The recommender to ask.
    ///   - turn: The turn.
    ///   - remembered: The titles that the session remembers, by their films' numbers.
    init(_ recommender: any Recommender, in turn: Turn, remembered: [String: String]?) {
        self.recommender = recommender.serving(turn)
        trace = turn.trace
        readings = SlotReadings(turn.request)
        var known = Known()
        if let remembered, remembered.count <= Self.most {
            for (number, title) in remembered {
                guard let number = Int(number), let title = ServiceAnswer.speakable(title) else { continue }
                let film = Film(foreign: title)
                // A title or number that was changed in between is ignored.
                if film.id.rawValue == number { known.films[film.id] = film }
            }
        }
        self.known = Mutex(known)
    }

    /// The titles to remember for the films in a state: those of films that are not in the catalogue.
    func titles(of films: [FilmID]) -> [String: String]? {
        var titles: [String: String]?
        for id in films where id.isForeign {
            guard let film = film(known: id) else { continue }
            titles = titles ?? [:]
            titles?["\(id.rawValue)"] = film.title
        }
        return titles
    }

    var mayWait: Bool { recommender.mayWait }

    func lookUp(title spoken: String) async throws -> TitleLookup {
        if let lookup = known.withLock({ $0.lookups[spoken] }) { return lookup }
        var lookup = TitleLookup.unknown
        for reading in readings.of(spoken, known: recommender.knows(title:)) {
            let found = try await trace.measure(.backend) { try await recommender.lookUp(title: reading) }
            if found.certainty > lookup.certainty { lookup = found }
            if case .film = lookup { break }
        }
        known.withLock { $0.add(lookup, of: spoken) }
        return lookup
    }

    func recommend(_ wish: Wish) async throws -> [RecommendedFilm]? {
        if let film = wish.onlyFilm, let similar = known.withLock({ $0.similar[film.id] }) {
            return wish.choose(from: similar)
        }
        var films: [RecommendedFilm]?
        for wish in readings.wishes(wish, known: recommender.knows(person:)) {
            films = try await trace.measure(.backend) { try await recommender.recommend(wish) }
            if films?.isEmpty == false { break }
        }
        known.withLock { $0.add(films ?? []) }
        return films
    }

    func film(_ id: FilmID) async throws -> Film? {
        if let film = film(known: id) { return film }
        let film = try await trace.measure(.backend) { try await recommender.film(id) }
        if let film { known.withLock { $0.films[id] = film } }
        return film
    }

    func reasons(for film: FilmID, like liked: FilmID) async throws -> [Reason] {
        try await trace.measure(.backend) { try await recommender.reasons(for: film, like: liked) }
    }

    func series(of film: FilmID) async throws -> [Film] {
        let films = try await trace.measure(.backend) { try await recommender.series(of: film) }
        known.withLock { known in for film in films { known.films[film.id] = film } }
        return films
    }

    func knows(title words: String) -> Double? { recommender.knows(title: words) }
    func knows(person words: String) -> Double? { recommender.knows(person: words) }

    private func film(known id: FilmID) -> Film? { known.withLock { $0.films[id] } }
}
