import SkillKit

/// The films that others are to be like, by their positions in a model.
struct SeedFilms: Sendable {
    /// Those that were just named: others are to be like each of them.
    var now: [Int]
    /// Those that were liked before, which only decide among the others.
    var earlier: [Int] = []
    /// What the others are to be about.
    var story: StorySearch?

    /// How much an earlier film counts beside one that was just named.
    private static let earlierWeight = 0.15
    /// How much a story counts: as much as all that two films may have in common.
    private static let storyWeight = 4.0

    /// Takes films.
    init(_ now: [Int], earlier: [Int] = [], story: StorySearch? = nil) {
        (self.now, self.earlier, self.story) = (now, earlier, story)
    }

    /// How good a recommendation each film is; films that are no candidates have no score.
    func scores(_ comparisons: [FilmComparison], in model: ModelView) -> [Double?] {
        var scores = Self.together(comparisons.map { $0.scores() })
        for film in earlier {
            guard let comparison = FilmComparison(with: film, in: model) else { continue }
            for (other, score) in comparison.scores().enumerated() {
                if let score { scores[other] = scores[other].map { $0 + Self.earlierWeight * score } }
            }
        }
        if let told = story?.scores(in: model) {
            for other in scores.indices { scores[other] = scores[other].map { $0 + Self.storyWeight * told[other] } }
        }
        for film in now + earlier where scores.indices.contains(film) { scores[film] = nil }
        return scores
    }

    /// How like several films each film is: a film that is like all of them a little is better than one that is only like
    /// one of them, so what counts is the mean of the roots.
    private static func together(_ all: [[Double?]]) -> [Double?] {
        guard let first = all.first, all.count > 1 else { return all.first ?? [] }
        return first.indices.map { other in
            let known = all.compactMap { $0[other] }
            if known.isEmpty { return nil }
            let mean = known.reduce(0) { $0 + max($1, 0).squareRoot() } / Double(all.count)
            return mean * mean
        }
    }
}
