/// One film compared with the others of a large model: with all of them roughly, a block at a time, and with some of them
/// exactly.
///
/// Only valid while the model is read.
struct LargeComparison {
    /// How many films are compared exactly before any other.
    private static let first = 300

    private let comparison: FilmComparison
    private let vectors: FilmVectors
    private var bounds: FilmBounds

    /// Prepares to compare with the film at a position; fails if there is none.
    init?(with film: Int, _ sketches: SketchSection, of selection: FilmSelection?, in model: ModelView) {
        guard let comparison = FilmComparison(with: film, in: model) else { return nil }
        self.comparison = comparison
        vectors = FilmVectors(of: comparison)
        bounds = FilmBounds(comparison, vectors, sketches, of: selection)
    }

    /// Films that may be very similar: those that people like together with it, which the bounds don't count, and some
    /// that share rare terms with it.
    var likely: [Int] { comparison.neighbours.map(\.film) + bounds.likely(Self.first) }

    /// How similar a film is, exactly.
    func score(of other: Int) -> Double? {
        guard other != comparison.film else { return nil }
        return comparison.score(of: other, sharing: vectors.cosines(with: other))
    }

    /// Moves on to some films, at most a block; only ever forwards.
    mutating func turn(to films: Range<Int>) { bounds.turn(to: films) }

    /// Moves on to some films, and gives those whose scores may be high enough, with the most that these can be.
    mutating func found(in films: Range<Int>, atLeast least: Float) -> [(film: Int, bound: Float)] {
        bounds.turn(to: films, atLeast: least)
        return bounds.found.map { ($0, bounds.block[$0 - films.lowerBound]) }
    }

    /// The most that the scores of the films of the block can be.
    var block: [Float] { bounds.block }

    /// The most that a film's score can be, given its bound, by what is quickly read.
    func closerBound(of other: Int, _ bound: Float) -> Float { bound + bounds.excess(of: other) }
}
