import SkillKit

/// Films by what happens in them, in a person's words: a query over their sentences, themes, genres, people and titles.
///
/// A word is looked up in the model (``StorySection``). If that has no such section, as with the few built-in films,
/// the texts are read, in time that grows with their length.
struct StorySearch: Sendable {
    /// The most words that are looked for: nobody tells a whole plot.
    private static let most = 24

    /// The words that say something.
    let words: StoryWords
    /// How often each was said.
    let times: [Int]
    /// Which words are next to each other.
    let neighbours: StoryNeighbours
    /// Whether nothing else was said, as in *a film about a bank heist*, so that the words may name a subject.
    let mayBeSubject: Bool

    /// Takes what was said; `nil` if it says nothing about a film.
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
                || SmallWords.beforeSubjects.contains(word)
        }
    }

    /// The words of a text that tell what a film is about.
    static func telling(in text: String) -> [StoryWord] {
        TextWords.telling(in: text).filter { !SmallWords.recalling.contains($0) }.map(StoryWord.init)
    }

    /// How well each film of a model fits: 0 not at all, 1 very well.
    func scores(in model: ModelView) -> [Double] { found(in: model).scores }

    /// The films of a model in which the words occur.
    func found(in model: ModelView) -> FoundStory {
        let section = StorySection(model[.stories])
        let films = section.isThere ? words.words.map(section.films) : read(in: model).map(StoryPostings.init)
        return FoundStory(films, times, of: FilmRecord.count(in: model))
    }

    /// The films in which each of the words occurs, by their texts.
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
}
