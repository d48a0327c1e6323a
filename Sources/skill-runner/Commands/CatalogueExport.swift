import MovieSkill
import SkillKit

extension Command<MovieConversation> {
    /// `catalogue export`: prints every film as a line of JSON.
    static var catalogueExport: Command {
        Command(
            "catalogue export",
            arguments: "[FILE]",
            summary: "Write every film as a line of JSON",
            details: """
                FILE is a model that 'catalogue build' made; the built-in catalogue unless given. What
                is not known about a film is left out.
                """,
            options: [.catalogue],
            skill: .none
        ) { context in
            try context.arguments.expect(atMost: 1)
            for film in try Catalogue(context.arguments, file: context.arguments.positional.first).films {
                try context.console.write(try film.line())
            }
            return .done
        }
    }
}
