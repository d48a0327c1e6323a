/// Assembles a model from its sections.
struct ModelWriter: Sendable {
    private var sections: [(section: ModelSection, bytes: [UInt8])] = []

    /// Adds a section.
    mutating func add(_ section: ModelSection, _ content: SectionWriter) {
        sections.append((section, content.bytes))
    }

    /// Calls a function with the sections that were added so far.
    func read<Result>(_ body: (ModelView) throws -> Result) rethrows -> Result {
        var ranges = Array(repeating: 0..<0, count: (ModelSection.allCases.map(\.rawValue).max() ?? 0) + 1)
        var bytes: [UInt8] = []
        for (section, content) in sections {
            ranges[section.rawValue] = bytes.count..<(bytes.count + content.count)
            bytes += content
        }
        return try bytes.withUnsafeBytes { try body(ModelView(bytes: $0, ranges: ranges)) }
    }

    /// The whole model: header, section table, the checksum of both, and the sections.
    ///
    /// See ``ModelLayout``.
    func bytes() -> [UInt8] {
        let start = ModelLayout.headerEnd(sections: sections.count)
        var header = SectionWriter()
        header.append(ModelLayout.magic)
        header.append(ModelLayout.version, digits: 2)
        header.append(sections.count, digits: 2)
        header.append(sections.reduce(start) { $0 + $1.bytes.count }, digits: 6)
        var place = start
        for (section, bytes) in sections {
            header.append(section.rawValue, digits: 2)
            header.append(place, digits: 6)
            header.append(bytes.count, digits: 6)
            header.append(Int(Checksum.crc32(bytes)), digits: 6)
            place += bytes.count
        }
        header.append(Int(Checksum.crc32(header.bytes)), digits: 6)
        return sections.reduce(into: header.bytes) { $0 += $1.bytes }
    }
}
