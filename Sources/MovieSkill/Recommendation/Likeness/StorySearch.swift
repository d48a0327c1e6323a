import SkillKit

/// Films by what happens in them, in a person's words: a query over their sentences, themes, genres, people and titles.
///
/// A word counts by its rarity (IDF), and by where it stands; how much of the query a film has in it counts more than how
/// often. It is looked up in the model (``StorySection``); where that has no such section, as among the few films that are
/// built in, the texts are read, in time that grows with their length.
struct StorySearch {
    /// More words are not looked for: nobody tells a whole plot.
    private static let most = 24

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

    /// How many words are looked for.
    var count: Int { words.count }

    /// A film with less of a query does not fit, nor one with a single word of it, unless that says this much.
    private static let (least, leastOfOne) = (0.15, 0.4)

    /// How well each film of a model fits: 0 not at all, 1 very well.
    func scores(in model: ModelView) -> [Double] {
        let count = FilmRecord.count(in: model)
        let section = StorySection(model[.stories])
        let found = section.isThere ? words.map(section.films) : read(in: model)
        let weights = found.map { films in
            films.isEmpty ? 0 : Libc.logarithm(Double(1 + count) / Double(1 + films.count))
        }
        var scores = Array(repeating: 0.0, count: count)
        // Words that no film has were misheard, or say it in another way.
        let whole = weights.reduce(0, +)
        guard whole > 0 else { return scores }
        var matched = Array(repeating: 0, count: count)
        for (films, weight) in zip(found, weights) {
            for (film, value) in films where film < count {
                scores[film] += weight * value
                matched[film] += 1
            }
        }
        for film in scores.indices where matched[film] > 0 {
            scores[film] /= whole
            if scores[film] < (matched[film] > 1 ? Self.least : Self.leastOfOne) { scores[film] = 0 }
        }
        return scores
    }

    /// The films in which each of the words stands, by their texts.
    private func read(in model: ModelView) -> [[(film: Int, value: Double)]] {
        var found = words.map { _ in [(film: Int, weight: StoryWeight)]() }
        // Few words begin like one of these.
        var byLetter = Array(repeating: [Int](), count: 256)
        for (number, word) in words.enumerated() { byLetter[Int(word.stem[0])].append(number) }
        var buffer: [UInt8] = []
        for film in 0..<FilmRecord.count(in: model) {
            FilmRecord.forEachWord(at: film, in: model, &buffer) { letters, place in
                for number in byLetter[Int(letters[0])] where words[number].stem[1] == letters[1] {
                    guard letters.prefix(StoryWord.length(of: letters)).elementsEqual(words[number].stem)
                    else { continue }
                    found[number].add(film, place)
                }
            }
        }
        return found.map { $0.map { ($0.film, $0.weight.value) } }
    }

    /// Words of somebody who tries to recall a film, which say nothing about it.
    private static let empty: Set<String> = [
        "film", "films", "movie", "movies", "something", "someone", "somebody", "thing", "think", "called", "guy",
        "people", "remember", "really", "kind", "sort", "stuff", "lot", "lots", "bit", "plays", "played", "said",
    ]
}
