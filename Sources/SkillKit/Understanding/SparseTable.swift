/// A table from hashes to short lists of labels with weights, read in place from bytes.
///
/// A byte holds seven bits, as a character of ASCII, so that a table can be a string literal. The rows are sorted by
/// bucket, and a directory says where each bucket begins. A row has two or three bytes that tell its hash from others
/// in its bucket, one for the length of its list (three for a long one), and two or three for each label: as few as the
/// table's greatest label needs.
struct SparseTable: Sendable {
    /// How a label and its weight are written.
    enum Form: Int, Sendable {
        /// The step from the label before, and the weight: labels in their order, for rows that are read from end to end.
        case steps = 2
        /// The label in one byte or two, and the weight: labels in any order.
        case labels = 3

        /// How many bytes tell a hash from others in its bucket.
        ///
        /// Two are enough for learnt weights: one wrong weight among hundreds changes nothing.
        var checks: Int {
            switch self {
            case .steps: 2
            case .labels: 3
            }
        }
    }

    private let form: Form
    /// The first byte of the directory.
    private let directory: Int
    /// The number of buckets, a power of two, less one.
    private let mask: Int
    /// The first byte of the rows.
    private let rows: Int
    /// The bytes of an entry of the directory, and of a label with its weight.
    private let (entry, step): (Int, Int)
    /// The byte after the last one of the table.
    let end: Int

    /// A list in a table.
    struct Row {
        /// The first byte of its first label.
        var start: Int
        var count: Int
        /// The bytes of a label with its weight.
        var step: Int
    }

    /// The size of an entry of the directory for so many bytes of rows.
    private static func entry(for bytes: Int) -> Int { bytes < 1 << 21 ? 3 : 4 }
    /// Marks a table whose labels need only one byte, beside the power of its size.
    private static let short = 0x20
    /// Marks a list whose length needs more than one byte; two more bytes hold it.
    private static let long = 0x7F

    /// Finds the parts of a table; `nil` if it does not fit into the bytes.
    init?(_ form: Form, at start: Int, in bytes: UnsafeRawBufferPointer) {
        self.form = form
        guard start >= 0, start + 5 <= bytes.count else { return nil }
        let power = bytes.digit(at: start) & ~Self.short
        guard power <= 24 else { return nil }
        mask = 1 << power - 1
        directory = start + 5
        let size = bytes.number(at: start + 1, digits: 4)
        entry = Self.entry(for: size)
        step = bytes.digit(at: start) == power ? form.rawValue : 2
        rows = directory + entry * (mask + 2)
        end = rows + size
        guard end <= bytes.count else { return nil }
    }

    /// The labels of a hash; `nil` if the table does not have it.
    @inline(__always)
    func row(_ key: UInt64, in bytes: UnsafeRawBufferPointer) -> Row? {
        let at = directory + entry * Self.bucket(of: key, mask)
        var row = rows + bytes.number(at: at, digits: entry)
        let end = min(end, rows + bytes.number(at: at + entry, digits: entry))
        let check = form.check(of: key)
        while row + form.checks < end {
            let isRight = bytes.number(at: row, digits: form.checks) == check
            var start = row + form.checks + 1
            var count = bytes.digit(at: start - 1)
            if count == Self.long, start + 2 <= end {
                count = bytes.number(at: start, digits: 2)
                start += 2
            }
            row = start + step * count
            if isRight { return row <= end ? Row(start: start, count: count, step: step) : nil }
        }
        return nil
    }

    @inline(__always)
    private static func bucket(of key: UInt64, _ mask: Int) -> Int { Int(truncatingIfNeeded: key >> 16) & mask }

    /// The number of bytes of a table.
    static func size(_ form: Form, rows: Int, labels: Int) -> Int {
        let bytes = (form.checks + 1) * rows + form.rawValue * labels
        return 5 + entry(for: bytes) * (1 << power(for: rows) + 1) + bytes
    }

    /// The number of buckets for so many rows, as a power of two: two to four rows in each.
    private static func power(for rows: Int) -> Int {
        var power = 0
        while 4 << power <= rows { power += 1 }
        return power
    }

