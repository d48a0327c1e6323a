/// Films about a subject, such as *heist*, *talking animals* or *based on a true story*: a story that is a theme.
///
/// A film that has the theme is about it, all the more if its topics (``TopicVectors``) are close to those of all films
/// that have it, and if more of its texts name it. The Shawshank Redemption is about *prison*; Ocean's Eleven hardly
/// is.
struct StorySubject {
    /// How much it counts if a film has exactly this theme, if it is part of one of its themes, as *samurai* is of
    /// *samurai sword*, and if the words occur anywhere.
    private static let (exact, part, anywhere) = (60.0, 30.0, 0.0)
    /// How much topics count that are those of all the films.
    private static let topics = 185.0
    /// How much each further place counts where a word occurs, and how many of them count.
    private static let (again, mostAgain) = (6.0, 5)

    /// How much each film is about it; films that lack one of the words are missing.
    let scores: [Int: Double]

    /// Looks for a subject.
    /// - Returns: `nil` if more than a subject was said, or no film has a theme with all of the words.
    init?(_ search: StorySearch, _ found: FoundStory, in model: ModelView) {
        guard search.mayBeSubject else { return nil }
        let count = FilmRecord.count(in: model)
        // The fewest places, and whether all of the words are in themes.
        var all: [Int: (further: Int, areThemes: Bool)] = [:]
        for (number, films) in found.films.enumerated() {
            var both: [Int: (further: Int, areThemes: Bool)] = [:]
            for (film, weight) in films where film < count {
                guard let before = number == 0 ? (Int.max, true) : all[film] else { continue }
                both[film] = (min(before.0, weight.further), before.1 && weight.isTheme)
            }
            all = both
        }
        let words = Set(search.words.words)
        var exact: [Int] = []
        var part: [Int] = []
        for (film, found) in all where found.areThemes {
            let themes = FilmRecord.themes(at: film, in: model).map { Set(StorySearch.telling(in: $0)) }
            if themes.contains(words) {
                exact.append(film)
            } else if themes.contains(where: words.isSubset) {
                part.append(film)
            }
        }
        guard !exact.isEmpty || !part.isEmpty else { return nil }
        let topics = FilmTopics(ofAll: (exact.isEmpty ? part : exact).sorted(), in: model[.topics])
        let (exacts, parts) = (Set(exact), Set(part))
        scores = Dictionary(
            uniqueKeysWithValues: all.map { film, found in
                let place = exacts.contains(film) ? Self.exact : parts.contains(film) ? Self.part : Self.anywhere
                let again = Self.again * Double(min(found.further, Self.mostAgain))
                return (film, place + again + Self.topics * topics.likeness(to: film))
            }
        )
    }
}
