import SkillKit
import Testing

@testable import MovieSkill

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Models that were changed in many places, and whose header was summed anew as if nothing were.
@Suite struct ModelDamageTests {
    private static let films = (1...60).map { number in
        Film(
            id: FilmID(rawValue: number * 7),
            title: "Film \(number)",
            otherTitles: ["Movie \(number)"],
            year: 1950 + number,
            directors: ["D\(number % 5)"],
            cast: ["A\(number % 7)", "B\(number % 3)"],
            genres: ["Drama"],
            themes: ["sea"],
            sentence: "A film like any other, number \(number).",
            minutes: 90,
            fame: number
        )
    }

    /// Calls all that reads a catalogue.
    static func readAll(_ catalogue: Catalogue) {
        let films = catalogue.films
        _ = catalogue.count
        for film in films.prefix(20) {
            _ = catalogue[film.id]
            _ = try? film.line()
        }
        for id in [Int.min, -1, 0, 1, 7, 420, Int.max] { _ = catalogue[FilmID(rawValue: id)] }
        _ = catalogue.summary(verify: true)
        let recommender = InProcessRecommender { catalogue }
        for title in ["Film 1", films.last?.title ?? "", ""] {
            guard let film = recommender.lookUp(title: title).film else { continue }
            _ = recommender.recommend(Wish(.film(film)))
        }
    }

    @Test func anyChangeIsRefusedOrHarmless() {
        let whole = CatalogueCompiler.model(of: Self.films)
        var generator = SeededNumbers(seed: 3)
        var opened = 0
        for round in 0..<120 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                // Half of them in the header and the first records, where the places stand.
                let end = Bool.random(using: &generator) ? bytes.count : min(200, bytes.count)
                let place = Int.random(in: 0..<end, using: &generator)
                bytes[place] = Bool.random(using: &generator) ? .random(in: 0...255, using: &generator) : 0x7E
            }
            if round.isMultiple(of: 5) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator)) }
            guard let model = try? Model(Data(Self.summedAnew(bytes))) else { continue }
            opened += 1
            Self.readAll(Catalogue(model))
        }
        #expect(opened > 30, "only \(opened) of 120 were opened at all")
    }

    /// With a header whose version, length and sum are right, whatever else stands in it.
    private static func summedAnew(_ bytes: [UInt8]) -> [UInt8] {
        var header = SectionWriter()
        header.append(ModelLayout.magic)
        header.append(ModelLayout.version { _ in 0 }, digits: 2)
        let sections = bytes.withUnsafeBytes { SectionView(bytes: $0).number(at: 10, digits: 2) }
        let end = ModelLayout.headerEnd(sections: sections)
        guard end <= bytes.count else { return bytes }
        header.append(sections, digits: 2)
        header.append(bytes.count, digits: 6)
        var sum = SectionWriter()
        let table = header.bytes + bytes[ModelLayout.tableStart..<(end - 6)]
        sum.append(Int(Checksum.crc32(table)), digits: 6)
        return table + sum.bytes + bytes[end...]
    }
}
