/// The forms of a film's titles.
enum TitleForms {
    /// The ways to say which film is meant.
    /// - Parameters:
    ///   - film: The film.
    ///   - names: Its other names.
    ///   - series: The name of its series.
    /// - Returns: The forms, the title first; no two with the same words.
    static func forms(of film: Film, knownAs names: [String], series: TitleWords?) -> [TitleForm] {
        var forms = Forms()
        forms.add(.title, TitleWords(film.title))
        for title in film.otherTitles + names { forms.add(.otherTitle, TitleWords(title)) }
        for title in [film.title] + film.otherTitles + names { addParts(of: title, to: &forms) }
        if let series { forms.add(.beginning, series) }
        return forms.all
    }

    /// Adds what is said when a subtitle is left out, or the subtitle alone.
    private static func addParts(of title: String, to forms: inout Forms) {
        addInitials(of: title, to: &forms)
        if let words = regnal(title) { forms.add(.otherTitle, TitleWords(words: words)) }
        let parts = parts(of: title)
        guard parts.count > 1 else { return }
        for first in parts.indices.prefix(4) {
            for last in parts.indices.prefix(5) where last >= first && last - first + 1 < parts.count {
                let words = TitleWords(parts[first...last].joined(separator: " "))
                // "Part 1" alone says nothing.
                guard words.telling.contains(where: { !TitleWords.isNumber($0) && !CarrierWords.isAround($0) }) else {
                    continue
                }
                forms.add(first == 0 ? .beginning : .rest, words)
            }
        }
        // "Star Wars: The Phantom Menace", without the episode.
        guard let last = parts.last else { return }
        if parts.count > 2 { forms.add(.rest, TitleWords("\(parts[0]) \(last)")) }
        // "Percy Jackson: The Lightning Thief", without the Olympians.
        let head = parts[0].split(separator: " ").prefix { $0 != "&" && $0 != "and" }
        if head.count > 1 { forms.add(.rest, TitleWords("\(head.joined(separator: " ")) \(last)")) }
    }

    /// The parts between colons, dashes, brackets and *or*.
    private static func parts(of title: String) -> [String] {
        var parts: [String] = []
        var part = ""
        func close() {
            if part.unicodeScalars.contains(where: \.properties.isAlphabetic) { parts.append(part) }
            part = ""
        }
        let words = title.split(separator: " ")
        for (index, word) in words.enumerated() {
            if ["-", "–", "—", "/", "or:", ":"].contains(word), index > 0 {
                close()
                continue
            }
            if word.first == "(", words[index...].contains(where: { $0.last == ")" }) { close() }
            part += part.isEmpty ? word : " " + word
            if word.last == ":" || word.last == ";" || word.last == ")" { close() }
        }
        close()
        return parts
    }

    /// Adds the two halves of a title whose first word is the initials of the others, such as *AI Artificial Intelligence*.
    private static func addInitials(of title: String, to forms: inout Forms) {
        let words = TitleWords(title).telling
        guard let first = words.first, words.count > 2, first.count > 1,
            first.elementsEqual(words.dropFirst().compactMap(\.first).prefix(first.count))
        else { return }
        forms.add(.beginning, TitleWords(words: [first]))
        forms.add(.rest, TitleWords(words: Array(words.dropFirst())))
    }

    /// "Henry the fifth" for "Henry V".
    private static func regnal(_ title: String) -> [[UInt8]]? {
        let words = WordReader.words(of: title)
        guard words.count == 2, let numeral = words.last, let value = RomanNumeral.expected(numeral) else { return nil }
        return [words[0], Array("\(value)th".utf8)]
    }
}

/// Forms without repetitions.
private struct Forms {
    private(set) var all: [TitleForm] = []
    private var seen: Set<[[UInt8]]> = []

    mutating func add(_ kind: TitleForm.Kind, _ title: TitleWords) {
        let words = title.telling
        guard !words.isEmpty, seen.insert(words).inserted else { return }
        let others = title.article == nil ? title.all : Array(title.all.dropFirst())
        all.append(TitleForm(kind: kind, words: words, article: title.article, others: others))
    }
}
