import SkillKit
import Testing

@testable import MovieSkill

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Models that were changed after they were built: the answers may be wrong, and they come.
@Suite struct LikenessFuzzTests {
    private static let bytes: [UInt8] = {
        var generator = SeededNumbers(seed: 5)
        let films = generator.films(12)
        let ratings = films.flatMap { film in
            (0..<6).map { Rating(person: $0, film: film.id, stars: Double(($0 + film.id.rawValue) % 6)) }
        }
        var model = ModelWriter()
        FilmRecord.write(films, to: &model)
        StorySection.write(to: &model)
        Likeness.write(films, ratings, to: &model)
        Likeness.writeRankings(to: &model) { _ in }
        // As a large model has them.
        SketchSection.write(to: &model)
        return model.bytes()
    }()

    private func ask(_ bytes: [UInt8], _ changes: String) {
        guard let model = try? Model(Data(bytes)) else { return }
        let likeness = Likeness(model)
        for film in [0, 7] {
            let matches =
                likeness.films(like: film, FilmFilter(genres: ["Genre 1"]), limit: 3)
                + likeness.films(like: film, limit: 50)
            let kind = Wish(.anything(seed: 1), filter: FilmFilter(genres: ["Genre 1"]))
            _ = Catalogue(model).likedFilms(kind, of: .init(of: [film, 5000]), seed: 1)
            _ = likeness.films(like: SeedFilms([film, 3], earlier: [1]), limit: 3)
            _ = model.read { StorySearch("a sea of letters and storms")?.scores(in: $0) }
            #expect(matches.count <= 53 && !matches.contains { $0.position == film }, "\(changes)")
        }
    }

    @Test func answersFromChangedBytes() throws {
        var generator = SeededNumbers(seed: 99)
        let start = ModelLayout.headerEnd(sections: try Model(Data(Self.bytes)).sectionCount)
        for _ in 0..<200 {
            var bytes = Self.bytes
            let places = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
                Int.random(in: start..<bytes.count, using: &generator)
            }
            for place in places { bytes[place] = UInt8.random(in: 0...255, using: &generator) }
            ask(bytes, "\(places)")
        }
    }

    /// The first bytes of a section are how much is in it, and where.
    @Test func answersFromSectionsThatClaimAnything() throws {
        let entries = try Model(Data(Self.bytes)).sectionCount
        for entry in 0..<entries {
            let place = Self.bytes.withUnsafeBytes { bytes in
                let view = SectionView(bytes: bytes)
                return view.number(at: ModelLayout.tableStart + entry * ModelLayout.sectionEntry + 2, digits: 6)
            }
            for offset in 0..<min(20, Self.bytes.count - place) {
                for digit: UInt8 in [0x3F, 0x7E] {
                    var bytes = Self.bytes
                    bytes[place + offset] = digit
                    ask(bytes, "section \(entry), byte \(offset)")
                }
            }
            var bytes = Self.bytes
            for offset in 0..<min(400, bytes.count - place) { bytes[place + offset] = 0x7E }
            ask(bytes, "section \(entry), all of it")
        }
    }
}
