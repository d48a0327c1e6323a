/// The films in which each word stands (``StoryWord``), and how much it tells of them, as it stands in a model.
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

    /// Whether the model has it.
    var isThere: Bool { bytes.count > 0 }

    /// The films in which a word stands.
    func films(with word: StoryWord) -> [(film: Int, value: Double)] {
        var (low, high) = (0, words)
        while low < high {
            let middle = (low + high) / 2
            let found = self.word(middle)
            if found.elementsEqual(word.stem) { return films(of: middle) }
            if found.lexicographicallyPrecedes(word.stem) { low = middle + 1 } else { high = middle }
        }
        return []
    }

    private func word(_ index: Int) -> UnsafeRawBufferPointer {
        let place = Self.header + index * Self.letterStart
        let start = bytes.number(at: place, digits: Self.letterStart)
        return bytes.slice(
            at: letters + start,
            count: bytes.number(at: place + Self.letterStart, digits: Self.letterStart) - start
        )
    }

    private func films(of word: Int) -> [(film: Int, value: Double)] {
        let place = entryStarts + word * start
        let first = bytes.number(at: place, digits: start)
        let end = min(bytes.number(at: place + start, digits: start), entries, bytes.count)
        guard first < end else { return [] }
        return (first..<end).map { entry in
            let place = entryPlace + entry * (film + Self.weight)
            let weight = StoryWeight(number: bytes.number(at: place + film, digits: Self.weight))
            return (bytes.number(at: place, digits: film), weight.value)
        }
    }

    /// Writes the words of the films that were written.
    static func write(to model: inout ModelWriter) {
        let (count, all) = model.read { model in
            var all: [StoryWord: [(film: Int, weight: StoryWeight)]] = [:]
            var buffer: [UInt8] = []
            let count = FilmRecord.count(in: model)
            for film in 0..<count {
                FilmRecord.forEachWord(at: film, in: model, &buffer) { word, place in
                    all[StoryWord(word), default: []].add(film, place)
                }
            }
            return (count, all.sorted { $0.key.stem.lexicographicallyPrecedes($1.key.stem) })
        }
        var section = SectionWriter()
        let entries = all.reduce(0) { $0 + $1.value.count }
        section.append(count, digits: 4)
        section.append(all.count, digits: 4)
        section.append(entries, digits: 5)
        section.appendStarts(all.map(\.key.stem.count), digits: letterStart)
        section.appendStarts(all.map(\.value.count), digits: ModelNumber.digits(counting: entries + 1))
        let film = ModelNumber.digits(counting: count)
        for entry in all.lazy.flatMap(\.value) {
            section.append(entry.film, digits: film)
            section.append(entry.weight.number, digits: weight)
        }
        for word in all { section.append(word.key.stem) }
        model.add(.stories, section)
    }
}

extension [(film: Int, weight: StoryWeight)] {
    /// Adds a place where a word stands in a film, the last one or a new one.
    mutating func add(_ film: Int, _ place: FilmRecord.TextPlace) {
        if let last = indices.last, self[last].film == film {
            self[last].weight.add(place)
        } else {
            append((film, StoryWeight(place)))
        }
    }
}
