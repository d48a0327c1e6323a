import SkillKit
import Testing

@Suite struct JSONDifferenceTests {
    @Test func namesEveryPlaceThatDiffers() {
        let old: JSON = ["a": 1, "b": ["c": [1, 2, 3]], "gone": true, "same": .null]
        let new: JSON = ["a": "1", "b": ["c": [1, 5]], "new": ["x": 1], "same": .null]
        let differences = JSONDifference.between(old, and: new)
        #expect(differences.map(\.path) == ["a", "b.c[1]", "b.c[2]", "gone", "new"])
        #expect(differences.map(\.recorded) == [1, 2, 3, true, nil])
        #expect(differences.map(\.now) == ["1", 5, nil, nil, ["x": 1]])
    }

    @Test func findsNoneInEqualValues() {
        let json: JSON = ["a": [1, ["b": .null]], "c": "d"]
        #expect(JSONDifference.between(json, and: json) == [])
    }
}
