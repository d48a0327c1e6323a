import MovieSkill
import SkillKit
import Testing

@Suite struct IntentsTests {
    @Test func areDeclaredWithoutMistakes() {
        let findings = MovieConversation.router.declarationFindings
        #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
    }

    @Test(arguments: [
        ("comedy", Genre.comedy), ("Sci Fi", .scienceFiction), ("sci-fi", .scienceFiction), ("westerns", .western),
        ("Science Fiction", .scienceFiction),
    ])
    func readsAGenreByItsSynonyms(_ spoken: String, _ genre: Genre) throws {
        let type = try #require(Genre.slotType)
        #expect(Genre(slot: Slot("Genre", example: spoken, of: type)) == genre)
    }

    @Test func namesNoGenreOrDecadeOrDirectionTwice() throws {
        for type in [Genre.slotType, Decade.slotType, Direction.slotType] {
            let type = try #require(type)
            let names = type.values.flatMap { [$0.name] + $0.synonyms }.map { $0.lowercased() }
            #expect(Set(names).count == names.count, "\(type.name) says something twice")
        }
    }

    @Test func knowsTheYearsOfEachDecade() {
        for decade in Decade.allCases {
            #expect(decade.rawValue == "\(decade.years.lowerBound)s")
            #expect(decade.years.count == 10)
        }
    }
}
