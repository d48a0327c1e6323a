/// Finds films by their titles.
protocol FilmFinder: Sendable {
    /// Which film is meant by what was said: `films` with none but the one it names, a question back, or unknown.
    func meaning(of spoken: String) -> Recommendation

    /// The film that has a title exactly, but for capitals and signs; the best known when there are several.
    func film(titled title: String) -> Film?
}

extension InProcessRecommender: FilmFinder {
    func meaning(of spoken: String) -> Recommendation { recommend(Wish(.title(spoken), limit: 0)) }

    func film(titled title: String) -> Film? {
        let key = title.lettersAndDigits
        let found: [Film] =
            switch meaning(of: title) {
            case .ambiguous(let films): films
            case .uncertain(let film), .films(_, like: let film?): [film]
            case .unknownFilm, .films(_, like: nil): []
            }
        return found.first { $0.title.lettersAndDigits == key }
            ?? found.first { film in film.otherTitles.contains { $0.lettersAndDigits == key } }
    }
}

extension String {
    /// Its letters and digits, without capitals.
    fileprivate var lettersAndDigits: String { lowercased().filter { $0.isLetter || $0.isNumber } }

    /// With capitals as titles in English are written: `The Lord of the Rings`.
    var inTitleCase: String {
        let words = split(separator: " ", omittingEmptySubsequences: false)
        return words.enumerated().map { place, word in
            if place > 0, SmallWords.uncapitalized.contains(String(word)) { return String(word) }
            return word.prefix(1).uppercased() + word.dropFirst()
        }.joined(separator: " ")
    }
}
