import SkillKit

@testable import MovieSkill

/// Scores films by the definition, from nothing but the films: slow, and without vectors, postings or quantities.
struct LikenessJudge {
    let films: [Film]

    /// The likeness of two films; `nil` when they have nothing in common that can be said.
    func score(_ first: Int, _ second: Int) -> Double? {
        let telling: [(Film) -> [String: Double]] = [themes, genres, cast, directors]
        guard telling.contains(where: { cosine(first, second, $0) > 0 }) else { return nil }
        let sides: [(weight: Double, terms: (Film) -> [String: Double])] = [
            (0.7, themes), (1.5, words), (1.8, genres), (1.2, cast), (0.8, directors),
            (0.4, { each($0.companies) }), (0.4, { each($0.countries) }),
        ]
        let content = sides.reduce(0) { $0 + $1.weight * cosine(first, second, $1.terms).squareRoot() }
        // Of few films the topics are the words that more than one has.
        let topics = cosine(first, second, words, ofSharedTermsAlone: true)
        return content + 0.65 * topics + numbers(films[first], films[second])
    }

    private func numbers(_ liked: Film, _ other: Film) -> Double {
        func close(_ of: (Film) -> Double, _ scale: Double, _ unknown: Double) -> Double {
            let (first, second) = (of(liked), of(other))
            return first > 0 && second > 0 ? Libc.exponential(-abs(first - second) / scale) : unknown
        }
        func money(_ dollars: Int) -> Double { Libc.logarithm(1 + Double(dollars) / 100_000) }
        var sum = 0.88 * close({ Double($0.year) }, 2, 0) + 0.88 * close({ Double($0.year) }, 20, 0.3)
        sum += 0.935 * close({ Double($0.fame) }, 10, 0.3) + 0.825 * close({ Double($0.liking) }, 5, 0.5)
        sum += 0.385 * close({ Double($0.minutes) }, 20, 0.4)
        sum += 0.44 * close({ money($0.budget) }, 1, 0.3) + 0.44 * close({ money($0.revenue) }, 1, 0.3)
        func differs(_ genre: String) -> Bool { liked.genres.contains(genre) != other.genres.contains(genre) }
        if !differs("Family") { sum += 0.825 }
        if differs("Action") { sum -= 1 }
        if differs("Horror") { sum -= 0.3 }
        if differs("Animation") { sum -= 0.5 }
        if let first = liked.languages.first, let second = other.languages.first, first != second {
            sum -= first == "English" ? 1 : 2.6
        }
        if other.liking > 0 { sum += 0.55 * (Double(other.liking) / 10 - 6) }
        if other.year > 0 { sum -= 0.275 * Double(other.year - 2000) / 20 }
        return sum
    }

    private func each(_ names: [String]) -> [String: Double] {
        Dictionary(names.map { ($0, 1) }, uniquingKeysWith: max)
    }
    private func themes(_ film: Film) -> [String: Double] { each(film.themes) }
    private func genres(_ film: Film) -> [String: Double] { each(film.genres) }
    private func directors(_ film: Film) -> [String: Double] { each(film.directors) }
    private func cast(_ film: Film) -> [String: Double] {
        Dictionary(uniqueKeysWithValues: film.cast.enumerated().map { ($1, 1 / Double($0 + 2).squareRoot()) })
    }
    private func words(_ film: Film) -> [String: Double] {
        let text = "\(film.title) \(film.tagline) \(film.sentence) \(film.themes.joined(separator: " "))"
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count > 1 }
        return Dictionary(words.map { ($0, 1.0) }, uniquingKeysWith: +).mapValues { 1 + Libc.logarithm($0) }
    }

    /// The cosine of two films by TF-IDF.
    private func cosine(
        _ first: Int,
        _ second: Int,
        _ terms: (Film) -> [String: Double],
        ofSharedTermsAlone isShared: Bool = false
    ) -> Double {
        let documents = films.map(terms)
        func weights(_ film: Int) -> [String: Double] {
            var weights: [String: Double] = [:]
            for (term, weight) in documents[film] {
                let having = documents.count { $0[term] != nil }
                if having > 1 || !isShared {
                    weights[term] = weight * Libc.logarithm(Double(films.count + 1) / Double(having + 1))
                }
            }
            return weights
        }
        let (a, b) = (weights(first), weights(second))
        let product = a.reduce(0) { $0 + $1.value * (b[$1.key] ?? 0) }
        let length = [a, b].reduce(1) { $0 * $1.values.reduce(0) { $0 + $1 * $1 }.squareRoot() }
        return length > 0 ? product / length : 0
    }
}
