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
    private let ranges: [Range<Int>]

    /// Opens a model.
    /// - Parameter data: Its bytes; mapped ones stay on the disk until they are looked at.
    /// - Throws: ``ModelFault`` when it is not whole, not a model, or of another version.
    init(_ data: Data) throws(ModelFault) {
        let opened = data.withUnsafeBytes { bytes in Self.open(SectionView(bytes: bytes)) }
        ranges = try opened.get()
        self.data = data
    }

    /// A model without films.
    static let none = Model()

    private init() {
        data = Data()
        ranges = []
    }

    /// Gives the sections to read.
    func read<Result>(_ body: (ModelView) throws -> Result) rethrows -> Result {
        try data.withUnsafeBytes { bytes in try body(ModelView(bytes: bytes, ranges: ranges)) }
    }

    /// How many bytes it has.
    var count: Int { data.count }

    /// How many sections it has, those of other versions too.
    var sectionCount: Int { data.withUnsafeBytes { SectionView(bytes: $0).number(at: 10, digits: 2) } }

    /// Sums every section.
    /// - Returns: The sections that were changed since the model was built.
    func damagedSections() -> [ModelSection] {
        data.withUnsafeBytes { bytes in
            let whole = SectionView(bytes: bytes)
            return Self.entries(of: whole).filter { entry in
                Int(Checksum.crc32(whole.slice(at: entry.range.lowerBound, count: entry.range.count))) != entry.sum
            }.map(\.section)
        }
    }

    private static func open(_ whole: SectionView) -> Result<[Range<Int>], ModelFault> {
        guard whole.text(at: 0, count: ModelLayout.magic.utf8.count) == ModelLayout.magic else {
            return .failure(whole.count == 0 ? .empty : .notAModel)
        }
        // First of all: another version's header may be summed in another way.
        let version = whole.number(at: 8, digits: 2)
        guard version == ModelLayout.version else { return .failure(.otherVersion(version)) }
        let end = ModelLayout.headerEnd(sections: whole.number(at: 10, digits: 2))
        guard end <= whole.count else { return .failure(.truncated(expected: end, found: whole.count)) }
        guard Int(Checksum.crc32(whole.slice(at: 0, count: end - 6))) == whole.number(at: end - 6, digits: 6) else {
            return .failure(.changedHeader)
        }
        let length = whole.number(at: 12, digits: 6)
        guard length == whole.count else { return .failure(.truncated(expected: length, found: whole.count)) }
        var ranges = Array(repeating: 0..<0, count: (ModelSection.allCases.map(\.rawValue).max() ?? 0) + 1)
        for entry in entries(of: whole) {
            guard entry.range.lowerBound >= end, entry.range.upperBound <= length else {
                return .failure(.changedHeader)
            }
            ranges[entry.section.rawValue] = entry.range
        }
        return .success(ranges)
    }

    /// The entries of the section table; those of sections that this version does not know are left out.
    private static func entries(of whole: SectionView) -> [(section: ModelSection, range: Range<Int>, sum: Int)] {
        (0..<whole.number(at: 10, digits: 2)).compactMap { index in
            let entry = ModelLayout.tableStart + index * ModelLayout.sectionEntry
            guard let section = ModelSection(rawValue: whole.number(at: entry, digits: 2)) else { return nil }
            let place = whole.number(at: entry + 2, digits: 6)
            let length = whole.number(at: entry + 8, digits: 6)
            return (section, place..<(place + length), whole.number(at: entry + 14, digits: 6))
        }
    }
}
