/// A title or spoken text, prepared for comparison letter by letter and sound by sound.
struct ComparedTitle {
    /// Its words that tell titles apart.
    let words: [[UInt8]]
    private let letters: WeighedSymbols
    private let sounds: WeighedSymbols

    /// Prepares words and their sounds, word by word.
    init(words: [[UInt8]], sounds: [[UInt8]]) {
        self.words = words
        var letters = WeighedSymbols()
        var heard = WeighedSymbols()
        for (word, sound) in zip(words, sounds) {
            let isTelling = WeighedSymbols.isTelling(word)
            letters.append(word, isTelling: isTelling, .letters)
            heard.append(sound, isTelling: isTelling, .sounds)
        }
        self.letters = letters
        self.sounds = heard
    }

    /// How many letters it has.
    var length: Int { letters.symbols.count }

    /// Its similarity to another title, 0 to 1: by spelling or by sound, whichever is greater.
    func likeness(to other: ComparedTitle) -> Double {
        let written = Alignment.likeness(letters, other.letters, .letters)
        let heard = Alignment.likeness(sounds, other.sounds, .sounds)
        return max(written, heard) * 0.8 + min(written, heard) * 0.2
    }

    /// Looks for each of its telling words in another title.
    /// - Parameters:
    ///   - other: The other title.
    ///   - least: How much of a word must be present, 0 to 1, by spelling or by sound.
    ///   - leastHeard: How much of a word must be present by sound if it was hardly mistyped; `nil` if it may have been.
    /// - Returns: Whether each word is present.
    func isPresent(in other: ComparedTitle, least: Double, leastHeard: ([UInt8]) -> Double?) -> Bool {
        let telling = words.filter { WeighedSymbols.isTelling($0) }
        return zip(telling, zip(letters.tellingWords, sounds.tellingWords)).allSatisfy { word, places in
            let heard = Alignment.presence(of: places.1, in: sounds, somewhereIn: other.sounds, .sounds)
            if let leastHeard = leastHeard(word) { return heard > leastHeard }
            return heard > least
                || Alignment.presence(of: places.0, in: letters, somewhereIn: other.letters, .letters) > least
        }
    }

    /// Whether the spoken text has the numbers of a title, or something that sounds like them.
    func agrees(inNumbersWith title: ComparedTitle) -> Bool {
        let numbers = words.filter(TitleWords.isNumber)
        let others = title.words.filter(TitleWords.isNumber)
        if Set(numbers) == Set(others) { return true }
        return numbers.allSatisfy { others.contains($0) || Self.isHeard($0, in: title.words) }
            && others.allSatisfy { number in
                // If no number was heard, a number may have been heard as another word.
                numbers.contains(number) || Self.isHeard(number, in: words)
                    || numbers.isEmpty && title.hears(number, in: self)
            }
    }

    /// Whether one of its numbers, of three sounds or more, occurs in the spoken text.
    private func hears(_ number: [UInt8], in spoken: ComparedTitle) -> Bool {
        let telling = words.filter { WeighedSymbols.isTelling($0) }
        // The last one tells which film of a series it is: that has to be said.
        guard number != words.last || number.last == UInt8(ascii: "h"),
            let place = zip(telling, sounds.tellingWords).first(where: { $0.0 == number })?.1, place.count > 2
        else { return false }
        return Alignment.presence(of: place, in: sounds, somewhereIn: spoken.sounds, .sounds) >= 0.8
    }

    /// Whether some words contain one that sounds like a number.
    private static func isHeard(_ number: [UInt8], in words: [[UInt8]]) -> Bool {
        guard let others = homophones[number] else { return false }
        return words.contains(where: others.contains)
    }

    private static let homophones: [[UInt8]: [[UInt8]]] = [
        "1": ["won"], "2": ["to", "too"], "4": ["for", "fore"], "8": ["ate"],
    ].reduce(into: [:]) { $0[Array($1.key.utf8)] = $1.value.map { Array($0.utf8) } }
}
