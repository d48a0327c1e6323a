#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A compiled catalogue: films, the index of their titles, and the data to compare them, read in place.
///
/// Opening costs the same whatever its size: only the header and the section table are checked, not the sections.
struct Model: Sendable {
    private let data: Data
    private let entries: [ModelHeader.Entry]
    private let ranges: [Range<Int>]
    /// The number of sections, including those of other versions.
    let sectionCount: Int

    /// Opens a model.
    /// - Parameter data: Its bytes.
    /// - Throws: ``ModelError`` if it is truncated, not a model, or of another version.
    init(_ data: Data) throws(ModelError) {
        self.init(try ModelHeader(of: data, length: data.count), data)
    }

    /// Creates a model whose header has already been read.
    /// - Parameters:
    ///   - header: Its header.
    ///   - data: All its bytes; mapped ones stay on disk until they are used.
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

    /// Calls a function with the sections.
    func read<Result>(_ body: (ModelView) throws -> Result) rethrows -> Result {
        try data.withUnsafeBytes { bytes in try body(ModelView(bytes: bytes, ranges: ranges)) }
    }

    /// The size in bytes.
    var count: Int { data.count }

    /// Checks every section's checksum.
    /// - Returns: The sections that have changed since the model was built.
    func damagedSections() -> [ModelSection] {
        data.withUnsafeBytes { bytes in
            let whole = SectionView(bytes: bytes)
            return entries.filter { entry in
                Int(Checksum.crc32(whole.slice(at: entry.range.lowerBound, count: entry.range.count))) != entry.sum
            }.map(\.section)
        }
    }
}
