import SkillKit

/// Films by what happens in them, in a person's words: a query over their sentences, themes, genres, people and titles.
///
/// A word is looked up in the model (``StorySection``); where that has no such section, as among the few films that are
/// built in, the texts are read, in time that grows with their length.
struct StorySearch: Sendable {
    /// More words are not looked for: nobody tells a whole plot.
    private static let most = 24

    /// The words that tell something.
    let words: StoryWords
    /// How often each was said.
    let times: [Int]
    /// Which words stand next to each other.
    let neighbours: StoryNeighbours
    /// Whether nothing but the words was said, as in *a film about a bank heist*: it may be the name of a subject.
    let mayBeSubject: Bool

    /// Takes what was said; `nil` if it tells nothing.
    init?(_ story: String) {
        var words: [StoryWord] = []
        var times: [Int] = []
        for word in Self.telling(in: story).prefix(Self.most) {
            if let place = words.firstIndex(of: word) {
                times[place] += 1
            } else {
                words.append(word)
                times.append(1)
            }
        }
        guard !words.isEmpty else { return nil }
        self.words = StoryWords(words)
        self.times = times
        neighbours = StoryNeighbours(story)
        mayBeSubject = TextWords.all(in: story).allSatisfy { word in
            !SmallWords.commonplace.contains(word) || SmallWords.uncapitalized.contains(word)
                || Self.around.contains(word)
        }
    }

    /// The words of a text that tell what a film is about.
    static func telling(in text: String) -> [StoryWord] {
        TextWords.telling(in: text).filter { !empty.contains($0) }.map(StoryWord.init)
    }

    /// How well each film of a model fits: 0 not at all, 1 very well.
    func scores(in model: ModelView) -> [Double] { found(in: model).scores }

    /// In which films of a model the words stand.
    func found(in model: ModelView) -> FoundStory {
        let section = StorySection(model[.stories])
        let films = section.isThere ? words.words.map(section.films) : read(in: model)
        return FoundStory(films, times, of: FilmRecord.count(in: model))
    }

    /// The films in which each of the words stands, by their texts.
    private func read(in model: ModelView) -> [[(film: Int, weight: StoryWeight)]] {
        var found = words.words.map { _ in [(film: Int, weight: StoryWeight)]() }
        var buffer: [UInt8] = []
        for film in 0..<FilmRecord.count(in: model) {
            FilmRecord.forEachWord(at: film, in: model, &buffer) { letters, place in
                if let number = words.number(of: letters) { found[number].add(film, place) }
            }
        }
        return found
    }

    /// Words that may stand before the name of a subject.
    private static let around: Set<String> = ["about", "any", "one", "some", "that"]

    /// Words of somebody who tries to recall a film, which say nothing about it.
    private static let empty: Set<String> = [
        "film", "films", "movie", "movies", "something", "someone", "somebody", "thing", "think", "called", "guy",
        "people", "remember", "really", "kind", "sort", "stuff", "lot", "lots", "bit", "plays", "played", "said",
    ]
}
