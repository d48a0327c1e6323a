import SkillKit

/// Recommends from a catalogue in this process.
///
/// Films are compared by what is known of them: TF-IDF and cosine similarity of each side, see ``Likeness``. The catalogue
/// is opened when a film is first asked for.
public struct InProcessRecommender: Recommender {
    private let catalogue: Once<Catalogue>

    /// Creates a recommender.
    /// - Parameter catalogue: Gives the films, once and when they are first needed; the built-in ones unless given.
    public init(_ catalogue: @escaping @Sendable () -> Catalogue = Catalogue.builtIn) {
        self.catalogue = Once(catalogue)
    }

    public func recommend(_ wish: Wish) -> Recommendation {
        let catalogue = catalogue.get()
        guard let match = catalogue.film(said: wish.title).matches.first, let liked = catalogue.position(of: match.id)
        else { return .unknownFilm }
        let films = catalogue.films(like: liked, FilmFilter(wish), limit: wish.limit)
        return .films(films, like: catalogue.film(at: liked))
    }

    public func film(_ id: FilmID) -> Film? { catalogue.get()[id] }
}
