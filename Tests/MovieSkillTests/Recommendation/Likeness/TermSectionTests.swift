import SkillKit
import Testing

@testable import MovieSkill

@Suite struct TermSectionTests {
    private static let documents: [[String: Double]] = [
        ["sea": 1, "storm": 1, "ship": 2], ["sea": 1, "storm": 3], ["ship": 1], [:], ["sea": 1, "wind": 1, "é 茶": 1],
        ["wind": 2, "é 茶": 1],
    ]

    private func read<Result>(
        _ vectors: TermVectors,
        named isNamed: Bool = true,
        _ body: (TermSection) -> Result
    ) -> Result {
        TermSection.bytes(of: vectors, named: isNamed).bytes.withUnsafeBytes { bytes in
            body(TermSection(SectionView(bytes: bytes)))
        }
    }

    /// The cosine by its definition, of all terms.
    private func cosine(_ first: Int, _ second: Int) -> Double {
        func weights(_ document: [String: Double]) -> [String: Double] {
            var weights = document
            for (term, weight) in document {
                let having = Self.documents.count { $0[term] != nil }
                weights[term] = weight * Libc.logarithm(Double(1 + Self.documents.count) / Double(1 + having))
            }
            return weights
        }
        let (a, b) = (weights(Self.documents[first]), weights(Self.documents[second]))
        let product = a.reduce(0) { $0 + $1.value * (b[$1.key] ?? 0) }
        let lengths = [a, b].map { $0.values.reduce(0) { $0 + $1 * $1 }.squareRoot() }
        return lengths[0] * lengths[1] > 0 ? product / (lengths[0] * lengths[1]) : 0
    }

    @Test func givesTheCosineOfAnyTwo() {
        // Of all terms or of those of more than one document: a lone term is in no product.
        for isKeepingAll in [true, false] {
            read(TermVectors(Self.documents, keepingLoneTerms: isKeepingAll)) { section in
                for first in Self.documents.indices {
                    let cosines = section.cosines(with: first, of: Self.documents.count)
                    for second in Self.documents.indices where second != first {
                        let expected = cosine(first, second)
                        #expect(abs(cosines[second] - expected) < 0.001, "\(first), \(second)")
                        let shared = section.shared(first, second).reduce(0) { $0 + $1.product }
                        #expect(abs(shared - expected) < 0.001, "\(first), \(second)")
                    }
                }
            }
        }
    }

    @Test func namesWhatTwoShareTheMostTellingFirst() {
        read(TermVectors(Self.documents)) { section in
            #expect(section.shared(0, 1).map { section.name(of: $0.term) } == ["storm", "sea"])
            #expect(section.shared(4, 5).map { section.name(of: $0.term) } == ["wind", "é 茶"])
            #expect(section.shared(0, 5).isEmpty)
            #expect(section.names == ["sea", "ship", "storm", "wind", "é 茶"])
            #expect(section.films(with: 0) == [0, 1, 4])
        }
    }

    @Test func hasNoNamesWhenNoneWereWritten() {
        read(TermVectors(Self.documents), named: false) { section in
            #expect(section.names.allSatisfy { $0.isEmpty })
            #expect(section.shared(0, 1).count == 2)
        }
    }

    @Test(arguments: [-1, 6, 1_000_000])
    func knowsNothingOfAFilmThatIsNotThere(_ film: Int) {
        read(TermVectors(Self.documents)) { section in
            #expect(section.postings(sharedWith: film).isEmpty)
            #expect(section.shared(film, 0).isEmpty && section.films(with: film).isEmpty)
            #expect(section.name(of: film).isEmpty)
        }
    }
}

extension TermSection {
    /// The cosine of a film with each film.
    fileprivate func cosines(with film: Int, of count: Int) -> [Double] {
        var cosines = Array(repeating: 0.0, count: count)
        for postings in postings(sharedWith: film) {
            for index in 0..<postings.count { cosines[postings[index].film] += postings[index].weight }
        }
        return cosines
    }
}
