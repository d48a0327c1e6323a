/// What was learnt, in its bytes.
struct UnderstandingView {
    let bytes: UnsafeRawBufferPointer
    let words: SparseTable
    let values: SparseTable
    let samples: SparseTable
    let intents: SparseTable
    let tags: SparseTable

    /// Finds the parts; `nil` if the bytes are not a model.
    init?(_ bytes: UnsafeRawBufferPointer, at start: Int) {
        self.bytes = bytes
        guard let words = SparseTable(.labels, at: start, in: bytes),
            let values = SparseTable(.labels, at: words.end, in: bytes),
            let samples = SparseTable(.labels, at: values.end, in: bytes),
            let intents = SparseTable(.steps, at: samples.end, in: bytes),
            let tags = SparseTable(.steps, at: intents.end, in: bytes)
        else { return nil }
        (self.words, self.values, self.samples, self.intents, self.tags) = (words, values, samples, intents, tags)
    }

    @inline(__always)
    func label(_ row: SparseTable.Row, _ index: Int) -> Int {
        let at = row.start + row.step * index
        return row.step == 2 ? bytes.digit(at: at) : bytes.digit(at: at) | bytes.digit(at: at + 1) << 7
    }

    @inline(__always)
    func weight(_ row: SparseTable.Row, _ index: Int) -> Int {
        bytes.digit(at: row.start + row.step * (index + 1) - 1) - 64
    }

    /// Weights by their numbers, as shares of the greatest.
    static let shares: [Float] = (-64...63).map { UnderstandingBytes.weight($0) }

    /// Adds the weights of a feature, times a value, to the sums of the labels.
    @inline(__always)
    func add(
        _ feature: UInt64,
        of table: SparseTable,
        times value: Float,
        to sums: UnsafeMutableBufferPointer<Float>,
        _ shares: UnsafeBufferPointer<Float>
    ) {
        guard let row = table.row(feature, in: bytes) else { return }
        var label = 0
        var at = row.start
        for _ in 0..<row.count {
            label += bytes.digit(at: at)
            if label < sums.count { sums[label] += shares[bytes.digit(at: at + 1)] * value }
            at += 2
        }
    }
}
