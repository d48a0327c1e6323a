import SkillKit
import Testing

@testable import MovieSkill

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct TitleIndexFuzzTests {
    private static let films = [
        "Alien", "Kill Bill: Vol. 1", "Amélie", "12 Angry Men", "The Good, the Bad and the Ugly",
    ]
    .enumerated().map { Film(id: FilmID(rawValue: $0 + 1), title: $1, year: 1960 + $0, fame: 80) }
    private static let bytes = CatalogueCompiler.model(of: films)

    @Test func answersWhateverIsSaid() {
        var random = SeededNumbers(seed: 7)
        let catalogue = Catalogue(Self.films)
        let pieces = [
            "the", "a", "part", "two", "hundred", "thousand", "and", "half", "oh", "1/2", "9", "ii", "v", "'", ".", "&",
            "$",
            "(", "½", "\u{301}", "🎬", "字", "from", "19", "2001", "um", "movie", "called", "alien", "\u{0}", "-", ":",
            "n",
        ]
        for _ in 0..<1_000 {
            let words = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            let spoken = words.joined(separator: Bool.random(using: &random) ? " " : "")
            for match in catalogue.film(said: spoken).matches { #expect(0...1 ~= match.score, "\(spoken)") }
        }
    }

    @Test(arguments: [
        "the ", "a", "9 ", "hundred thousand and ", "um i think it was called ", "'", "\u{301}", "part ii ",
    ])
    func readsNoMoreThanALongTitle(_ piece: String) {
        let catalogue = Catalogue(Self.films)
        #expect(catalogue.film(said: String(repeating: piece, count: 20_000)) == .none)
    }

    @Test func comesThroughAChangedModel() throws {
        var random = SeededNumbers(seed: 7)
        let start = ModelLayout.headerEnd(sections: 40)
        for round in 0..<150 {
            var bytes = Self.bytes
            for _ in 0..<Int.random(in: 1...60, using: &random) {
                let place = Int.random(in: start..<bytes.count, using: &random)
                bytes[place] = UInt8.random(in: 0...255, using: &random)
            }
            guard let model = try? Model(Data(bytes)) else { continue }
            let index = TitleIndex(model)
            for spoken in ["alien", "kill bill", "twelve angry man", "good bad ugly", "emily"] {
                for match in index.find(spoken).matches { #expect(0...1 ~= match.score, "round \(round)") }
            }
        }
    }
}
