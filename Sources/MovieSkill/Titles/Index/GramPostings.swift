/// The forms that contain each gram, read in place from a model.
struct GramPostings {
    private let section: SectionView
    private let grams: Int
    /// The digits of a form, and of where a gram's forms end.
    private let form: Int
    private let end: Int
    /// Where the forms begin, and how many there are.
    private let start: Int
    private let count: Int

    init(_ section: SectionView, form: Int) {
        self.section = section
        self.form = form
        let grams = min(section.number(at: 0, digits: 3), TitleGrams.largest)
        func count(_ end: Int) -> Int { max(section.count - 3 - grams * (3 + end), 0) / form }
        // The number tells its own digits: read with too few, it would only be larger.
        let end = TitleIndexWidths.end(of: count(TitleIndexWidths.end(of: 0)))
        (self.grams, self.end, self.count, start) = (grams, end, count(end), 3 + grams * (3 + end))
    }

    /// Adds one to the count of each form that has a gram.
    /// - Parameters:
    ///   - entries: The place of the forms that have it, see ``forms(with:)``.
    ///   - counts: A count for every form.
    ///   - touched: The forms whose count is no longer 0.
    func count(_ entries: Range<Int>, in counts: inout [UInt8], touched: inout [Int32]) {
        for index in entries {
            let form = section.number(at: start + index * self.form, digits: self.form)
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
            let place = 3 + middle * (3 + end)
            let found = section.number(at: place, digits: 3)
            if found == gram {
                let first = middle == 0 ? 0 : section.number(at: place - end, digits: end)
                let last = min(section.number(at: place + 3, digits: end), count)
                return first < last ? first..<last : 0..<0
            }
            entries = found < gram ? (middle + 1)..<entries.upperBound : entries.lowerBound..<middle
        }
        return 0..<0
    }
}
