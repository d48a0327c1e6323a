/// The films in which each word occurs (``StoryWord``), and how much it says about them, as stored in a model.
///
/// ```text
/// films        4 digits   how many
/// words        4 digits   how many
/// entries      5 digits   how many, of all words
/// words        5 digits   a word, and one more: where its letters begin, in bytes
/// entries                 a word, and one more: where its films begin, in entries
/// entries                 each: film, weight (2 digits)
/// the letters
/// ```
///
/// The words are in the order of their letters. A film and a place in the entries have as many digits as their count needs.
struct StorySection {
    private static let header = 13
    private static let letterStart = 5
    private static let weight = 2

    private let bytes: SectionView
    private let films: Int
    private let words: Int
    private let entries: Int
    private let film: Int
    private let start: Int
    private let entryStarts: Int
    private let entryPlace: Int
    private let letters: Int

    /// Reads a section.
    init(_ bytes: SectionView) {
        self.bytes = bytes
        films = bytes.number(at: 0, digits: 4)
        words = bytes.number(at: 4, digits: 4)
        entries = bytes.number(at: 8, digits: 5)
        film = ModelNumber.digits(counting: films)
        start = ModelNumber.digits(counting: entries + 1)
        entryStarts = Self.header + (words + 1) * Self.letterStart
        entryPlace = entryStarts + (words + 1) * start
        letters = entryPlace + entries * (film + Self.weight)
    }

    /// Whether the model has the section.
    var isThere: Bool { bytes.count > 0 }

    /// The films in which a word occurs.
    func films(with word: StoryWord) -> StoryPostings {
        var (low, high) = (0, words)
        while low < high {
            let middle = (low + high) / 2
            let found = self.word(middle)
            if found.elementsEqual(word.stem) { return films(of: middle) }
            if found.lexicographicallyPrecedes(word.stem) { low = middle + 1 } else { high = middle }
        }
        return StoryPostings(0..<0, of: self)
    }

    private func word(_ index: Int) -> UnsafeRawBufferPointer {
        let place = Self.header + index * Self.letterStart
        let start = bytes.number(at: place, digits: Self.letterStart)
        return bytes.slice(
            at: letters + start,
            count: bytes.number(at: place + Self.letterStart, digits: Self.letterStart) - start
        )
    }

    /// The films that have a word as a theme, or in one.
    func films(withTheme word: StoryWord) -> [Int] {
        films(with: word).lazy.filter(\.weight.isTheme).map(\.film)
    }

    private func films(of word: Int) -> StoryPostings {
        let place = entryStarts + word * start
        let first = bytes.number(at: place, digits: start)
        let end = min(bytes.number(at: place + start, digits: start), entries, bytes.count)
        return StoryPostings(first..<max(first, end), of: self)
    }

    /// An entry by its number.
    @inline(__always)
    func entry(_ entry: Int) -> (film: Int, weight: StoryWeight) {
        let place = entryPlace + entry * (film + Self.weight)
        guard film <= 4, let values = bytes.digits(at: place) else {
            let weight = StoryWeight(number: bytes.number(at: place + film, digits: Self.weight))
            return (bytes.number(at: place, digits: film), weight)
        }
        let film = UInt32(truncatingIfNeeded: values) & (.max >> UInt32(32 - 8 * self.film))
        let weight = UInt32(truncatingIfNeeded: values >> UInt64(8 * self.film)) & 0xFFFF
        return (ModelNumber.number(film), StoryWeight(number: ModelNumber.number(weight)))
    }

    /// A word of a film, while the section is written.
    private struct Entry {
        var word: UInt32
        var film: UInt32
        var weight: UInt16
    }

    /// Writes the words of the films that were written.
    static func write(to model: inout ModelWriter) {
        let (count, numbers, entries) = model.read { model in gathered(in: model) }
        let words = numbers.sorted { $0.key.stem.lexicographicallyPrecedes($1.key.stem) }
        // Where the films of each word go, by the words' numbers.
        var counts = Array(repeating: 0, count: words.count)
        for entry in entries { counts[Int(entry.word)] += 1 }
        var places = counts
        var end = 0
        for word in words {
            places[word.value] = end
            end += counts[word.value]
        }
        var sorted = Array(repeating: (film: UInt32(0), weight: UInt16(0)), count: end)
        for entry in entries {
            sorted[places[Int(entry.word)]] = (entry.film, entry.weight)
            places[Int(entry.word)] += 1
        }
        var section = SectionWriter()
        section.append(count, digits: 4)
        section.append(words.count, digits: 4)
        section.append(end, digits: 5)
        section.appendStarts(words.map(\.key.stem.count), digits: letterStart)
        section.appendStarts(words.map { counts[$0.value] }, digits: ModelNumber.digits(counting: end + 1))
        let film = ModelNumber.digits(counting: count)
        for entry in sorted {
            section.append(Int(entry.film), digits: film)
            section.append(nearest: Int(entry.weight), digits: weight)
        }
        for word in words { section.append(word.key.stem) }
        model.add(.stories, section)
    }

    /// The words of all films, numbered as they come, and where they occur, film by film.
    private static func gathered(in model: ModelView) -> (count: Int, words: [StoryWord: Int], entries: [Entry]) {
        var numbers: [StoryWord: Int] = [:]
        var entries: [Entry] = []
        var buffer: [UInt8] = []
        let count = FilmRecord.count(in: model)
        for film in 0..<count {
            var weights: [Int: StoryWeight] = [:]
            FilmRecord.forEachWord(at: film, in: model, &buffer) { word, place in
                let word = StoryWord(word)
                let number: Int
                if let known = numbers[word] {
                    number = known
                } else {
                    number = numbers.count
                    numbers[word] = number
                }
                if weights[number]?.add(place) == nil { weights[number] = StoryWeight(place) }
            }
            for (word, weight) in weights {
                entries.append(Entry(word: UInt32(word), film: UInt32(film), weight: UInt16(weight.number)))
            }
        }
        return (count, numbers, entries)
    }
}

extension [(film: Int, weight: StoryWeight)] {
    /// Adds a place where a word occurs in a film: the last film so far, or a new one.
    mutating func add(_ film: Int, _ place: FilmRecord.TextPlace) {
        if let last = indices.last, self[last].film == film {
            self[last].weight.add(place)
        } else {
            append((film, StoryWeight(place)))
        }
    }
}
