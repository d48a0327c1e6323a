extension InProcessRecommender {
    /// The film that has exactly this title, apart from case and punctuation; the best known if there are several.
    func film(titled title: String) -> Film? {
        let key = title.lettersAndDigits
        let found: [Film] =
            switch lookUp(title: title) {
            case .unknown: []
            case .ambiguous(let films): films
            case .uncertain(let film), .film(let film, _): [film]
            }
        return found.first { $0.title.lettersAndDigits == key }
            ?? found.first { film in film.otherTitles.contains { $0.lettersAndDigits == key } }
    }
}

extension String {
    /// Its letters and digits, without capitals.
    fileprivate var lettersAndDigits: String { lowercased().filter { $0.isLetter || $0.isNumber } }

    /// Capitalised as an English title: `The Lord of the Rings`.
    var inTitleCase: String {
        let words = split(separator: " ", omittingEmptySubsequences: false)
        return words.enumerated().map { place, word in
            if place > 0, SmallWords.uncapitalized.contains(String(word)) { return String(word) }
            return word.prefix(1).uppercased() + word.dropFirst()
        }.joined(separator: " ")
    }
}
