import MovieSkill
import SkillKit

extension Command {
    /// `catalogue export`: every film as a line of JSON.
    static let catalogueExport = Command(
        "catalogue export",
        arguments: "[FILE]",
        summary: "Write every film as a line of JSON",
        details: """
            FILE is a model that 'catalogue build' made; the built-in catalogue unless given. What
            is not known of a film is left away.
            """,
        options: [.catalogue]
    ) { arguments, console in
        try arguments.expect(atMost: 1)
        for film in try Catalogue(arguments, file: arguments.positional.first).films {
            try console.write(try film.line())
        }
        return .done
    }
}
