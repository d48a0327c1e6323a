/// The films with the highest scores, the best first, and of equals the first in the model; at most one of a series.
///
/// They may be added in any order, and again.
struct BestFilms {
    private let most: Int
    /// The films, the best first.
    private(set) var films: [(position: Int, score: Double, series: Int)] = []

    /// Keeps some films.
    /// - Parameter most: How many, at most.
    init(most: Int) { self.most = max(most, 0) }

    /// The positions of the films.
    var positions: [Int] { films.map(\.position) }

    /// No film with a lower score can be among them.
    var least: Double { films.count < most ? -.infinity : films.last?.score ?? .infinity }

    /// Adds a film, if it is good enough.
    mutating func add(_ position: Int, score: Double, series: Int) {
        guard score >= least else { return }
        func isBetter(_ other: (position: Int, score: Double, series: Int)) -> Bool {
            other.score > score || other.score == score && other.position <= position
        }
        if films.count == most {
            guard let last = films.last, !isBetter(last) else { return }
        }
        if let same = films.firstIndex(where: { $0.series == series }) {
            if isBetter(films[same]) { return }
            films.remove(at: same)
        } else if films.count == most {
            films.removeLast()
        }
        let place = films.lastIndex(where: isBetter).map { $0 + 1 } ?? 0
        films.insert((position, score, series), at: place)
    }
}
