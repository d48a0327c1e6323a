import Testing

@testable import MovieSkill

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The list of spoken titles, as far as the built-in catalogue has the films.
///
/// `Scripts/titles` measures all of it over a larger catalogue.
@Suite struct SpokenTitlesTests {
    /// A line of `spoken-titles.tsv`.
    private struct Case {
        var kind: String
        var spoken: String
        var outcome: String
        var ids: [FilmID]
    }

    private static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "spoken-titles.tsv")

    private static func cases() throws -> [Case] {
        let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n").dropFirst()
        return try lines.map { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(columns.count == 4, "four columns: \(line)")
            let ids = columns[3].split(separator: ",").compactMap { Int($0) }.map { FilmID(rawValue: $0) }
            return Case(kind: columns[0], spoken: columns[1], outcome: columns[2], ids: ids)
        }
    }

    @Test func areFoundInTheBuiltInCatalogue() throws {
        let catalogue = Catalogue.builtIn()
        var asked: [String: Int] = [:]
        var missed: [String: [String]] = [:]
        for line in try Self.cases() where line.outcome != "none" && line.ids.allSatisfy({ catalogue[$0] != nil }) {
            // The built-in catalogue has English titles only.
            if line.kind == "foreign" { continue }
            asked[line.kind, default: 0] += 1
            let found = catalogue.film(said: line.spoken).matches.map(\.id)
            // This catalogue may know more films of one title, and others better.
            let isFound = Set(line.ids).isSubset(of: found) && (line.outcome == "ambiguous" || found.count == 1)
            if !isFound {
                missed[line.kind, default: []].append(line.spoken)
            }
        }
        #expect(asked.values.reduce(0, +) > 500)
        for (kind, count) in asked where count >= 10 {
            let wrong = missed[kind] ?? []
            #expect(wrong.count * 10 <= count * (kind.hasSuffix("misheard") ? 2 : 1), "\(kind): \(wrong)")
        }
    }

    @Test func areNoOtherFilmWhenUnknown() throws {
        let catalogue = Catalogue.builtIn()
        let unknown = try Self.cases().filter { $0.outcome == "none" }
        let wrong = unknown.filter { line in
            guard case .match(let match) = catalogue.film(said: line.spoken) else { return false }
            // What has that very title is known here.
            return match.score < 0.94
        }
        #expect(unknown.count > 300)
        #expect(wrong.count * 20 < unknown.count, "\(wrong.map(\.spoken))")
    }
}
