import Testing

@testable import MovieSkill

@Suite struct ClosenessTests {
    @Test(arguments: [
        (2000, 2000, 1.0), (2000, 2010, 0.3678794), (2010, 2000, 0.3678794), (2000, 2020, 0.1353353), (1, 4000, 0),
        (0, 2000, 0.5), (2000, 0, 0.5), (0, 0, 0.5),
    ])
    func fallsWithTheDistance(_ first: Int, _ second: Int, _ expected: Double) {
        let closeness = Closeness(weight: 2, scale: 10, unknown: 0.5)
        #expect(abs(closeness(first, second) - 2 * expected) < 1e-6)
    }
}
