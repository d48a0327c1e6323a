/// The bytes of a section while a model is built.
struct SectionWriter: Sendable {
    /// What was written so far.
    private(set) var bytes: [UInt8] = []

    /// How much was written so far: where the next number or text will stand.
    var count: Int { bytes.count }

    /// Writes a number.
    /// - Parameters:
    ///   - number: What is out of range is written as the nearest number within.
    ///   - digits: How many bytes it takes; see ``ModelNumber/largest(digits:)``.
    mutating func append(_ number: Int, digits: Int) {
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
}
