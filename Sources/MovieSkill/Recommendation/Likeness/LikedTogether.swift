import SkillKit

/// Which films people like together; used while a model is built.
///
/// Item-based collaborative filtering with a shrunk cosine. See Sarwar, Karypis, Konstan and Riedl, "Item-based
/// collaborative filtering recommendation algorithms", 2001, and Bell and Koren, "Scalable collaborative filtering with
/// jointly derived neighborhood interpolation weights", 2007.
struct LikedTogether: Sendable {
    /// A film liked by people who like another, and how much that tells.
    struct Neighbour: Sendable {
        var film: Int
        var weight: Double
    }

    /// The neighbours of each film, the most telling first.
    let neighbours: [[Neighbour]]

    /// The number of neighbours kept for each film.
    static let most = 150

    /// Finds the neighbours.
    ///
    /// Time grows with the films that each person likes, squared.
    init(_ ratings: [Rating], of films: [FilmID]) {
        let people = LikedFilms.people(ratings, films)
        // By film: who likes it, and how much.
        var fans = Array(repeating: [(person: Int, strength: Double)](), count: films.count)
        for (person, liked) in people.enumerated() {
            for (film, strength) in liked.films { fans[film].append((person, strength)) }
        }
        let norms = fans.map { $0.reduce(0) { $0 + $1.strength * $1.strength } }
        let sums = fans.map { $0.reduce(0) { $0 + $1.strength } }
        let total = people.reduce(0) { $0 + $1.total }
        // A person who likes many films likes almost any two of them together.
        let chance = people.reduce(0) { $0 + $1.total * $1.total } / (total * total)
        var together = Array(repeating: 0.0, count: films.count)
        neighbours = fans.indices.map { film in
            var touched: [Int] = []
            for (person, strength) in fans[film] {
                for (other, otherStrength) in people[person].films where other != film {
                    if together[other] == 0 { touched.append(other) }
                    together[other] += strength * otherStrength
                }
            }
            let found = touched.map { other in
                let cosine = together[other] / ((norms[film] * norms[other]).squareRoot() + 10)
                let lift = Libc.logarithm((together[other] + 2) / (sums[film] * sums[other] * chance + 2))
                return Neighbour(film: other, weight: 12 * cosine + 0.5 * max(lift, 0))
            }
            for other in touched { together[other] = 0 }
            return Array(found.sorted { ($1.weight, $0.film) < ($0.weight, $1.film) }.prefix(LikedTogether.most))
        }
    }
}

/// The films that one person likes.
private struct LikedFilms {
    /// The position of each film and how much the person likes it: 0 to 1.25, by the stars above the middle.
    var films: [(position: Int, strength: Double)] = []
    /// The sum of the strengths.
    var total = 0.0

    static func people(_ ratings: [Rating], _ films: [FilmID]) -> [LikedFilms] {
        let positions = Dictionary(films.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
        var liked: [Int: [Int: Double]] = [:]
        for rating in ratings where rating.stars > 2.5 {
            guard let position = positions[rating.film] else { continue }
            liked[rating.person, default: [:]][position] = (min(rating.stars, 5) - 2.5) / 2
        }
        return liked.sorted { $0.key < $1.key }.map { _, films in
            let films = films.sorted { $0.key < $1.key }.map { (position: $0.key, strength: $0.value) }
            return LikedFilms(films: films, total: films.reduce(0) { $0 + $1.strength })
        }
    }
}
