/// The forms that have a gram, for every gram, read where they lie in a model.
struct GramPostings {
    private let section: SectionView
    private let grams: Int

    init(_ section: SectionView) {
        self.section = section
        grams = min(section.number(at: 0, digits: 3), TitleGrams.largest)
    }

    /// Adds one to the count of each form that has a gram.
    /// - Parameters:
    ///   - counts: A count for every form.
    ///   - touched: The forms whose count is no longer 0.
    func count(_ gram: Int, in counts: inout [UInt8], touched: inout [Int32]) {
        guard let range = range(of: gram) else { return }
        let start = 3 + grams * 7
        for index in range {
            let form = section.number(at: start + index * 3, digits: 3)
            guard counts.indices.contains(form) else { continue }
            if counts[form] == 0 { touched.append(Int32(form)) }
            counts[form] &+= 1
        }
    }

    /// How many forms have a gram.
    func frequency(of gram: Int) -> Int { range(of: gram)?.count ?? 0 }

    private func range(of gram: Int) -> Range<Int>? {
        var entries = 0..<grams
        while !entries.isEmpty {
            let middle = entries.lowerBound + entries.count / 2
            let found = section.number(at: 3 + middle * 7, digits: 3)
            if found == gram {
                let start = middle == 0 ? 0 : section.number(at: 3 + middle * 7 - 4, digits: 4)
                let end = min(section.number(at: 3 + middle * 7 + 3, digits: 4), (section.count - 3 - grams * 7) / 3)
                return start < end ? start..<end : nil
            }
            entries = found < gram ? (middle + 1)..<entries.upperBound : entries.lowerBound..<middle
        }
        return nil
    }
}
