import SkillKit
import Testing

@testable import MovieSkill

@Suite struct BestFilmsTests {
    @Test(arguments: [0, 1, 3, 10, 500])
    func keepsTheBestOfEachSeriesAndOfEqualsTheFirst(_ most: Int) {
        var generator = SeededNumbers(seed: 8)
        for _ in 0..<50 {
            let films = (0..<60).map { position in
                // Few scores, so that many are equal.
                (position, Double(Int.random(in: 0...9, using: &generator)), Int.random(in: 0...20, using: &generator))
            }
            var best = BestFilms(most: most)
            for (position, score, series) in films { best.add(position, score: score, series: series) }
            var seen: Set<Int> = []
            let expected = films.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.filter { seen.insert($0.2).inserted }
            #expect(best.positions == expected.prefix(most).map(\.0))
        }
    }

    @Test func takesNothingBelowTheLeast() {
        var best = BestFilms(most: 2)
        #expect(best.least == -.infinity)
        best.add(7, score: -3, series: 1)
        #expect(best.least == -.infinity)
        best.add(9, score: 5, series: 2)
        #expect(best.least == -3)
        best.add(11, score: -3, series: 3)
        #expect(best.positions == [9, 7])
    }
}
