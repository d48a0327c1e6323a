/// The words of a text.
enum TextWords {
    /// All words, in lower case; whatever is neither an ASCII letter nor a digit nor of another script parts them.
    static func all(in text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        func end() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        // By bytes, which is ten times as quick as by characters.
        let bytes = Array(text.lowercased().utf8)
        var skipped = 0..<0
        for (place, byte) in bytes.enumerated() where !skipped.contains(place) {
            if byte == 0xE2, place + 1 < bytes.count, bytes[place + 1] == 0x80 {
                // Dashes and quotation marks.
                skipped = place..<(place + 3)
                end()
            } else if byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
                word.append(byte)
            } else {
                end()
            }
        }
        end()
        return words
    }

    /// The words that say something: two letters or more, and not in every text.
    static func telling(in text: String) -> [String] {
        all(in: text).filter { $0.utf8.count > 1 && !commonplace.contains($0) }
    }

    /// Words that stand in any text about any film.
    private static let commonplace: Set<String> = [
        "about", "above", "after", "again", "against", "all", "also", "am", "an", "and", "another", "any", "are", "as",
        "at", "be", "because", "been", "before", "being", "between", "both", "but", "by", "can", "could", "did", "didn",
        "do", "does", "doesn", "doing", "don", "down", "during", "each", "even", "ever", "every", "few", "finds", "for",
        "from", "further", "get", "gets", "go", "goes", "had", "has", "have", "having", "he", "her", "here", "hers",
        "herself", "him", "himself", "his", "how", "if", "in", "into", "is", "isn", "it", "its", "itself", "just",
        "let", "like", "ll", "make", "makes", "many", "me", "more", "most", "must", "my", "myself", "no", "nor", "not",
        "now", "of", "off", "on", "once", "one", "only", "or", "other", "our", "out", "over", "own", "re", "same",
        "she", "should", "so", "some", "such", "take", "takes", "than", "that", "the", "their", "them", "then",
        "there", "these", "they", "this", "those", "three", "through", "to", "too", "two", "under", "until", "up",
        "upon", "us", "ve", "very", "was", "we", "were", "what", "when", "where", "which", "while", "who", "whom",
        "whose", "why", "will", "with", "would", "you", "your",
    ]
}
