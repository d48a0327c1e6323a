import Testing

@testable import SkillKit

/// What the first word of slots' names tells apart.
@Suite struct SlotRolesTests {
    private static let genre = SlotType("Genre", values: [SlotType.Value("comedy")])

    private func roles(_ intents: [[(name: String, type: SlotType)]]) -> [[Int?]] {
        let declarations = intents.enumerated().map { number, slots in
            var intent = IntentDeclaration(IntentName(rawValue: "Intent\(number)"), samples: [])
            for slot in slots {
                intent.slots.append(
                    SlotDeclaration(name: slot.name, type: slot.type, isRequired: false, isList: false, isOpen: true)
                )
            }
            return intent
        }
        let outline = SkillOutline(declarations, in: nil) { _, _ in nil }
        return Array(outline.roles.roles.prefix(intents.count))
    }

    @Test func aWordThatDoesSoForSeveralKindsIsARole() {
        let found = roles([
            [("Genre", Self.genre), ("UnwantedGenre", Self.genre), ("Person", .person), ("UnwantedPerson", .person)],
            [("UnwantedGenre", Self.genre)],
        ])
        #expect(found == [[nil, 0, nil, 0], [0]])
    }

    @Test func waysThereAndBackAreTwo() {
        let found = roles([[("from_city", .city), ("to_city", .city), ("fromDate", .date), ("toDate", .date)]])
        #expect(found == [[0, 1, 0, 1]])
    }

    @Test(arguments: [
        [("Genre", Self.genre), ("UnwantedGenre", Self.genre)],
        [("movieName", .movie), ("movieGenre", Self.genre)],
        [("Genre", Self.genre), ("Person", .person)],
    ])
    func aWordOfOneKindIsNone(_ slots: [(String, SlotType)]) {
        #expect(roles([slots.map { (name: $0.0, type: $0.1) }]) == [[nil, nil]])
    }
}
