import SkillKit

/// Films by what happens in them, in a person's words: a query over their sentences, themes, genres, people and titles.
///
/// A word counts by its rarity (IDF), and by where it stands; how much of the query a film has in it counts more than how
/// often. The texts are read when they are searched, in time that grows with their length.
struct StorySearch {
    /// More words are not looked for: nobody tells a whole plot.
    private static let most = 24

    /// What a word adds that stands there once more.
    private static let again = 0.03

    private let words: [StoryWord]

    /// Takes what was said; `nil` if it tells nothing.
    init?(_ story: String) {
        var words: [StoryWord] = []
        for word in TextWords.telling(in: story).prefix(Self.most) where !Self.empty.contains(word) {
            let word = StoryWord(word)
            if !words.contains(word) { words.append(word) }
        }
        guard !words.isEmpty else { return nil }
        self.words = words
    }

    /// How well each film of a model fits: 0 not at all, 1 very well.
    func scores(in model: ModelView) -> [Double] {
        let count = FilmRecord.count(in: model)
        let numbers = Dictionary(words.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
        // For each film, the most that a place gives each word.
        var found = Array(repeating: 0.0, count: count * words.count)
        for film in 0..<count {
            FilmRecord.forEachWord(at: film, in: model) { word, place in
                guard let number = numbers[StoryWord(word)] else { return }
                let index = film * words.count + number
                let before = found[index]
                found[index] = max(before, place.weight) + (before > 0 ? Self.again : 0)
            }
        }
        let weights = words.indices.map { number in
            let holders = (0..<count).count { found[$0 * words.count + number] > 0 }
            return holders == 0 ? 0 : Libc.logarithm(Double(1 + count) / Double(1 + holders))
        }
        // Words that no film has were misheard, or say it in another way.
        let whole = weights.reduce(0, +)
        guard whole > 0 else { return Array(repeating: 0, count: count) }
        return (0..<count).map { film in
            weights.indices.reduce(0) { $0 + weights[$1] * found[film * words.count + $1] } / whole
        }
    }

    /// Words of somebody who tries to recall a film, which say nothing about it.
    private static let empty: Set<String> = [
        "film", "films", "movie", "movies", "something", "someone", "somebody", "thing", "think", "called", "guy",
        "people", "remember", "really", "kind", "sort", "stuff", "lot", "lots", "bit", "plays", "played", "said",
    ]
}

extension FilmRecord.TextPlace {
    /// How much a word in this place tells of the story.
    fileprivate var weight: Double {
        switch self {
        case .theme: 1
        case .themePart: 0.85
        case .sentence: 0.75
        case .title, .tagline, .character: 0.7
        case .genre, .person: 0.6
        }
    }
}
