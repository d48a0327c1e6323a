/// The films with the highest scores, the best first, and of equals the one added first; at most one of a series.
struct BestFilms {
    private let most: Int
    /// The films, the best first.
    private(set) var films: [(position: Int, score: Double, series: Int)] = []

    /// Keeps some films.
    /// - Parameter most: How many, at most.
    init(most: Int) { self.most = max(most, 0) }

    /// The positions of the films.
    var positions: [Int] { films.map(\.position) }

    /// The score that another film must exceed to be among them.
    var least: Double { films.count < most ? -.infinity : films.last?.score ?? .infinity }

    /// Adds a film, if it is good enough.
    mutating func add(_ position: Int, score: Double, series: Int) {
        guard score > least else { return }
        if let same = films.firstIndex(where: { $0.series == series }) {
            guard score > films[same].score else { return }
            films.remove(at: same)
        } else if films.count == most {
            films.removeLast()
        }
        let place = films.lastIndex { $0.score >= score }.map { $0 + 1 } ?? 0
        films.insert((position, score, series), at: place)
    }
}
