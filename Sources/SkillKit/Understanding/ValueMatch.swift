/// Words of a text that are a value of a kind.
struct ValueMatch: Sendable, Hashable {
    var start: Int
    var end: Int
    var kind: Int
    /// Which of the type's values they are, if they are one of them.
    var index: Int?
    /// Whether the skill knows them, for instance as a title, and not a list.
    var isKnown = false
    /// Whether the skill knows them and they may be everyday words as well: *Alive*, *Left Behind*.
    var isWeak = false
    /// Whether they are a length of time.
    var isLength = false

    var range: Range<Int> { start..<end }

    /// Its kind and how sure it is, as one number to learn from.
    var manner: UInt64 { UInt64(kind) * 2 + (isWeak ? 1 : 0) }
}

extension UnderstandingView {
    /// The most words that a value is looked for in.
    private static let longest = 12

    /// The values in a text, for each kind the longest at each place; none within a longer one of its kind.
    func matches(in words: [TextWord]) -> [ValueMatch] {
        var found: [ValueMatch] = []
        for start in words.indices {
            var hash = TableLabels.firstOfValue
            let first = found.count
            for end in start..<min(start + Self.longest, words.count) {
                hash = FeatureHash.pair(hash, words[end].hash)
                guard let row = values.row(hash, in: bytes) else { break }
                for entry in stride(from: 0, to: row.count - 1, by: 2) {
                    let kind = label(row, entry)
                    let index = label(row, entry + 1)
                    let match = ValueMatch(
                        start: start,
                        end: end + 1,
                        kind: kind,
                        index: index == TableLabels.noIndex ? nil : index
                    )
                    if let shorter = found[first...].firstIndex(where: { $0.kind == kind }) {
                        found[shorter] = match
                    } else {
                        found.append(match)
                    }
                }
            }
        }
        return found
    }
}

extension [ValueMatch] {
    /// Removes those within a longer one of their kind.
    mutating func keepLongest() {
        guard count > 1 else { return }
        let all = self
        removeAll { match in
            all.contains {
                $0.kind == match.kind && $0.start <= match.start && $0.end >= match.end
                    && $0.range.count > match.range.count
            }
        }
    }
}
