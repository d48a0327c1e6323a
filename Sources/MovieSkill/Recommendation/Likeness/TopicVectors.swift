import SkillKit

/// What films are about, in a few numbers each; used while a model is built.
///
/// Texts that share no word may have the same topics.
///
/// Latent semantic analysis: the vectors of the words, seen from the directions in which they differ most. See Deerwester,
/// Dumais, Furnas, Landauer and Harshman, "Indexing by latent semantic analysis", 1990; the directions are found by
/// iteration from random ones, as in Halko, Martinsson and Tropp, "Finding structure with randomness", 2011.
struct TopicVectors: Sendable {
    /// The vector of each film, of length 1; of length 0 for a film without words.
    let vectors: [[Double]]

    /// How many numbers a film has.
    static let count = 30

    /// Finds the topics.
    ///
    /// Time grows with the number of words in all films.
    init(_ words: TermVectors) {
        var directions = Directions(words: words.terms.count)
        for _ in 0..<6 {
            let films = words.vectors.map(directions.coordinates)
            directions.turn(to: words.vectors, at: films)
        }
        vectors = words.vectors.map { vector in
            let coordinates = directions.coordinates(vector)
            let length = coordinates.reduce(0) { $0 + $1 * $1 }.squareRoot()
            return length > 1e-9 ? coordinates.map { $0 / length } : coordinates.map { _ in 0 }
        }
    }
}

/// Orthogonal directions in the space of words.
private struct Directions {
    /// By word, and for each word by direction.
    private var numbers: [Double]
    private let words: Int

    init(words: Int) {
        self.words = words
        // Any start will do, as long as it is the same in every build.
        var random = SeededNumbers(seed: 0)
        numbers = (0..<(words * TopicVectors.count)).map { _ in
            Double(random.next() >> 11) / Double(1 << 53) - 0.5
        }
    }

    /// How far a film's words go in each direction.
    func coordinates(_ vector: [TermVectors.Entry]) -> [Double] {
        var coordinates = Array(repeating: 0.0, count: TopicVectors.count)
        for entry in vector {
            let row = entry.term * TopicVectors.count
            for direction in 0..<TopicVectors.count {
                coordinates[direction] += entry.weight * numbers[row + direction]
            }
        }
        return coordinates
    }

    /// Turns each direction towards the films that are far along it.
    mutating func turn(to vectors: [[TermVectors.Entry]], at films: [[Double]]) {
        numbers = Array(repeating: 0, count: numbers.count)
        for (vector, coordinates) in zip(vectors, films) {
            for entry in vector {
                let row = entry.term * TopicVectors.count
                for direction in 0..<TopicVectors.count {
                    numbers[row + direction] += entry.weight * coordinates[direction]
                }
            }
        }
        for direction in 0..<TopicVectors.count {
            for earlier in 0..<direction { subtract(product(direction, earlier), of: earlier, from: direction) }
            let length = product(direction, direction).squareRoot()
            // There are no more directions than words or films.
            let factor = length > 1e-9 ? 1 / length : 0
            for row in stride(from: 0, to: numbers.count, by: TopicVectors.count) { numbers[row + direction] *= factor }
        }
    }

    private func product(_ first: Int, _ second: Int) -> Double {
        var sum = 0.0
        for row in stride(from: 0, to: numbers.count, by: TopicVectors.count) {
            sum += numbers[row + first] * numbers[row + second]
        }
        return sum
    }

    private mutating func subtract(_ factor: Double, of first: Int, from second: Int) {
        for row in stride(from: 0, to: numbers.count, by: TopicVectors.count) {
            numbers[row + second] -= factor * numbers[row + first]
        }
    }
}
