#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A compiled catalogue: films, the index of their titles, and what they are compared by, read where they lie.
///
/// Opening costs the same whatever its size: the header and the section table are summed, the sections are not looked at.
struct Model: Sendable {
    private let data: Data
    private let entries: [ModelHeader.Entry]
    private let ranges: [Range<Int>]
    /// How many sections it has, those of other versions too.
    let sectionCount: Int

    /// Opens a model.
    /// - Parameter data: Its bytes.
    /// - Throws: ``ModelError`` when it is not whole, not a model, or of another version.
    init(_ data: Data) throws(ModelError) {
        self.init(try ModelHeader(of: data, length: data.count), data)
    }

    /// A model whose header was read before.
    /// - Parameters:
    ///   - header: Its header.
    ///   - data: All its bytes; mapped ones stay on the disk until they are looked at.
    init(_ header: ModelHeader, _ data: Data) {
        self.data = data
        entries = header.entries
        sectionCount = header.sectionCount
        var ranges = Array(repeating: 0..<0, count: (ModelSection.allCases.map(\.rawValue).max() ?? 0) + 1)
        for entry in entries { ranges[entry.section.rawValue] = entry.range }
        self.ranges = ranges
    }

    /// A model without films.
    static let none = Model()

    private init() {
        data = Data()
        entries = []
        ranges = []
        sectionCount = 0
    }

    /// Gives the sections to read.
    func read<Result>(_ body: (ModelView) throws -> Result) rethrows -> Result {
        try data.withUnsafeBytes { bytes in try body(ModelView(bytes: bytes, ranges: ranges)) }
    }

    /// How many bytes it has.
    var count: Int { data.count }

    /// Sums every section.
    /// - Returns: The sections that were changed since the model was built.
    func damagedSections() -> [ModelSection] {
        data.withUnsafeBytes { bytes in
            let whole = SectionView(bytes: bytes)
            return entries.filter { entry in
                Int(Checksum.crc32(whole.slice(at: entry.range.lowerBound, count: entry.range.count))) != entry.sum
            }.map(\.section)
        }
    }
}
