import Testing

@testable import MovieSkill

@Suite struct DisjointSetsTests {
    @Test func joinsSetsUnderTheirSmallestNumber() {
        var sets = DisjointSets(count: 6)
        #expect((0..<6).map { sets.find($0) } == [0, 1, 2, 3, 4, 5])
        sets.join(4, 5)
        sets.join(5, 2)
        sets.join(2, 4)
        sets.join(0, 3)
        #expect((0..<6).map { sets.find($0) } == [0, 1, 2, 0, 2, 2])
    }
}
