import MovieSkill
import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Command<MovieConversation> {
    /// `title`: finds the film that a spoken title means.
    static var title: Command {
        Command(
            "title",
            arguments: "[TITLE...]",
            summary: "Find the film that a spoken title means, one line of JSON each",
            details: """
                Each argument is one title; without arguments, each line of standard input is
                one. The answer is
                {"spoken", "outcome", "matches": [{"id", "title", "year", "score"}]}
                The outcome is match, with one film; ambiguous, with the films that have the
                title, the best known first; or none.
                A score below \(TitleMatch.certain) deserves a question.
                """,
            options: [.catalogue],
            skill: .none
        ) { context in
            let catalogue = try Catalogue(context.arguments)
            try forEachWord(of: context.arguments, context.console) { spoken in
                let answer = TitleAnswer(spoken, catalogue.film(said: spoken))
                try context.console.write(line: try Wire.encode(answer))
            }
            return .done
        }
    }
}

/// What `title` prints for one title.
private struct TitleAnswer: Encodable {
    struct Match: Encodable {
        var id: FilmID
        var title: String
        var year: Int
        var score: Double
    }

    var spoken: String
    var outcome: String
    var matches: [Match]

    init(_ spoken: String, _ outcome: TitleOutcome) {
        self.spoken = spoken
        self.outcome =
            switch outcome {
            case .match: "match"
            case .ambiguous: "ambiguous"
            case .none: "none"
            }
        matches = outcome.matches.map { match in
            Match(id: match.id, title: match.title, year: match.year, score: (match.score * 1000).rounded() / 1000)
        }
    }
}
