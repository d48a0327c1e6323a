/// How well films fit a story that was told, combined with how well known and liked they are.
///
/// With a subject, the best films about it are wanted. A plot is that of one film that many people saw, told in other
/// words than the texts about it.
struct StoryRanking {
    private enum Kind {
        case subject(StorySubject)
        case plot(FoundStory, [Double])
    }

    /// How much it counts if a film has all of a plot.
    private static let plot = 400.0
    /// How much neighbouring words count in addition.
    private static let neighbours = 0.3
    /// A film this far behind the best does not have the plot that was told.
    private static let farthest = 80.0

    private let kind: Kind
    private let search: StorySearch
    private let model: ModelView

    /// Looks up a story.
    init(_ search: StorySearch, in model: ModelView) {
        self.search = search
        self.model = model
        let found = search.found(in: model)
        kind = StorySubject(search, found, in: model).map(Kind.subject) ?? .plot(found, found.scores)
    }

    /// The best films that pass.
    /// - Parameters:
    ///   - most: How many, at most.
    ///   - selection: Those that pass.
    ///   - kinds: How typical films are of the kinds that were named.
    /// - Returns: The films.
    func best(_ most: Int, of selection: FilmSelection, _ kinds: FilmTypicality) -> BestFilms {
        var best = BestFilms(most: most)
        func add(_ film: Int, _ score: Double) {
            guard score >= best.least, selection.contains(film) else { return }
            best.add(film, score: score, series: film)
        }
        func fame(_ film: Int) -> Double { Double(FilmRecord.fame(at: film, in: model)) }
        func liking(_ film: Int) -> Double { Double(FilmRecord.liking(at: film, in: model)) }
        switch kind {
        case .subject(let subject):
            for (film, score) in subject.scores {
                add(film, score + 1.2 * fame(film) + 1.4 * liking(film) + 70 * kinds.score(of: film))
            }
        case .plot(_, let scores):
            for film in scores.indices where scores[film] > 0 {
                add(film, Self.plot * scores[film] + 2 * fame(film) + 1.5 * liking(film))
            }
        }
        return best
    }

    /// What reading some films adds to their scores.
    func closer(_ films: [Int]) -> [Double] {
        guard case .plot(let found, _) = kind, found.whole > 0 else { return films.map { _ in 0 } }
        return search.neighbours.scores(of: films, in: model).map { Self.plot * Self.neighbours * $0 / found.whole }
    }

    /// Whether a film is too far behind the best one to be meant.
    func isFar(_ score: Double, behind best: Double) -> Bool {
        switch kind {
        case .subject: false
        case .plot: best - score > Self.farthest
        }
    }
}
