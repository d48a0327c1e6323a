/// How good a recommendation each film of a model is, given some that are liked.
///
/// Films are looked at a block at a time (``FilmComparison/turn(to:)``), and only those that pass the filter and may
/// still be among the best. Only valid while the model is read.
struct FilmRanking {
    private var now: [FilmComparison]
    private var earlier: [FilmComparison]
    private let told: [Double]?
    private let own: [Int]
    private let model: ModelView

    /// How much an earlier film counts compared with one that was just named.
    private static let earlierWeight = 0.15
    /// How much a story counts: as much as everything that two films may have in common.
    private static let storyWeight = 4.0

    /// Prepares to compare with some films.
    init(_ liked: SeedFilms, in model: ModelView) {
        now = liked.now.compactMap { FilmComparison(with: $0, in: model) }
        earlier = liked.earlier.compactMap { FilmComparison(with: $0, in: model) }
        told = liked.story?.scores(in: model)
        own = liked.now + liked.earlier
        self.model = model
    }

    /// The best films that pass, the best first; of equals, the first in the model's order.
    /// - Parameters:
    ///   - most: How many, at most.
    ///   - selection: Those that pass; all unless given.
    ///   - isOneOfSeries: Whether of each series only the best is wanted.
    /// - Returns: Their positions.
    mutating func best(
        _ most: Int,
        of selection: FilmSelection? = nil,
        oneOfEachSeries isOneOfSeries: Bool = true
    ) -> [Int] {
        let count = FilmRecord.count(in: model)
        var best = BestFilms(most: min(most, count))
        for start in stride(from: 0, to: count, by: FilmComparison.block) {
            let films = start..<min(start + FilmComparison.block, count)
            if selection?.excludes(films) == true { continue }
            for index in now.indices { now[index].turn(to: films) }
            if now.count == 1, earlier.isEmpty, told == nil {
                now[0].add(to: &best, of: selection, oneOfEachSeries: isOneOfSeries)
            } else {
                for index in earlier.indices { earlier[index].turn(to: films) }
                add(films, to: &best, of: selection, oneOfEachSeries: isOneOfSeries)
            }
        }
        return best.positions
    }

    /// Adds the films of a block that pass to the best, by all that is liked.
    private func add(
        _ films: Range<Int>,
        to best: inout BestFilms,
        of selection: FilmSelection?,
        oneOfEachSeries isOneOfSeries: Bool
    ) {
        let traits = model[.traits]
        let scores = now.map { $0.scores(of: selection) }
        let others = earlier.map { $0.scores(of: selection) }
        for (index, film) in films.enumerated() where !own.contains(film) {
            guard var score = Self.together(scores, index) else { continue }
            for other in others where !other[index].isNaN { score += Self.earlierWeight * other[index] }
            if let told { score += Self.storyWeight * told[film] }
            guard score > best.least, selection?.containsText(film) != false else { continue }
            best.add(film, score: score, series: isOneOfSeries ? FilmTraits(at: film, in: traits).series : film)
        }
    }

    /// How like several films one is: a film that is a little like all of them is better than one that is like only one
    /// of them, so the mean of the roots counts.
    private static func together(_ all: [[Double]], _ index: Int) -> Double? {
        if all.count == 1 { return all[0][index].isNaN ? nil : all[0][index] }
        var (sum, isKnown) = (0.0, false)
        for scores in all where !scores[index].isNaN {
            sum += max(scores[index], 0).squareRoot()
            isKnown = true
        }
        guard isKnown else { return nil }
        let mean = sum / Double(all.count)
        return mean * mean
    }
}
