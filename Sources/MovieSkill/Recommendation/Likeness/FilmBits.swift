/// Some of the films of a model: a bit each.
struct FilmBits: Sendable, Equatable {
    private var words: [UInt64]

    /// None of so many films.
    init(none count: Int) { words = Array(repeating: 0, count: (max(count, 0) + 63) / 64) }

    /// All of so many films.
    init(all count: Int) {
        self.init(none: count)
        for index in words.indices { words[index] = .max }
        if let last = words.indices.last, count & 63 > 0 { words[last] = 1 << UInt64(count & 63) - 1 }
    }

    /// Those at some positions; positions beyond the last film are ignored.
    init(_ positions: some Sequence<Int>, of count: Int) {
        self.init(none: count)
        for position in positions { insert(position) }
    }

    mutating func insert(_ position: Int) {
        guard position >= 0, position >> 6 < words.count else { return }
        words[position >> 6] |= 1 << UInt64(position & 63)
    }

    @inline(__always)
    func contains(_ position: Int) -> Bool {
        position >= 0 && position >> 6 < words.count && words[position >> 6] >> UInt64(position & 63) & 1 == 1
    }

    /// Whether any film of a range is among them.
    func isDisjoint(with range: Range<Int>) -> Bool {
        guard !range.isEmpty, !words.isEmpty else { return true }
        let last = min((range.upperBound - 1) >> 6, words.count - 1)
        let first = max(range.lowerBound, 0) >> 6
        // Whole words: a film too many costs only a look.
        return first > last || words[first...last].allSatisfy { $0 == 0 }
    }

    /// How many films are among them.
    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// The positions of the films.
    var positions: [Int] {
        var positions: [Int] = []
        for (index, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                positions.append(index << 6 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
        return positions
    }

    mutating func formUnion(_ other: FilmBits) { combine(other) { $0 | $1 } }
    mutating func formIntersection(_ other: FilmBits) { combine(other) { $0 & $1 } }
    mutating func subtract(_ other: FilmBits) { combine(other) { $0 & ~$1 } }

    private mutating func combine(_ other: FilmBits, _ operation: (UInt64, UInt64) -> UInt64) {
        for index in words.indices where index < other.words.count {
            words[index] = operation(words[index], other.words[index])
        }
    }
}
