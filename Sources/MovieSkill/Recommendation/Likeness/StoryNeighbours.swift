import SkillKit

/// Words that are next to each other both in a story and in texts about films: *the same day*, *falls in love*.
///
/// Single words are found by an index, but which of them are neighbours has to be read: only in the films that fit best
/// by their words.
struct StoryNeighbours: Sendable {
    /// More words of a story are not read.
    private static let most = 40

    private let words: StoryWords
    /// The numbers of two words that follow each other.
    private let pairs: Set<Pair>

    private struct Pair: Hashable {
        var first: Int
        var second: Int
    }

    /// Takes the words of a story, including small ones.
    init(_ story: String) {
        var numbers: [StoryWord: Int] = [:]
        var words: [StoryWord] = []
        let said = TextWords.all(in: story).filter { $0.utf8.count > 1 }.prefix(Self.most).map { text in
            let word = StoryWord(text)
            if let number = numbers[word] { return number }
            numbers[word] = words.count
            words.append(word)
            return words.count - 1
        }
        self.words = StoryWords(words)
        pairs = Set(zip(said, said.dropFirst()).map { Pair(first: $0, second: $1) })
    }

    /// How much the neighbours that a film shares with the story say, for some films of a model.
    ///
    /// The fewer of these films have two neighbours, the more those say. Time grows with the length of the films'
    /// texts.
    func scores(of films: [Int], in model: ModelView) -> [Double] {
        if pairs.isEmpty { return films.map { _ in 0 } }
        var buffer: [UInt8] = []
        let found = films.map { pairs(at: $0, in: model, &buffer) }
        var counts: [Pair: Int] = [:]
        for pair in found.joined() { counts[pair, default: 0] += 1 }
        return found.map { pairs in
            // In a fixed order, because floating-point sums depend on it.
            let counts = pairs.map { counts[$0, default: 0] }.sorted()
            return counts.reduce(0) { $0 + Libc.logarithm(Double(1 + films.count) / Double(1 + $1)) }
        }
    }

    private func pairs(at film: Int, in model: ModelView, _ buffer: inout [UInt8]) -> Set<Pair> {
        var found: Set<Pair> = []
        var last: (number: Int, place: FilmRecord.TextPlace)?
        FilmRecord.forEachWord(at: film, in: model, &buffer) { letters, place in
            guard place.isText, let number = words.number(of: letters) else { return last = nil }
            if let last, last.place == place {
                let pair = Pair(first: last.number, second: number)
                if pairs.contains(pair) { found.insert(pair) }
            }
            last = (number, place)
        }
        return found
    }
}

extension FilmRecord.TextPlace {
    /// Whether words that are next to each other here say something together.
    fileprivate var isText: Bool {
        switch self {
        case .title, .tagline, .sentence, .themePart: true
        case .theme, .genre, .person, .character: false
        }
    }
}