    /// The bytes of a table.
    static func bytes(of table: [UInt64: [(label: Int, weight: Int)]]) -> [UInt8] {
        let isShort = table.values.allSatisfy { $0.allSatisfy { $0.label < 1 << 7 } }
        return bytes(.labels, of: table.map { ($0.key, $0.value) }, isShort: isShort) { row, bytes in
            for (label, weight) in row {
                bytes += [UInt8](number: label, digits: isShort ? 1 : 2) + [UInt8(digit: weight + 64)]
            }
            return row.count
        }
    }

    /// The bytes of a table.
    /// - Parameters:
    ///   - form: How labels are written.
    ///   - rows: The hashes, each with what is to be written for it.
    ///   - isShort: Whether each label is in one byte.
    ///   - write: Appends the labels of a row, and returns how many there are.
    /// - Returns: The bytes.
    static func bytes<Row>(
        _ form: Form,
        of rows: [(key: UInt64, row: Row)],
        isShort: Bool = false,
        _ write: (Row, inout [UInt8]) -> Int
    ) -> [UInt8] {
        let power = power(for: rows.count)
        let mask = 1 << power - 1
        let sorted = rows.sorted { (bucket(of: $0.key, mask), $0.key) < (bucket(of: $1.key, mask), $1.key) }
        let step = isShort ? 2 : form.rawValue
        var starts: [Int] = []
        var bytes: [UInt8] = []
        var labels: [UInt8] = []
        var next = sorted.startIndex
        for bucket in 0...mask {
            starts.append(bytes.count)
            while next < sorted.endIndex, Self.bucket(of: sorted[next].key, mask) == bucket {
                labels.removeAll(keepingCapacity: true)
                let count = min(write(sorted[next].row, &labels), 1 << 14 - 1)
                bytes += [UInt8](number: form.check(of: sorted[next].key), digits: form.checks)
                bytes += count < long ? [UInt8(digit: count)] : [UInt8(digit: long)] + [UInt8](number: count, digits: 2)
                bytes += labels.prefix(count * step)
                next += 1
            }
        }
        starts.append(bytes.count)
        let digits = entry(for: bytes.count)
        let directory = starts.flatMap { [UInt8](number: $0, digits: digits) }
        return [UInt8(digit: power | (isShort ? short : 0))] + [UInt8](number: bytes.count, digits: 4) + directory
            + bytes
    }

    /// Writes labels in their order, each as a step from the one before.
    struct Steps {
        private var before = 0
        private(set) var count = 0

        /// Appends a label that is no less than the one before.
        mutating func add(_ label: Int, _ weight: Int, to bytes: inout [UInt8]) {
            // A step that is too long is split into several.
            while label - before > 0x7F { append(0x7F, 0, to: &bytes) }
            append(label - before, weight, to: &bytes)
        }

        private mutating func append(_ step: Int, _ weight: Int, to bytes: inout [UInt8]) {
            bytes.append(UInt8(digit: step))
            bytes.append(UInt8(digit: weight + 64))
            before += step
            count += 1
        }
    }
}

extension SparseTable.Form {
    /// What tells a hash from others in its bucket.
    @inline(__always)
    func check(of key: UInt64) -> Int { Int(key >> 43) & (1 << (7 * checks) - 1) }
}

extension UnsafeRawBufferPointer {
    /// The seven bits of a byte.
    @inline(__always)
    func digit(at index: Int) -> Int { Int(self[index] &- UInt8.firstDigit) & 0x7F }

    /// A number in digits of seven bits, the lowest first.
    @inline(__always)
    func number(at start: Int, digits: Int) -> Int {
        var number = 0
        var digit = digits
        while digit > 0 {
            digit -= 1
            number = number << 7 | self.digit(at: start + digit)
        }
        return number
    }
}

extension UInt8 {
    /// The digit 0: a space, so that the most frequent digit needs no escape in a literal.
    static let firstDigit: UInt8 = 0x20

    /// A byte for seven bits.
    init(digit: Int) { self = (UInt8(truncatingIfNeeded: digit) &+ Self.firstDigit) & 0x7F }
}

extension Array where Element == UInt8 {
    /// A number in digits of seven bits, the lowest first.
    init(number: Int, digits: Int) { self = (0..<digits).map { UInt8(digit: number >> (7 * $0) & 0x7F) } }
}
