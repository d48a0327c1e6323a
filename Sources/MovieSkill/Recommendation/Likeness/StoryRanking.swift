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

    /// How good a film is.
    /// - Parameters:
    ///   - film: Its position in the model.
    ///   - typicality: How typical it is of the kinds that were named.
    /// - Returns: A score to compare films by; `nil` if the film does not fit.
    func score(of film: Int, typicality: Double) -> Double? {
        let fame = Double(FilmRecord.fame(at: film, in: model))
        let liking = Double(FilmRecord.liking(at: film, in: model))
        switch kind {
        case .subject(let subject):
            return subject.scores[film].map { $0 + 1.2 * fame + 1.4 * liking + 70 * typicality }
        case .plot(_, let scores):
            return scores[film] > 0 ? Self.plot * scores[film] + 2 * fame + 1.5 * liking : nil
        }
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
