/// The sections of a model, for reading in place.
///
/// Only valid inside the closure that it was given to.
struct ModelView {
    fileprivate let bytes: UnsafeRawBufferPointer
    fileprivate let ranges: [Range<Int>]

    init(bytes: UnsafeRawBufferPointer, ranges: [Range<Int>]) {
        self.bytes = bytes
        self.ranges = ranges
    }

    /// A section; empty if the model doesn't have it.
    subscript(section: ModelSection) -> SectionView {
        guard ranges.indices.contains(section.rawValue) else { return SectionView(bytes: .init(start: nil, count: 0)) }
        let range = ranges[section.rawValue]
        return SectionView(bytes: SectionView(bytes: bytes).slice(at: range.lowerBound, count: range.count))
    }
}
