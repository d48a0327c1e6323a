import SkillKit
import Testing

@testable import MovieSkill

@Suite struct FilmBitsTests {
    @Test(arguments: [0, 1, 63, 64, 65, 300])
    func areASetOfPositions(_ count: Int) {
        var generator = SeededNumbers(seed: 4)
        for _ in 0..<40 {
            let (first, second) = (
                Set((0..<count).filter { _ in Bool.random(using: &generator) }),
                Set((0..<count).filter { _ in Int.random(in: 0...9, using: &generator) == 0 })
            )
            let (one, two) = (FilmBits(first, of: count), FilmBits(second, of: count))
            func expect(_ bits: FilmBits, _ set: Set<Int>, _ what: String) {
                #expect((-2..<(count + 70)).filter(bits.contains) == set.sorted(), "\(what)")
            }
            expect(one, first, "itself")
            var bits = one
            bits.formUnion(two)
            expect(bits, first.union(second), "either")
            bits = one
            bits.formIntersection(two)
            expect(bits, first.intersection(second), "both")
            bits = one
            bits.subtract(two)
            expect(bits, first.subtracting(second), "the first without the second")
            for start in stride(from: 0, to: count, by: 50) where two.isDisjoint(with: start..<(start + 50)) {
                #expect(second.allSatisfy { !(start..<(start + 50)).contains($0) })
            }
        }
    }

    @Test func ignorePositionsThatAreNoFilm() {
        let bits = FilmBits([-1, Int.min, Int.max, 4, 1000], of: 5)
        #expect((0..<5).filter(bits.contains) == [4])
        #expect(!bits.contains(1000) && !bits.contains(-1))
        #expect(FilmBits(none: -3).isDisjoint(with: 0..<10))
        for count in [0, 1, 63, 64, 65, 200] {
            #expect(FilmBits(all: count).positions == Array(0..<count))
            #expect(FilmBits(all: count).count == count)
        }
    }
}
