/// Collects the bytes of a section while a model is built.
struct SectionWriter: Sendable {
    /// What has been written so far.
    private(set) var bytes: [UInt8] = []

    /// The number of bytes written so far, which is the place of the next number or text.
    var count: Int { bytes.count }

    /// The first number that had no room; a model with such a section can't be used.
    private(set) var misfit: Int?

    /// Writes a number: a place, a count, an identifier.
    /// - Parameters:
    ///   - number: The number; one that is out of range becomes the section's ``misfit``.
    ///   - digits: How many bytes it takes; see ``ModelNumber/largest(digits:)``.
    mutating func append(_ number: Int, digits: Int) {
        if misfit == nil, !(0...ModelNumber.largest(digits: digits)).contains(number) { misfit = number }
        append(nearest: number, digits: digits)
    }

    /// Writes a fact, such as a sum of money.
    /// - Parameters:
    ///   - number: The number; if it is out of range, the nearest one in range is written.
    ///   - digits: How many bytes it takes.
    mutating func append(nearest number: Int, digits: Int) {
        var rest = min(max(number, 0), ModelNumber.largest(digits: digits))
        for _ in 0..<digits {
            bytes.append(ModelNumber.zero + UInt8(truncatingIfNeeded: rest & 0x3F))
            rest >>= 6
        }
    }

    /// Writes a text in UTF-8, without its length.
    /// - Returns: How many bytes it takes.
    @discardableResult
    mutating func append(_ text: String) -> Int {
        let before = bytes.count
        bytes.append(contentsOf: text.utf8)
        return bytes.count - before
    }

    /// Writes bytes as they are.
    mutating func append(_ bytes: [UInt8]) { self.bytes += bytes }

    /// Writes where each of some lists begins when they stand one after the other, and where the last ends.
    mutating func appendStarts(_ counts: [Int], digits: Int) {
        var start = 0
        for count in counts {
            append(start, digits: digits)
            start += count
        }
        append(start, digits: digits)
    }
}
