import Testing

@testable import MovieSkill

@Suite struct TermVectorsTests {
    /// Worked out by hand: three documents, `a` in two of them, so idf(a) = ln(4/3), idf(b) = idf(c) = ln(4/2).
    @Test func weighsATermByItsRarity() {
        let vectors = TermVectors([["a": 1, "b": 1], ["a": 2], ["c": 1]], keepingLoneTerms: true)
        #expect(vectors.terms == ["a", "b", "c"])
        // 0.28768 and 0.69315, by the root of the sum of their squares.
        let expected = [0.38333, 0.92361]
        for (entry, expected) in zip(vectors.vectors[0], expected) { #expect(abs(entry.weight - expected) < 0.00001) }
        #expect(vectors.vectors[1].map(\.weight) == [1])
    }

    @Test func leavesOutLoneTermsAndStillCountsThem() {
        let kept = TermVectors([["a": 1, "b": 1], ["a": 2], ["c": 1]], keepingLoneTerms: true)
        let vectors = TermVectors([["a": 1, "b": 1], ["a": 2], ["c": 1]])
        #expect(vectors.terms == ["a"])
        #expect(vectors.vectors.map { $0.map(\.weight) } == [[kept.vectors[0][0].weight], [1], []])
    }

    @Test func givesNoWeightToWhatAllDocumentsHave() {
        #expect(TermVectors([["a": 1], ["a": 1]]).vectors.allSatisfy { $0.isEmpty })
        #expect(TermVectors([[:], ["a": 0], ["a": 0], ["b": 1]]).vectors.allSatisfy { $0.isEmpty })
        #expect(TermVectors([]).vectors.isEmpty)
    }
}
