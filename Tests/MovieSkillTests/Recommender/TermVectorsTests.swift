import Testing

@testable import MovieSkill

@Suite struct TermVectorsTests {
    /// Worked out by hand: three documents, `a` in two of them, so idf(a) = ln(4/3) + 1, idf(b) = idf(c) = ln(4/2) + 1.
    @Test func weighsATermByItsRarity() {
        let vectors = TermVectors([["a": 1, "b": 1], ["a": 2], ["c": 1]])
        let cosines = vectors.cosines(with: 0)
        // 1.28768 / sqrt(1.28768^2 + 1.69315^2)
        let expected = [1, 0.60535, 0]
        for (cosine, expected) in zip(cosines, expected) { #expect(abs(cosine - expected) < 0.00001, "\(cosines)") }
    }

    @Test func isTheSameBothWays() {
        let vectors = TermVectors([["a": 1, "b": 2, "c": 0.5], ["b": 1, "d": 3], ["c": 1, "d": 1], [:]])
        for first in 0..<4 {
            for second in 0..<4 {
                let difference = vectors.cosines(with: first)[second] - vectors.cosines(with: second)[first]
                #expect(abs(difference) < 1e-12)
            }
        }
    }

    @Test func findsNothingLikeADocumentWithoutTerms() {
        #expect(TermVectors([[:], ["a": 1]]).cosines(with: 0) == [0, 0])
        #expect(TermVectors([["a": 0], ["a": 1]]).cosines(with: 0) == [0, 0])
    }
}
