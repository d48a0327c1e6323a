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
            let score = LikedScore.of(
                scores.map { $0[index] },
                earlier: others.map { $0[index] },
                told: told?[film]
            )
            guard let score, score > best.least, selection?.containsText(film) != false else { continue }
            best.add(film, score: score, series: isOneOfSeries ? FilmTraits(at: film, in: traits).series : film)
        }
    }
}
