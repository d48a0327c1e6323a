import SkillKit

/// Recommends from a catalogue in this process: TF-IDF and cosine similarity over what is known of each film.
///
/// The catalogue is read when a film is first asked for, and compared at the first recommendation.
public struct InProcessRecommender: Recommender {
    private let catalogue: Once<Catalogue>
    private let titles: Once<TitleIndex>
    private let similarity: Once<Similarity>

    /// Creates a recommender.
    /// - Parameter catalogue: Gives the films, once and when they are first needed; the built-in ones unless given.
    public init(_ catalogue: @escaping @Sendable () -> Catalogue = Catalogue.builtIn) {
        let catalogue = Once(catalogue)
        self.catalogue = catalogue
        titles = Once { TitleIndex(catalogue.get().films) }
        similarity = Once { Similarity(catalogue.get().films) }
    }

    public func recommend(_ wish: Wish) -> Recommendation {
        let films = catalogue.get().films
        guard let liked = titles.get().positions(of: wish.title).first else { return .unknownFilm }
        let similarities = similarity.get().similarities(to: liked)
        let candidates = films.indices.filter { position in
            position != liked && similarities[position] > 0 && !wish.offered.contains(films[position].id)
        }
        let ranked = candidates.sorted { first, second in
            (similarities[first], second) > (similarities[second], first)
        }
        return .films(ranked.prefix(max(wish.limit, 0)).map { films[$0] }, like: films[liked])
    }

    public func film(_ id: FilmID) -> Film? { catalogue.get()[id] }
}
