/// The forms that contain each gram, read in place from a model.
struct GramPostings {
    private let section: SectionView
    private let grams: Int

    init(_ section: SectionView) {
        self.section = section
        grams = min(section.number(at: 0, digits: 3), TitleGrams.largest)
    }

    /// Adds one to the count of each form that has a gram.
    /// - Parameters:
    ///   - entries: The place of the forms that have it, see ``forms(with:)``.
    ///   - counts: A count for every form.
    ///   - touched: The forms whose count is no longer 0.
    func count(_ entries: Range<Int>, in counts: inout [UInt8], touched: inout [Int32]) {
        let start = 3 + grams * 7
        for index in entries {
            let form = section.number(at: start + index * 3, digits: 3)
            guard counts.indices.contains(form) else { continue }
            if counts[form] == 0 { touched.append(Int32(form)) }
            counts[form] &+= 1
        }
    }

    /// The place of the forms that contain a gram.
    func forms(with gram: Int) -> Range<Int> {
        var entries = 0..<grams
        while !entries.isEmpty {
            let middle = entries.lowerBound + entries.count / 2
            let found = section.number(at: 3 + middle * 7, digits: 3)
            if found == gram {
                let start = middle == 0 ? 0 : section.number(at: 3 + middle * 7 - 4, digits: 4)
                let end = min(section.number(at: 3 + middle * 7 + 3, digits: 4), (section.count - 3 - grams * 7) / 3)
                return start < end ? start..<end : 0..<0
            }
            entries = found < gram ? (middle + 1)..<entries.upperBound : entries.lowerBound..<middle
        }
        return 0..<0
    }
}
