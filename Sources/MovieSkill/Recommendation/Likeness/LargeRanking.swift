/// How good a recommendation the films of a large model are, given some that are liked: the same films as
/// ``FilmRanking`` finds, by comparing few.
///
/// Each film's score is bounded first (``FilmBounds``). Only films whose bound is as high as the scores of the best so far
/// are compared. See Turtle and Flood, "Query evaluation: strategies and optimizations", 1995.
///
/// Only valid while the model is read.
struct LargeRanking {
    private var now: [LargeComparison]
    private var earlier: [LargeComparison]
    private let told: [Double]?
    private let own: [Int]
    private let selection: FilmSelection?
    private let model: ModelView
    private let count: Int

    /// Prepares to compare with some films those that pass, all unless given; fails if the model has no sketches.
    init?(_ liked: SeedFilms, of selection: FilmSelection? = nil, in model: ModelView) {
        guard let sketches = SketchSection(in: model) else { return nil }
        count = sketches.count
        func comparison(_ film: Int) -> LargeComparison? {
            LargeComparison(with: film, sketches, of: selection, in: model)
        }
        now = liked.now.compactMap(comparison)
        guard !now.isEmpty else { return nil }
        earlier = liked.earlier.compactMap(comparison)
        told = liked.story?.scores(in: model)
        own = liked.now + liked.earlier
        self.selection = selection
        self.model = model
    }

    /// The best films, as ``FilmRanking/best(_:of:oneOfEachSeries:)`` gives them.
    mutating func best(_ most: Int, oneOfEachSeries isOneOfSeries: Bool = true) -> [Int] {
        var best = BestFilms(most: min(most, count))
        if let films = selection?.few {
            for film in films { compare(film, &best, isOneOfSeries) }
            return best.positions
        }
        for film in (now + earlier).flatMap(\.likely) { compare(film, &best, isOneOfSeries) }
        for start in stride(from: 0, to: count, by: FilmComparison.block) {
            let films = start..<min(start + FilmComparison.block, count)
            // Films that don't pass have a bound of minus infinity.
            let least = max(Float(best.least), -.greatestFiniteMagnitude)
            for (film, bound) in found(in: films, atLeast: least) where bound >= Float(best.least) {
                guard closerBound(of: film, bound, film - start) >= Float(best.least) else { continue }
                compare(film, &best, isOneOfSeries)
            }
        }
        return best.positions
    }

    /// The films of a block whose scores may be high enough, and the most that these can be.
    private mutating func found(in films: Range<Int>, atLeast least: Float) -> [(film: Int, bound: Float)] {
        if isOnlyOne { return now[0].found(in: films, atLeast: least) }
        for index in now.indices { now[index].turn(to: films) }
        for index in earlier.indices { earlier[index].turn(to: films) }
        return zip(films, together(films)).filter { $1 >= least }.map { ($0, $1) }
    }

    /// Adds a film to the best, if it passes and is good enough.
    private func compare(_ film: Int, _ best: inout BestFilms, _ isOneOfSeries: Bool) {
        // Only a tampered model names other films.
        guard film < count, !own.contains(film), selection?.mayContain(film) != false, let score = score(of: film),
            score >= best.least, selection?.containsText(film) != false
        else { return }
        best.add(film, score: score, series: isOneOfSeries ? FilmTraits(at: film, in: model[.traits]).series : film)
    }

    /// How good a film is, by all that is liked.
    private func score(of film: Int) -> Double? {
        if isOnlyOne { return now[0].score(of: film) }
        func scores(_ liked: [LargeComparison]) -> [Double] {
            liked.indices.map { liked[$0].score(of: film) ?? .nan }
        }
        return LikedScore.of(scores(now), earlier: scores(earlier), told: told?[film])
    }

    /// The most that a film's score can be, by its bound and what is quickly read.
    private func closerBound(of film: Int, _ bound: Float, _ place: Int) -> Float {
        if isOnlyOne { return now[0].closerBound(of: film, bound) }
        func most(_ liked: [LargeComparison]) -> [Double] {
            liked.indices.map { Double(liked[$0].closerBound(of: film, liked[$0].block[place])) }
        }
        return Float(LikedScore.most(most(now), earlier: most(earlier), told: told?[film])).nextUp
    }

    /// The most that the scores of some films can be, by all that is liked.
    private func together(_ films: Range<Int>) -> [Float] {
        var all = now[0].block
        if now.count > 1 {
            for place in all.indices where all[place] != -.infinity {
                var sum: Float = 0
                for index in now.indices where now[index].block[place] > 0 {
                    sum += now[index].block[place].squareRoot()
                }
                let mean = sum / Float(now.count)
                all[place] = mean * mean + FilmBounds.rounding
            }
        }
        for index in earlier.indices {
            for place in all.indices where earlier[index].block[place] > 0 {
                all[place] += Float(LikedScore.earlierWeight) * earlier[index].block[place]
            }
        }
        if let told {
            for film in films {
                all[film - films.lowerBound] += Float(LikedScore.storyWeight * told[film]) + FilmBounds.rounding
            }
        }
        return all
    }

    private var isOnlyOne: Bool { now.count == 1 && earlier.isEmpty && told == nil }
}
