/// A title as titles are compared: in lower case, without accents, punctuation, spaces and a leading article.
///
/// `The Matrix`, `matrix` and `the  MATRIX!` have one key; so have `WALL·E` and `wall e`, `Amélie` and `amelie`.
struct TitleKey: Hashable, Sendable {
    let text: String

    /// Creates the key of a title; `nil` when neither letter nor digit is left.
    init?(_ title: String) {
        var words: [String] = []
        var word = ""
        for character in title {
            if character.isLetter || character.isNumber {
                word += LetterFolding.folded(character)
            } else if character == "&" {
                words += [word, "and"]
                word = ""
            } else if character != "'", character != "’", character != "." {
                words.append(word)
                word = ""
            }
        }
        words.append(word)
        words.removeAll(where: \.isEmpty)
        if words.count > 1, let first = words.first, ["the", "a", "an"].contains(first) { words.removeFirst() }
        guard !words.isEmpty else { return nil }
        text = words.joined()
    }
}
