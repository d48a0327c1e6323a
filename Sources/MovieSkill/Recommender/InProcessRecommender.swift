import SkillKit

/// Recommends from a catalogue in this process.
///
/// Films are compared by what is known of them: TF-IDF and cosine similarity of each side, see ``Likeness``. The catalogue
/// is opened when a film is first asked for.
public struct InProcessRecommender: Recommender {
    private let catalogue: Once<Catalogue>
    private let titles: Once<TitleIndex>

    /// Creates a recommender.
    /// - Parameter catalogue: Gives the films, once and when they are first needed; the built-in ones unless given.
    public init(_ catalogue: @escaping @Sendable () -> Catalogue = Catalogue.builtIn) {
        let catalogue = Once(catalogue)
        self.catalogue = catalogue
        titles = Once { TitleIndex(catalogue.get().films) }
    }

    public func recommend(_ wish: Wish) -> Recommendation {
        let model = catalogue.get().model
        guard let liked = titles.get().positions(of: wish.title).first else { return .unknownFilm }
        let matches = Likeness(model).films(like: liked, FilmFilter(wish), limit: wish.limit)
        return model.read { model in
            .films(
                matches.map { match in
                    RecommendedFilm(FilmRecord.film(at: match.position, in: model), reasons: match.reasons)
                },
                like: FilmRecord.film(at: liked, in: model)
            )
        }
    }

    public func film(_ id: FilmID) -> Film? { catalogue.get()[id] }
}
