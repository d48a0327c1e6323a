import SkillKit
import Testing

@testable import MovieSkill

@Suite struct TopicVectorsTests {
    private func cosine(_ first: [Double], _ second: [Double]) -> Double {
        zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// With as many directions as there are words nothing is lost.
    @Test func keepsTheCosinesOfFewWords() {
        var generator = SeededNumbers(seed: 7)
        let documents = (0..<25).map { _ in
            Dictionary(uniqueKeysWithValues: (0..<20).map { ("w\($0)", Double.random(in: 0...1, using: &generator)) })
                .filter { $0.value > 0.6 }
        }
        let words = TermVectors(documents)
        let topics = TopicVectors(words).vectors
        for first in documents.indices {
            for second in documents.indices {
                let other = Dictionary(uniqueKeysWithValues: words.vectors[second].map { ($0.term, $0.weight) })
                let product = words.vectors[first].reduce(0) { $0 + $1.weight * (other[$1.term] ?? 0) }
                let lengths = [first, second].map { film in
                    words.vectors[film].reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
                }
                let expected = product / (lengths[0] * lengths[1])
                #expect(abs(cosine(topics[first], topics[second]) - expected) < 1e-6, "\(first), \(second)")
            }
        }
    }

    @Test func findsTextsAlikeThatShareNoWord() {
        // Five subjects of thirty words; each text has six of the words of one.
        var generator = SeededNumbers(seed: 3)
        let documents = (0..<250).map { film in
            Dictionary(
                (0..<6).map { _ in ("\(film % 5)-\(Int.random(in: 0..<30, using: &generator))", 1.0) },
                uniquingKeysWith: max
            )
        }
        let topics = TopicVectors(TermVectors(documents)).vectors
        var cosines: [Bool: [Double]] = [:]
        for first in documents.indices {
            for second in 0..<first where Set(documents[first].keys).isDisjoint(with: documents[second].keys) {
                cosines[first % 5 == second % 5, default: []].append(cosine(topics[first], topics[second]))
            }
        }
        let means = cosines.mapValues { $0.reduce(0, +) / Double(max($0.count, 1)) }
        #expect((means[true] ?? 0) > 0.1, "texts of one subject have a cosine of \(means)")
        #expect(abs(means[false] ?? 1) < 0.05, "texts of two subjects have a cosine of \(means)")
    }

    @Test func areTheSameInEveryBuildAndNothingForNothing() {
        let words = TermVectors([["a": 1, "b": 1], ["a": 1, "c": 2], [:], ["b": 1, "c": 1]])
        #expect(TopicVectors(words).vectors == TopicVectors(words).vectors)
        #expect(TopicVectors(words).vectors[2].allSatisfy { $0 == 0 })
        #expect(TopicVectors(TermVectors([])).vectors.isEmpty)
        #expect(TopicVectors(TermVectors([[:]])).vectors == [Array(repeating: 0, count: TopicVectors.count)])
    }
}
