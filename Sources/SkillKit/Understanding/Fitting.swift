/// Fits the words of a text into one sample utterance.
///
/// It remembers what did not fit, so that its time is bounded by the number of parts times the square of that of words.
struct Fitting {
    /// The text that the words stand in.
    let text: String
    /// Whether words can be said for a slot.
    let accepts: (_ slot: String, _ words: String) -> Bool
    private var failed: Set<Place> = []

    private struct Place: Hashable {
        var part: Int
        var token: Int
    }

    init(text: String, accepts: @escaping (String, String) -> Bool) {
        self.text = text
        self.accepts = accepts
    }

    /// The slots with which the parts take up all the tokens, or `nil`.
    mutating func fit(_ parts: ArraySlice<Utterance.Part>, _ tokens: ArraySlice<SpokenToken>) -> [Slot]? {
        guard let part = parts.first else { return tokens.isEmpty ? [] : nil }
        let place = Place(part: parts.startIndex, token: tokens.startIndex)
        guard tokens.count >= parts.count, let first = tokens.first, !failed.contains(place) else { return nil }
        let rest = parts.dropFirst()
        switch part {
        case .word(let word):
            if first.word == word, let slots = fit(rest, tokens.dropFirst()) { return slots }
        case .slot(let name):
            // A slot at the end takes all that is left; any other the fewest words with which the rest still fits.
            for length in (rest.isEmpty ? tokens.count : 1)...(tokens.count - rest.count) {
                let end = tokens[tokens.startIndex + length - 1].range.upperBound
                let spoken = String(text[first.range.lowerBound..<end])
                guard accepts(name, spoken), let slots = fit(rest, tokens.dropFirst(length)) else { continue }
                return [Slot(name, spoken: spoken)] + slots
            }
        }
        failed.insert(place)
        return nil
    }
}
