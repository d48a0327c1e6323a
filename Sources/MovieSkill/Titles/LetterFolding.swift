/// Letters without their accents: `é` is `e`, `ø` is `o`.
enum LetterFolding {
    /// A letter or digit in lower case and without accents.
    static func folded(_ character: Character) -> String {
        if character.isASCII { return character.lowercased() }
        let lower = character.lowercased()
        guard let letter = lower.first, lower.count == 1 else { return lower }
        return unaccented[letter] ?? lower
    }

    /// Every Latin letter that Unicode composes of a base and one mark, and those that are letters of their own.
    ///
    /// Swift compares characters by canonical equivalence, so `e` and a combining acute find `é`, however it is written.
    private static let unaccented: [Character: String] = {
        var letters: [Character: String] = [
            "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
        ]
        // The combining marks of European alphabets: grave to caron, hook, horn, dots below, comma, cedilla, ogonek.
        let marks: [Unicode.Scalar] = [
            "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}", "\u{309}",
            "\u{30A}",
            "\u{30B}", "\u{30C}", "\u{30F}", "\u{311}", "\u{31B}", "\u{323}", "\u{326}", "\u{327}", "\u{328}",
        ]
        for base in "abcdefghijklmnopqrstuvwxyz".unicodeScalars {
            for mark in marks {
                var composed = String.UnicodeScalarView()
                composed.append(base)
                composed.append(mark)
                letters[Character(String(composed))] = String(base)
            }
        }
        return letters
    }()
}
