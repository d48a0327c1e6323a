import Testing

@testable import SkillKit

@Suite struct StateShapeTests {
    @Test(
        arguments: [
            (["tea": "assam", "cups": 5], ["tea": "oolong", "cups": 77], true),
            (["tea": "assam"], ["tea": ""], false), (["cups": 0], ["cups": 1], false),
            (["cups": -1], ["cups": 0], false),
            (["teas": [7, 2]], ["teas": [3, 4, 5]], true), (["teas": []], ["teas": [3]], false),
            (["teas": [3]], ["teas": [3, 4]], false), (["hot": true], ["hot": false], false),
            (["start": [:]], ["end": [:]], false), (["tea": .null], ["tea": "assam"], false),
            (["teas": [["a": 2], ["b": 2]]], ["teas": [["b": 3], ["a": 3], ["a": 4]]], true),
        ] as [(JSON, JSON, Bool)]
    )
    func isWhatIsLeftWithoutNamesAndNumbers(_ one: JSON, _ other: JSON, _ areAlike: Bool) {
        #expect((StateShape(one) == StateShape(other)) == areAlike)
    }
}
