import MovieSkill
import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Command<MovieConversation> {
    /// `similar`: what is recommended to someone who likes a film.
    static var similar: Command {
        let top = Option("top", value: "N", in: 1...50, "How many films, 1 to 50 (default 5)")
        return Command(
            "similar",
            arguments: "[ID...]",
            summary: "Find films like others, one line of JSON each",
            details: """
                Each argument is TMDB's number of a film; without arguments, each line of
                standard input is one. The answer is
                {"query", "recommended": [ids], "why": [reasons]}
                with the films most like it, the best first, and the reasons for each. An
                unknown number gets an empty list, and a line on the error output; an empty line
                gets the query null.
                """,
            options: [top, .catalogue],
            skill: .none
        ) { context in
            let catalogue = try Catalogue(context.arguments)
            let top = try context[top] ?? 5
            try forEachWord(of: context.arguments, context.console) { word in
                guard !word.isEmpty else {
                    try context.console.write(line: try Wire.encode(SimilarAnswer(recommended: [], why: [])))
                    return
                }
                guard let number = Int(word) else {
                    throw CommandError(.badData, "'\(word.prefix(80))' is not a film id")
                }
                let films = catalogue.films(like: FilmID(rawValue: number), limit: top)
                if films == nil { context.console.complain("\(number): no such film in the catalogue") }
                let answer = SimilarAnswer(
                    query: number,
                    recommended: films?.map(\.film.id) ?? [],
                    why: films?.map { $0.reasons.map(\.description).joined(separator: "; ") } ?? []
                )
                try context.console.write(line: try Wire.encode(answer))
            }
            return .done
        }
    }
}

/// What `similar` prints for one film.
private struct SimilarAnswer: Encodable {
    var query: Int?
    var recommended: [FilmID]
    var why: [String]

    private enum CodingKeys: CodingKey { case query, recommended, why }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        // `null` if there is none: a program that reads it finds each member in each line.
        try container.encode(query, forKey: .query)
        try container.encode(recommended, forKey: .recommended)
        try container.encode(why, forKey: .why)
    }
}
