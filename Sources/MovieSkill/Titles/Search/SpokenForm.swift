/// What was said, prepared to be compared with titles.
struct SpokenForm {
    let letterGrams: [Int]
    let soundGrams: [Int]
    private let letters: WeighedSymbols
    private let sounds: WeighedSymbols
    private let numbers: [[UInt8]]
    private let words: [[UInt8]]

    init(_ words: [[UInt8]]) {
        let spoken = SpokenSounds.sounds(of: words)
        self.words = words
        letterGrams = TitleGrams.letters(words)
        soundGrams = TitleGrams.sounds(spoken)
        numbers = words.filter(TitleWords.isNumber).sorted { $0.lexicographicallyPrecedes($1) }
        var letters = WeighedSymbols()
        var sounds = WeighedSymbols()
        for (word, sound) in zip(words, spoken) {
            let isTelling = WeighedSymbols.isTelling(word)
            letters.append(word, isTelling: isTelling, .letters)
            sounds.append(sound, isTelling: isTelling, .sounds)
        }
        self.letters = letters
        self.sounds = sounds
    }

    /// How like a title it is, 0 to 1.
    func likeness(to form: TitleIndexView.Form) -> Double {
        let (letters, sounds) = Self.symbols(of: form)
        let written = Alignment.likeness(self.letters, letters, .letters)
        let heard = Alignment.likeness(self.sounds, sounds, .sounds)
        return max(written, heard) * 0.8 + min(written, heard) * 0.2
    }

    /// Whether a title that is as like as this may be meant.
    func accepts(_ form: TitleIndexView.Form, score: Double, fame: Int, isKnown: ([UInt8]) -> Bool) -> Bool {
        guard agrees(with: form) else { return false }
        let (letters, sounds) = Self.symbols(of: form)
        let length = min(self.letters.symbols.count, letters.symbols.count)
        let least: Double = length <= 4 ? 0.87 : length <= 7 ? 0.8 : 0.79
        guard score >= least + Double(max(0, 88 - fame)) / 500 else { return false }
        return hears(letters, sounds) && isHeard(letters, sounds, isKnown)
    }

    /// Whether each word of a title that tells is somewhere in what was said.
    private func hears(_ letters: WeighedSymbols, _ sounds: WeighedSymbols) -> Bool {
        zip(letters.tellingWords, sounds.tellingWords).allSatisfy { written, heard in
            Alignment.presence(of: written, in: letters, somewhereIn: self.letters, .letters) > 0.6
                || Alignment.presence(of: heard, in: sounds, somewhereIn: self.sounds, .sounds) > 0.6
        }
    }

    /// Whether each word that was said and tells is somewhere in a title.
    ///
    /// What is a word of titles was hardly mistyped: it has to sound like what stands there.
    private func isHeard(_ letters: WeighedSymbols, _ sounds: WeighedSymbols, _ isKnown: ([UInt8]) -> Bool) -> Bool {
        let telling = words.filter { WeighedSymbols.isTelling($0) }
        return zip(zip(self.letters.tellingWords, self.sounds.tellingWords), telling).allSatisfy { places, word in
            let heard = Alignment.presence(of: places.1, in: self.sounds, somewhereIn: sounds, .sounds)
            if isKnown(word) { return heard > 0.7 }
            return heard > 0.6
                || Alignment.presence(of: places.0, in: self.letters, somewhereIn: letters, .letters) > 0.6
        }
    }

    /// Whether both have the same numbers, or what sounds like them.
    private func agrees(with form: TitleIndexView.Form) -> Bool {
        let title = form.text.split(separator: 0x20).map(Array.init)
        let others = title.filter(TitleWords.isNumber).sorted { $0.lexicographicallyPrecedes($1) }
        if numbers.elementsEqual(others) { return true }
        let missing = numbers.filter { !others.contains($0) }
        let added = others.filter { !numbers.contains($0) }
        return missing.allSatisfy { Self.sounds(like: $0, in: title) }
            && added.allSatisfy { Self.sounds(like: $0, in: words) }
    }

    /// Whether a word that sounds like a number is among some.
    private static func sounds(like number: [UInt8], in words: [[UInt8]]) -> Bool {
        guard let others = homophones[number] else { return false }
        return words.contains(where: others.contains)
    }

    private static let homophones: [[UInt8]: [[UInt8]]] = [
        "1": ["won"], "2": ["to", "too"], "4": ["for", "fore"], "8": ["ate"],
    ]
    .reduce(into: [:]) { $0[Array($1.key.utf8)] = $1.value.map { Array($0.utf8) } }

    private static func symbols(of form: TitleIndexView.Form) -> (letters: WeighedSymbols, sounds: WeighedSymbols) {
        var letters = WeighedSymbols()
        var sounds = WeighedSymbols()
        let heard = form.sounds.split(separator: 0x20, omittingEmptySubsequences: false)
        for (index, word) in form.text.split(separator: 0x20, omittingEmptySubsequences: false).enumerated() {
            let isTelling = WeighedSymbols.isTelling(word)
            letters.append(word, isTelling: isTelling, .letters)
            if heard.indices.contains(index) { sounds.append(heard[index], isTelling: isTelling, .sounds) }
        }
        return (letters, sounds)
    }
}
