import SkillKit
import Testing

@testable import MovieSkill

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
        let type = try #require(GenreName.slotType)
        #expect(GenreName(slot: Slot("Genre", example: spoken, of: type))?.genres == [genre])
    }

    @Test(arguments: [
        ("romantic comedy", [Genre.romance, .comedy]), ("sci fi thriller", [.scienceFiction, .thriller]),
        ("rom com", [.romance, .comedy]), ("comedy comedy", [.comedy]),
    ])
    func readsAMixOfGenres(_ spoken: String, _ genres: [Genre]) throws {
        let type = try #require(GenreName.slotType)
        #expect(GenreName(slot: Slot("Genre", example: spoken, of: type))?.genres == genres)
    }

    @Test(arguments: [
        ("kung fu", "martial arts", []), ("zombies", "zombie", []), ("horror musical", "musical", [Genre.horror]),
        ("a zombie comedy", "zombie", [.comedy]), ("spy thriller", "spy", []),
    ])
    func readsAKindThatIsNoGenre(_ spoken: String, _ subject: String, _ genres: [Genre]) throws {
        let type = try #require(GenreName.slotType)
        let name = GenreName(slot: Slot("Genre", example: spoken, of: type))
        #expect(name?.subject?.name == subject && name?.genres == genres, "\(name as Any)")
    }

    @Test func leavesOutOfAListWhatMeansNothing() throws {
        let type = try #require(GenreName.slotType)
        let values = ["comedy", "no such kind", "war"].map { Slot("Genre", example: $0, of: type) }
        #expect(Said<GenreName>(slot: values[1]) == nil)
        #expect(Said<GenreName>(slot: values[0])?.values.flatMap(\.genres) == [.comedy])
    }

    @Test func namesNoGenreOrDecadeOrDirectionTwice() throws {
        for type in [
            GenreName.slotType, Decade.slotType, Direction.slotType, Origin.slotType, Era.slotType, Length.slotType,
            Age.slotType, Audience.slotType, Opinion.slotType,
        ] {
            let type = try #require(type)
            let names = type.values.flatMap { [$0.name] + $0.synonyms }.map { $0.lowercased() }
            #expect(Set(names).count == names.count, "\(type.name) says something twice")
        }
    }

    @Test func knowsTheYearsOfEachDecade() {
        #expect(Decade.thisCentury.years.lowerBound == 2000 && Decade.lastCentury.years == 1900...1999)
        for decade in Decade.allCases where decade != .thisCentury && decade != .lastCentury {
            #expect(decade.rawValue == "\(decade.years.lowerBound)s")
            #expect(decade.years.count == 10)
        }
    }
}
