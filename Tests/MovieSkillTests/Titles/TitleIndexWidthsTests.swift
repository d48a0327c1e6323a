import Testing

@testable import MovieSkill

@Suite struct TitleIndexWidthsTests {
    @Test(arguments: [
        (0, 0, 0, [3, 3, 4]), (262_144, 262_144, 16_777_216, [3, 3, 4]), (262_145, 262_145, 16_777_217, [4, 4, 5]),
        (1_000_000, 3_000_000, 90_000_000, [4, 4, 5]),
    ])
    func areAsManyAsTheirCountNeeds(_ films: Int, _ forms: Int, _ texts: Int, _ expected: [Int]) {
        let widths = TitleIndexWidths(films: films, forms: forms, texts: texts)
        #expect([widths.film, widths.form, widths.place] == expected)
    }

    /// Of more than 262,144 forms, each takes four digits.
    @Test(arguments: [3, 4])
    func findTheFormsOfAGram(_ digits: Int) {
        let forms = digits == 3 ? [7, 262_143, 9] : [7, 16_777_215, 9]
        var section = SectionWriter()
        section.append(2, digits: 3)
        for (gram, end) in [(5, 2), (6, 3)] {
            section.append(gram, digits: 3)
            section.append(end, digits: TitleIndexWidths.end(of: forms.count))
        }
        for form in forms { section.append(form, digits: digits) }
        section.bytes.withUnsafeBytes { bytes in
            let postings = GramPostings(SectionView(bytes: bytes), form: digits)
            #expect([4, 5, 6, 7].map(postings.forms(with:)) == [0..<0, 0..<2, 2..<3, 0..<0])
            var counts = Array(repeating: UInt8(0), count: forms[1] + 1)
            var touched: [Int32] = []
            postings.count(postings.forms(with: 5), in: &counts, touched: &touched)
            #expect(touched == [7, Int32(forms[1])])
        }
    }
}
