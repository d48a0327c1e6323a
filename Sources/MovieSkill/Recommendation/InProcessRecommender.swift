import SkillKit

/// Recommends from a catalogue in this process.
///
/// Films are compared by TF-IDF and cosine similarity in each aspect, see `Likeness`. The catalogue is opened when a film
/// is first needed.
public struct InProcessRecommender: Recommender {
    private let catalogue: Once<Catalogue>
    private let people: Once<PersonIndex>

    /// Creates a recommender.
    /// - Parameter catalogue: Opens the catalogue, once, when it is first needed; the built-in one unless given.
    public init(_ catalogue: @escaping @Sendable () -> Catalogue = Catalogue.builtIn) {
        let catalogue = Once(catalogue)
        self.catalogue = catalogue
        people = Once { catalogue.get().model.read { PersonIndex($0) } }
    }

    public func lookUp(title spoken: String) -> TitleLookup {
        let catalogue = catalogue.get()
        switch catalogue.film(said: spoken) {
        case .none: return .unknown
        case .ambiguous(let matches): return .ambiguous(matches.compactMap { catalogue[$0.id] })
        case .match(let match):
            guard let film = catalogue[match.id] else { return .unknown }
            return match.score < TitleMatch.certain ? .uncertain(film) : .film(film)
        }
    }

    public func recommend(_ wish: Wish) -> [RecommendedFilm]? {
        let catalogue = catalogue.get()
        let people = FilmSelection.People(in: wish.filter, people.get)
        switch wish.liked {
        case .films(let films): return catalogue.films(like: films, wish, of: people)
        case .anything(let seed): return catalogue.likedFilms(wish, of: people, seed: seed)
        }
    }

    public func knows(title words: String) -> Double? { TitleIndex(catalogue.get().model).sureness(of: words) }

    public func knows(person words: String) -> Double? {
        let sureness = catalogue.get().model.read { KnownNames($0[.knownPeople]).sureness(of: words) }
        // "The Coen brothers" is nobody's name.
        guard sureness == 0, SpokenPerson.endsLikeAFamily(words), SpokenPerson(words).family?.isCertain == true else {
            return sureness
        }
        return people.get().areCalled(words) ? 1 : 0
    }

    public func film(_ id: FilmID) -> Film? { catalogue.get()[id] }

    public var mayWait: Bool { false }

    public func series(of film: FilmID) -> [Film] {
        let catalogue = catalogue.get()
        guard let film = catalogue.position(of: film) else { return [] }
        return Likeness(catalogue.model).series(of: film).map(catalogue.film(at:))
            .sorted { ($0.year, $0.title) < ($1.year, $1.title) }
    }

    public func reasons(for film: FilmID, like liked: FilmID) -> [Reason] {
        let catalogue = catalogue.get()
        guard let film = catalogue.position(of: film), let liked = catalogue.position(of: liked) else { return [] }
        return Likeness(catalogue.model).reasons(for: film, like: liked)
    }
}
