/// Reads the index of titles in place from a model; ``TitleIndexWriter`` documents the layout.
///
/// Only valid as long as its model view. Nothing in it is trusted: anything out of bounds is empty.
struct TitleIndexView {
    /// A form, as stored in its record.
    struct Form {
        var film: Int
        var kind: TitleForm.Kind
        /// The length of the article before it, which tells which one it is.
        var article: Int
        /// Its words.
        var text: UnsafeRawBufferPointer
        /// The sounds of its words.
        var sounds: UnsafeRawBufferPointer

        /// Its words, one by one.
        var words: [[UInt8]] { text.split(separator: 0x20, omittingEmptySubsequences: false).map(Array.init) }
        /// The sounds of each of its words.
        var soundsOfWords: [[UInt8]] {
            sounds.split(separator: 0x20, omittingEmptySubsequences: false).map(Array.init)
        }
    }

    private let widths: TitleIndexWidths
    private let keyWidth: Int
    private let wordWidth: Int
    private let forms: SectionView
    private let texts: SectionView
    private let keys: SectionView
    private let words: SectionView
    /// The forms by their grams of letters.
    let letters: GramPostings
    /// The forms by their grams of sounds.
    let sounds: GramPostings

    init(_ model: ModelView) {
        forms = model[.titleForms]
        texts = model[.titleTexts]
        keys = model[.titleKeys]
        words = model[.titleWords]
        widths = TitleIndexWidths(model)
        keyWidth = TitleHash.digits + widths.form
        wordWidth = widths.form + 2
        letters = GramPostings(model[.titleLetters], form: widths.form)
        sounds = GramPostings(model[.titleSounds], form: widths.form)
    }

    /// How many forms there are.
    var count: Int { forms.count / widths.record }

    /// The form with a number.
    func form(_ number: Int) -> Form {
        let record = number * widths.record
        let kind = record + widths.film
        let lengths = kind + 2 + widths.place
        let place = forms.number(at: kind + 2, digits: widths.place)
        let length = forms.number(at: lengths, digits: 2)
        return Form(
            film: forms.number(at: record, digits: widths.film),
            kind: TitleForm.Kind(rawValue: forms.number(at: kind, digits: 1)) ?? .rest,
            article: forms.number(at: kind + 1, digits: 1),
            text: texts.slice(at: place, count: min(length, WordReader.longest * 4)),
            sounds: texts.slice(at: place + length, count: min(forms.number(at: lengths + 2, digits: 2), 1000))
        )
    }

    /// The number of letter grams of a form.
    func letterGrams(ofForm number: Int) -> Int { forms.number(at: (number + 1) * widths.record - 4, digits: 2) }

    /// The number of sound grams of a form.
    func soundGrams(ofForm number: Int) -> Int { forms.number(at: (number + 1) * widths.record - 2, digits: 2) }

    /// The numbers of the forms with a key, up to a limit.
    func forms(withKey key: Int, atMost most: Int = 64) -> [Int] {
        var entry = firstIndex(below: keys.count / keyWidth) { index in
            keys.number(at: index * keyWidth, digits: TitleHash.digits) < key
        }
        var found: [Int] = []
        while found.count < most, entry < keys.count / keyWidth,
            keys.number(at: entry * keyWidth, digits: TitleHash.digits) == key
        {
            found.append(keys.number(at: entry * keyWidth + TitleHash.digits, digits: widths.form))
            entry += 1
        }
        return found
    }

    /// Where words occur in titles, as whole words: the form, and the place of the first word in its text.
    /// - Returns: Empty if they occur too often.
    func places(of text: [UInt8], atMost most: Int) -> [(form: Int, place: Int)] {
        let entries = words.count / wordWidth
        var entry = firstIndex(below: entries) { rest(ofWord: $0).lexicographicallyPrecedes(text) }
        var found: [(form: Int, place: Int)] = []
        // Words that only begin with the last one, such as "stars" for "star", may come in between.
        for _ in 0..<(most * 8) where entry < entries {
            let rest = rest(ofWord: entry)
            guard rest.starts(with: text) else { break }
            if Self.isWhole(rest.dropFirst(text.count), orGenitive: text.contains(0x20)) {
                guard found.count < most else { return [] }
                let place = words.number(at: entry * wordWidth + widths.form, digits: 2)
                found.append((words.number(at: entry * wordWidth, digits: widths.form), place))
            }
            entry += 1
        }
        return found
    }

    /// Whether a word is in some title.
    func isKnown(_ word: [UInt8]) -> Bool {
        let entry = firstIndex(below: words.count / wordWidth) { rest(ofWord: $0).lexicographicallyPrecedes(word) }
        guard entry < words.count / wordWidth else { return false }
        let found = rest(ofWord: entry)
        return found.starts(with: word) && Self.isWhole(found.dropFirst(word.count), orGenitive: false)
    }

    /// Whether a word ends before some text, or before an s and another word: "bill ted" in "bill teds adventure".
    private static func isWhole(_ rest: Slice<UnsafeRawBufferPointer>, orGenitive: Bool) -> Bool {
        guard let next = rest.first, next != 0x20 else { return true }
        return orGenitive && next == 0x73 && rest.dropFirst().first == 0x20
    }

    private func rest(ofWord entry: Int) -> UnsafeRawBufferPointer {
        let text = form(words.number(at: entry * wordWidth, digits: widths.form)).text
        return UnsafeRawBufferPointer(
            rebasing: text.dropFirst(words.number(at: entry * wordWidth + widths.form, digits: 2))
        )
    }

    private func firstIndex(below count: Int, where precedes: (Int) -> Bool) -> Int {
        var range = 0..<count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            range = precedes(middle) ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound
    }
}
