import Testing

@testable import MovieSkill

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct ModelTests {
    private static let bytes = CatalogueCompiler.model(of: Films.catalogue.films)

    @Test func givesBackEveryMemberOfAFilm() throws {
        let film = Film(
            id: FilmID(rawValue: 603),
            title: "A\nB\tC",
            otherTitles: ["D", "É"],
            series: "S",
            year: 1999,
            directors: ["One", "Two"],
            cast: ["Three", "Four"],
            characters: ["", "Five"],
            genres: ["Drama"],
            themes: ["sea"],
            countries: ["France"],
            languages: ["French"],
            companies: ["Six"],
            sentence: "Seven \u{1F3AC}.",
            tagline: "Eight",
            minutes: 136,
            budget: 63_000_000,
            revenue: 463_517_383,
            fame: 95,
            liking: 78
        )
        let read = try #require(Catalogue([film])[film.id])
        var expected = film
        // What parts fields and items is a space in a model, and so is a character that is not known.
        expected.title = "A B C"
        expected.characters = [" ", "Five"]
        #expect(read == expected)
    }

    @Test(arguments: ["a", "é", "茶", "\u{1F3AC}"])
    func cutsASentenceThatIsTooLongAtTheEndOfACharacter(_ letter: String) throws {
        let id = FilmID(rawValue: 1)
        let sentence = String(repeating: letter, count: 100_000)
        let read = try #require(Catalogue([Film(id: id, title: "A", year: 1, sentence: sentence)])[id])
        #expect(read.title == "A" && sentence.hasPrefix(read.sentence))
        #expect((FilmRecord.longestText - 20...FilmRecord.longestText).contains(read.sentence.utf8.count))
    }

    @Test func readsNoMoreOfAFilmThanOneCanHave() throws {
        // A film whose text is said to be all of the texts, a thousand times.
        var records = SectionWriter()
        for id in 1...1_000 {
            for (number, digits) in [(id, 5), (0, 2), (0, 2), (0, 2), (0, 2), (0, 6), (0, 6), (0, 5), (1 << 24, 4)] {
                records.append(number, digits: digits)
            }
        }
        #expect(records.count == 1_000 * FilmRecord.width)
        var texts = SectionWriter()
        texts.append(String(repeating: "a", count: 8 << 20))
        var model = ModelWriter()
        model.add(.films, records)
        model.add(.texts, texts)
        let films = Catalogue(try Model(Data(model.bytes()))).films
        #expect(films.count == 1_000 && films.allSatisfy { $0.title.utf8.count == FilmRecord.longestText })
    }

    @Test func findsEachFilmByItsIdentifierAndNoOther() {
        let catalogue = Catalogue((1...200).map { Film(id: FilmID(rawValue: $0 * 3), title: "Film \($0)", year: 2000) })
        #expect(catalogue.count == 200)
        for id in -1...700 {
            let title = catalogue[FilmID(rawValue: id)]?.title
            #expect(title == (id > 0 && id <= 600 && id % 3 == 0 ? "Film \(id / 3)" : nil), "\(id)")
        }
    }

    @Test func keepsTheFirstOfTwoFilmsWithOneIdentifier() {
        let id = FilmID(rawValue: 7)
        #expect(
            Catalogue([Film(id: id, title: "B", year: 1), Film(id: id, title: "A", year: 2)]).films.map(\.title) == [
                "B"
            ]
        )
    }

    @Test(arguments: [
        ("", ModelError.empty), ("{}", .notAModel), ("FILMS..\n", .otherVersion(0)),
        (String(repeating: "a", count: 1000), .notAModel),
    ])
    func refusesWhatIsNone(_ text: String, _ error: ModelError) {
        #expect(throws: error) { try Model(Data(text.utf8)) }
    }

    /// With more films than three digits tell, version 4 had cut numbers.
    @Test(arguments: [262_144, 262_145]) func hasAVersionOfItsOwnIfItIsLarge(_ films: Int) throws {
        var records = SectionWriter()
        records.append(Array(repeating: ModelNumber.zero, count: films * FilmRecord.width))
        var writer = ModelWriter()
        writer.add(.films, records)
        var bytes = writer.bytes()
        let version = films > 262_144 ? 5 : 4
        #expect(ModelNumber.value(bytes[8]) == version)
        #expect(try Model(Data(bytes)).read(FilmRecord.count) == films)
        let other = 9 - version
        bytes[8] = ModelNumber.zero + UInt8(other)
        let end = ModelLayout.headerEnd(sections: 1)
        var sum = SectionWriter()
        sum.append(Int(Checksum.crc32(bytes[..<(end - 6)])), digits: 6)
        bytes.replaceSubrange((end - 6)..<end, with: sum.bytes)
        #expect(throws: ModelError.otherVersion(other)) { try Model(Data(bytes)) }
    }

    @Test func tellsWhichNumberHasNoRoom() {
        var section = SectionWriter()
        section.append(63, digits: 1)
        section.append(nearest: 1000, digits: 1)
        #expect(section.misfit == nil)
        section.append(64, digits: 1)
        section.append(4096, digits: 2)
        #expect(section.misfit == 64)
        var writer = ModelWriter()
        writer.add(.texts, SectionWriter())
        writer.add(.films, section)
        #expect(writer.misfits.map(\.section) == [.films] && writer.misfits.map(\.number) == [64])
    }

    @Test func refusesAModelThatWasCutAnywhere() {
        for length in Self.bytes.indices {
            #expect(throws: ModelError.self, "cut to \(length) bytes") { try Model(Data(Self.bytes[..<length])) }
        }
        #expect(throws: ModelError.truncated(expected: Self.bytes.count, found: Self.bytes.count + 1)) {
            try Model(Data(Self.bytes + [0x3F]))
        }
    }

    @Test func refusesAChangedHeaderAndBearsAnyOtherChangedByte() throws {
        let sections = ModelLayout.headerEnd(sections: try Model(Data(Self.bytes)).sectionCount)
        for place in Self.bytes.indices {
            for change: UInt8 in [0x01, 0x20, 0x80, 0xFF] {
                var changed = Self.bytes
                changed[place] ^= change
                guard place >= sections else {
                    // The two upper bits of a digit say nothing; the checksum's own digits bear such a change.
                    if let model = try? Model(Data(changed)) {
                        #expect(place >= sections - 6, "byte \(place) ^ \(change)")
                        #expect(Catalogue(model).films == Films.catalogue.films)
                    }
                    continue
                }
                let model = try Model(Data(changed))
                #expect(!model.damagedSections().isEmpty, "byte \(place) ^ \(change) was not found")
                let catalogue = Catalogue(model)
                for film in catalogue.films { _ = catalogue[film.id] }
            }
        }
    }

    @Test func isItselfAText() {
        #expect(String(validating: Self.bytes, as: UTF8.self) != nil)
    }

    /// Sums that zlib's `crc32` gives.
    @Test(arguments: [
        ("", UInt32(0)), ("123456789", 0xCBF4_3926), ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
    ])
    func sumsAsZlibDoes(_ text: String, _ sum: UInt32) {
        #expect(Checksum.crc32(text.utf8) == sum)
    }
}
