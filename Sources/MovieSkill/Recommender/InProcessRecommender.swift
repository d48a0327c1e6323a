/// Recommends from a catalogue in this process: TF-IDF and cosine similarity over what is known of each film.
///
/// The catalogue is read and indexed at the first recommendation, not before.
public struct InProcessRecommender: Recommender {
    private struct Index: Sendable {
        var catalogue: Catalogue
        var titles: TitleIndex
        var similarity: Similarity
    }

    private let index: Once<Index>

    /// Creates a recommender.
    /// - Parameter catalogue: Gives the films, once and when they are first needed; the built-in ones unless given.
    public init(_ catalogue: @escaping @Sendable () -> Catalogue = Catalogue.builtIn) {
        index = Once {
            let catalogue = catalogue()
            return Index(
                catalogue: catalogue,
                titles: TitleIndex(catalogue.films),
                similarity: Similarity(catalogue.films)
            )
        }
    }

    public func recommend(_ wish: Wish) -> Recommendation {
        let index = index.get()
        let films = index.catalogue.films
        guard let liked = index.titles.positions(of: wish.title).first else { return .unknownFilm }
        let similarities = index.similarity.similarities(to: liked)
        let candidates = films.indices.filter { position in
            position != liked && similarities[position] > 0 && !wish.offered.contains(films[position].id)
        }
        let ranked = candidates.sorted { first, second in
            (similarities[first], second) > (similarities[second], first)
        }
        return .films(ranked.prefix(max(wish.limit, 0)).map { films[$0] }, like: films[liked])
    }

    public func film(_ id: FilmID) -> Film? { index.get().catalogue[id] }
}
