/// How good a recommendation a film is by its scores of likeness to several films, and by a story.
enum LikedScore {
    /// How much an earlier film counts compared with one that was just named.
    static let earlierWeight = 0.15
    /// How much a story counts: as much as everything that two films may have in common.
    static let storyWeight = 4.0

    /// The score of a film.
    /// - Parameters:
    ///   - scores: How like each of the films it is that were just named; not a number for one that it has nothing in
    ///     common with.
    ///   - earlier: How like each of the films that were liked before.
    ///   - told: How well it fits a story.
    /// - Returns: The score; `nil` for a film that has nothing in common with those that were just named.
    static func of(_ scores: [Double], earlier: [Double], told: Double?) -> Double? {
        guard var score = together(scores) else { return nil }
        for other in earlier where !other.isNaN { score += earlierWeight * other }
        if let told { score += storyWeight * told }
        return score
    }

    /// The most that the score of a film can be, by the most that its likeness to each of the films can be.
    static func most(_ bounds: [Double], earlier: [Double], told: Double?) -> Double {
        // What a film has nothing in common with does not count.
        of(bounds, earlier: earlier.map { max($0, 0) }, told: told) ?? -.infinity
    }

    /// How like several films one is: a film that is a little like all of them is better than one that is like only one
    /// of them, so the mean of the roots counts.
    private static func together(_ scores: [Double]) -> Double? {
        if scores.count == 1, let score = scores.first { return score.isNaN ? nil : score }
        var (sum, isKnown) = (0.0, false)
        for score in scores where !score.isNaN {
            sum += max(score, 0).squareRoot()
            isKnown = true
        }
        guard isKnown else { return nil }
        let mean = sum / Double(scores.count)
        return mean * mean
    }
}
