import SkillKit

/// The films of a model in which the words of a story occur, and how well each film fits.
///
/// A word counts by its rarity (IDF), by where it occurs, and by how often it was said; how much of the query a film
/// has counts more than how often. Words that films are never about, such as *anything* or *stuck*, are rare in texts
/// about films and common in speech, so they count less than those that themes are made of.
struct FoundStory {
    /// A film with less of a query does not fit.
    private static let least = 0.15
    /// How much of a word counts that is no film's theme, and which share of its films must have it as a theme for all
    /// of it to count.
    private static let (plain, themed) = (0.4, 0.5)
    /// What is added to the number of a word's films, so that a rare word is not judged by a single film.
    private static let doubt = 5.0

    /// For each word, the films in which it occurs.
    let films: [StoryPostings]
    /// How much each word counts; 0 for one that no film has, because it was misheard or films say it differently.
    private let weights: [Double]
    private let count: Int

    /// Takes what was found.
    /// - Parameters:
    ///   - films: For each word, the films in which it occurs.
    ///   - times: How often each word was said.
    ///   - count: The number of films in the model.
    init(_ films: [StoryPostings], _ times: [Int], of count: Int) {
        self.films = films
        self.count = count
        weights = zip(films, times).map { films, times in
            if films.isEmpty { return 0 }
            let rarity = Libc.logarithm(Double(1 + count) / Double(1 + films.count))
            let themes = (Double(films.count { $0.weight.isTheme }) + 0.5) / (Double(films.count) + Self.doubt)
            let share = Self.plain + (1 - Self.plain) * min(1, themes / Self.themed)
            return rarity * share * (1 + Libc.logarithm(Double(times)))
        }
    }

    /// What all words together weigh.
    var whole: Double { weights.reduce(0, +) }

    /// How well each film fits: 0 not at all, 1 very well.
    var scores: [Double] {
        var scores = Array(repeating: 0.0, count: count)
        let whole = whole
        guard whole > 0 else { return scores }
        for (films, weight) in zip(films, weights) {
            for (film, found) in films where film < count { scores[film] += weight * found.value }
        }
        for film in scores.indices where scores[film] > 0 {
            scores[film] /= whole
            if scores[film] < Self.least { scores[film] = 0 }
        }
        return scores
    }
}
