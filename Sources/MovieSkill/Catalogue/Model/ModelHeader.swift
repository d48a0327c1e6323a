#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The beginning of a model: the places and checksums of its sections.
struct ModelHeader: Sendable {
    /// An entry of the section table.
    struct Entry: Sendable {
        var section: ModelSection
        var range: Range<Int>
        var sum: Int
    }

    /// The sections that this version knows.
    let entries: [Entry]
    /// The number of sections, including those of other versions.
    let sectionCount: Int

    /// A section with more bytes than the places in it can tell; `nil` if there is none.
    var tooLarge: ModelSection? { entries.first { $0.range.count > ModelLayout.largestSection }?.section }

    /// The most bytes of a header.
    static let longest = ModelLayout.headerEnd(sections: ModelLayout.mostSections)

    /// Reads a header.
    /// - Parameters:
    ///   - beginning: The beginning of a model, or all of it.
    ///   - length: The length of the whole model.
    /// - Throws: ``ModelError`` if it is truncated, not a model, or of another version.
    init(of beginning: some ContiguousBytes, length: Int) throws(ModelError) {
        let read = beginning.withUnsafeBytes { bytes in Self.read(SectionView(bytes: bytes), length: length) }
        (entries, sectionCount) = try read.get()
    }

    private static func read(_ beginning: SectionView, length: Int) -> Result<([Entry], Int), ModelError> {
        guard beginning.text(at: 0, count: ModelLayout.magic.utf8.count) == ModelLayout.magic else {
            return .failure(length == 0 ? .empty : .notAModel)
        }
        // This comes first, because another version's header may have a different checksum.
        let version = beginning.number(at: 8, digits: 2)
        guard 4...5 ~= version else { return .failure(.otherVersion(version)) }
        let sections = beginning.number(at: 10, digits: 2)
        guard sections <= ModelLayout.mostSections else { return .failure(.changedHeader) }
        let end = ModelLayout.headerEnd(sections: sections)
        guard end <= beginning.count else { return .failure(.truncated(expected: end, found: length)) }
        guard Int(Checksum.crc32(beginning.slice(at: 0, count: end - 6))) == beginning.number(at: end - 6, digits: 6)
        else { return .failure(.changedHeader) }
        let expected = beginning.number(at: 12, digits: 6)
        guard length == expected else { return .failure(.truncated(expected: expected, found: length)) }
        var entries: [Entry] = []
        for index in 0..<sections {
            let place = ModelLayout.tableStart + index * ModelLayout.sectionEntry
            let start = beginning.number(at: place + 2, digits: 6)
            let range = start..<(start + beginning.number(at: place + 8, digits: 6))
            guard range.lowerBound >= end, range.upperBound <= length else { return .failure(.changedHeader) }
            // Sections that this version does not know are skipped.
            guard let section = ModelSection(rawValue: beginning.number(at: place, digits: 2)) else { continue }
            entries.append(Entry(section: section, range: range, sum: beginning.number(at: place + 14, digits: 6)))
        }
        // A large model of version 4 has numbers that were cut.
        let wanted = ModelLayout.version { section in entries.first { $0.section == section }?.range.count ?? 0 }
        guard version == wanted else { return .failure(.otherVersion(version)) }
        return .success((entries, sections))
    }
}
