/// Assembles a model from its sections.
struct ModelWriter: Sendable {
    private var sections: [(section: ModelSection, range: Range<Int>)] = []
    /// The sections one after the other, because a large model is too large to be copied together in the end.
    private var content: [UInt8] = []

    /// The sections in which a number had no room, and that number.
    private(set) var misfits: [(section: ModelSection, number: Int)] = []

    /// Adds a section.
    mutating func add(_ section: ModelSection, _ content: SectionWriter) {
        let start = self.content.count
        self.content += content.bytes
        if let number = content.misfit { misfits.append((section, number)) }
        sections.append((section, start..<self.content.count))
    }

    /// Calls a function with the sections that were added so far.
    func read<Result>(_ body: (ModelView) throws -> Result) rethrows -> Result {
        var ranges = Array(repeating: 0..<0, count: (ModelSection.allCases.map(\.rawValue).max() ?? 0) + 1)
        for (section, range) in sections { ranges[section.rawValue] = range }
        return try content.withUnsafeBytes { try body(ModelView(bytes: $0, ranges: ranges)) }
    }

    /// The whole model: header, section table, the checksum of both, and the sections.
    ///
    /// See ``ModelLayout``.
    func bytes() -> [UInt8] {
        let start = ModelLayout.headerEnd(sections: sections.count)
        let lengths = Dictionary(sections.map { ($0.section, $0.range.count) }) { first, _ in first }
        var header = SectionWriter()
        header.append(ModelLayout.magic)
        header.append(ModelLayout.version { wanted in lengths[wanted] ?? 0 }, digits: 2)
        header.append(sections.count, digits: 2)
        header.append(start + content.count, digits: 6)
        for (section, range) in sections {
            header.append(section.rawValue, digits: 2)
            header.append(start + range.lowerBound, digits: 6)
            header.append(range.count, digits: 6)
            header.append(Int(Checksum.crc32(content[range])), digits: 6)
        }
        header.append(Int(Checksum.crc32(header.bytes)), digits: 6)
        return header.bytes + content
    }
}
